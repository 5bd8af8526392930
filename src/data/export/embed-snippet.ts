import type { ColourMode } from '../../domain/filters/colour-mode.ts'

/** What a site chooses when it embeds the map; null leaves the choice to the map. */
export interface EmbedOptions {
  readonly region: string
  readonly theme: ColourMode | null
  readonly departement: string | null
}

/** The address of the embedded map, in the words that a person can change by hand. */
export function embedAddress(origin: string, { region, theme, departement }: EmbedOptions): string {
  const params = new URLSearchParams({ region })
  if (theme) params.set('theme', theme)
  if (departement) params.set('dep', departement)
  return `${origin}/embed?${params.toString()}`
}

/** The HTML to paste in a page; `title` is what a screen reader says of the frame. */
export function embedSnippet(address: string, title: string): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="600" style="border:0" loading="lazy"></iframe>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
