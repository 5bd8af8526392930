import type { ListLine } from '../../domain/names/commune-list.ts'
import type { UnitCode } from '../../domain/units/unit.ts'

/** The units that a pasted list comes to: those that are clear, and those that someone chose for an entry that was not. */
export function chosenCodes(
  lines: readonly ListLine[],
  answers: ReadonlyMap<string, UnitCode>,
): readonly UnitCode[] {
  const codes = lines.flatMap(({ text, result }): readonly UnitCode[] => {
    if (result.kind === 'found') return result.codes
    if (result.kind === 'former') return [result.code]
    const answer = answers.get(text)
    return answer === undefined ? [] : [answer]
  })
  return [...new Set(codes)]
}
