import type { PartialDate } from '../../../domain/cpts/partial-date.ts'
import { readWrittenDate } from '../../../domain/cpts/written-date.ts'

/** The date typed; what is no date comes back as it stands, to be refused beside its field. */
export function typedDate(text: string): PartialDate | null {
  return text.trim() === '' ? null : (readWrittenDate(text) ?? text)
}

/** A date as one types it: "14/02/2024", "02/2024", "2024". */
export function dateText(date: PartialDate | null): string {
  return date === null ? '' : date.split('-').toReversed().join('/')
}

/** The lines that say something. */
export function typedLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/**
 * A number as people type it: "55 208 habitants", "environ 180000", "181.000"; NaN where it is none, to be refused beside its field.
 */
export function typedCount(text: string): number {
  const bare = text
    .trim()
    .replace(/^(?:environ|env\.?|près de|plus de|~|≈)\s*/iu, '')
    .replace(/\s*(?:habitants?|hab\.?|personnes?)$/iu, '')
  const digits = bare.replaceAll(/[\s.’'](?=\d{3}(?!\d))/g, '')
  return /^\d+$/.test(digits) ? Number(digits) : Number.NaN
}

/** A site as people write it, "cpts13.fr", with what a browser needs before it. */
export function typedSite(text: string): string | null {
  const bare = typedText(text)
  return bare && /^[a-z\d-]+(?:\.[a-z\d-]+)+(?:[/?#]\S*)?$/i.test(bare) ? `https://${bare}` : bare
}

/** What is typed, null where nothing is. */
export function typedText(text: string): string | null {
  return text.trim() || null
}

/** After which source something is changed, as it is typed. */
export interface TypedSource {
  readonly source: string
  readonly date: string
}
export const NO_SOURCE: TypedSource = { source: '', date: '' }
