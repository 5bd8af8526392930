import { frSketchDrafts } from '../../../fr/sketch/sketch-drafts.ts'

/** The name, with the hour where another draft has it already, and a number where that is not enough. */
export function distinctName(nom: string, taken: readonly string[], now: Date): string {
  const timed = frSketchDrafts.namedAt(nom, now.toISOString())
  const names = [nom, timed, ...taken.map((_, rank) => `${timed} (${rank + 2})`)]
  return names.find((each) => !taken.includes(each)) ?? nom
}
