import { useMemo } from 'react'
import {
  chosenCodes,
  type ListAnswers,
  type ListLine,
  readCommuneList,
  unreadLines,
} from '../../domain/names/commune-list.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { useUnitsNamed } from '../edit/use-units-named.ts'
import { useNameSources } from '../search/use-name-sources.ts'
import type { ReadList } from './draft-proposal.ts'

/** A list of communes as it is typed, and what it comes to. */
export interface CommuneList {
  readonly lines: readonly ListLine[]
  readonly answers: ListAnswers
  readonly read: ReadList
}

/** Reads communes by their names, with the answers that were given to what is not clear. */
export function useCommuneList(
  text: string,
  given: Readonly<Record<string, readonly UnitCode[]>>,
): CommuneList {
  const units = useUnitsNamed(text)
  const names = useNameSources()
  return useMemo(() => {
    const lines = readCommuneList(text, units, names)
    const answers: ListAnswers = new Map(Object.entries(given))
    const read = { codes: chosenCodes(lines, answers), open: unreadLines(lines, answers) }
    return { lines, answers, read }
  }, [text, units, names, given])
}
