/** The id of what a screen is about, past its navigation and its search. */
export const CONTENT = 'contenu'
/** The id of the map, where a screen has one. */
export const MAP = 'la-carte'

/** Leads keyboard and screen reader to the head of a new subject. */
export function focusHeading(content: HTMLElement | null): void {
  focusAt(content?.querySelector('h1') ?? null)
}

/** Leads them past navigation and search, even where what comes there has no head yet. */
export function focusContent(): void {
  const content = document.getElementById(CONTENT)
  const start = content?.querySelector('h1') ?? content
  start?.scrollIntoView({ block: 'nearest' })
  focusAt(start)
}

/** Leads them to the map, which then answers the arrows; to its place while it is on its way. */
export function focusMap(): void {
  const place = document.getElementById(MAP)
  const canvas = place?.querySelector('canvas')
  if (canvas) canvas.focus({ preventScroll: true })
  else focusAt(place)
}

function focusAt(element: HTMLElement | null): void {
  element?.setAttribute('tabindex', '-1')
  element?.focus({ preventScroll: true })
}
