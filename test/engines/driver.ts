/** What a task asks of a browser, whichever engine draws the page. Things are named as the person reads them. */
export interface Driver {
  open(address: string): Promise<void>
  reload(): Promise<void>
  /** Presses a button, link, choice or fold with the pointer. */
  press(name: string): Promise<void>
  /** Types into a field with the keyboard, in place of what it held. */
  type(field: string, text: string): Promise<void>
  choose(field: string, option: string): Promise<void>
  upload(path: string): Promise<void>
  /** Presses on the map, goes through some points and lets go; offsets are from its middle. */
  drag(points: readonly Point[]): Promise<void>
  /** Where a link leads, or whom it writes to and what, in plain words. */
  address(link: string): Promise<string>
  /** What the page shows as text, spaces made plain. */
  text(): Promise<string>
  /** What a printer would be given as text, spaces made plain. */
  paper(): Promise<string>
  /** The next file that the page hands out. */
  file(): Promise<string>
  mapState(): Promise<string | null>
  screenshot(): Promise<Buffer>
  quit(): Promise<void>
}

export type Point = readonly [x: number, y: number]

export const WINDOW = { width: 1024, height: 720 }

/** What can be pressed, and what can be filled in. */
export const PRESSED =
  'button, a[href], summary, [role="option"], [role="button"], input[type="checkbox"], input[type="radio"]'
export const FILLED = 'input, textarea, select'

// The functions below run in the page, carried over as text: each must stand alone.

/** The first thing of a kind in view whose name begins with the words given. */
export function findNamed(kind: string, words: string): Element | null {
  const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
  const nameOf = (element: Element): string => {
    const told = element.getAttribute('aria-label')
    if (told) return plain(told)
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? []
    const labels = 'labels' in element ? [...((element.labels as NodeList | null) ?? [])] : []
    const named = [...ids.map((id) => document.querySelector(`#${CSS.escape(id)}`)), ...labels]
    const text = named.map((each) => each?.textContent ?? '').join(' ')
    return plain(text || (element.textContent ?? ''))
  }
  const all = [...document.querySelectorAll(kind)].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) && nameOf(element).startsWith(words),
  )
  // A list of results that is open lies over whatever else has that name.
  const found =
    all.find((element) => element.getAttribute('role') === 'option') ??
    all.find((element) => nameOf(element) === words) ??
    all[0] ??
    null
  found?.scrollIntoView({ block: 'center' })
  return found
}

export function pageText(): string {
  return document.body.innerText.replaceAll(/\s+/g, ' ')
}

/** Applies the rules for paper to the page, as an engine does when it prints, and reads what then shows. */
export function paperText(): string {
  dispatchEvent(new Event('beforeprint'))
  // All of them before any is changed.
  const found: MediaList[] = []
  const visit = (rules: CSSRuleList): void => {
    for (const rule of Array.from(rules)) {
      if (rule instanceof CSSMediaRule && /\b(print|screen)\b/.test(rule.media.mediaText))
        found.push(rule.media)
      if (rule instanceof CSSGroupingRule) visit(rule.cssRules)
    }
  }
  for (const sheet of Array.from(document.styleSheets)) visit(sheet.cssRules)
  const changed = found.map((media) => [media, media.mediaText] as const)
  for (const [media, before] of changed)
    media.mediaText = before.replaceAll(/\bprint\b/g, 'all').replaceAll(/\bscreen\b/g, 'not all')
  const text = document.body.innerText.replaceAll(/\s+/g, ' ')
  for (const [media, before] of changed) media.mediaText = before
  dispatchEvent(new Event('afterprint'))
  return text
}

export function mapState(): string | null {
  return document.querySelector('[data-map-state]')?.getAttribute('data-map-state') ?? null
}

/** The middle of the map, in pixels of the window. */
export function middleOfMap(): [number, number] {
  const box = document.querySelector('[data-testid="map"]')?.getBoundingClientRect()
  if (!box) throw new Error('no map on this page')
  return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)]
}
