import type { StatedFact } from '../edits/record-change.ts'

/** The value of a fact as a report quotes it. */
export function factText({ valeur }: StatedFact): string {
  return typeof valeur === 'string' || typeof valeur === 'number'
    ? `${valeur}`
    : JSON.stringify(valeur)
}
