import type { PartialDate } from '../../domain/cpts/partial-date.ts'
import { readWrittenDate } from '../../domain/cpts/written-date.ts'

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

/** A number as people type it, spaces of thousands included; NaN where it is none, to be refused beside its field. */
export function typedCount(text: string): number {
  const digits = text.replaceAll(/\s/g, '')
  return /^\d+$/.test(digits) ? Number(digits) : Number.NaN
}

/** What is typed, null where nothing is. */
export function typedText(text: string): string | null {
  return text.trim() || null
}
