import { CONTACT_WAYS, type ContactWay, isContact, tidyContact } from '../cpts/contact-value.ts'
import { isRecordId } from '../cpts/record-id.ts'
import { recogniseStage } from '../cpts/stage.ts'
import type { NameSources } from '../names/commune-list.ts'
import { foldedWords } from '../names/fold.ts'
import type { UnitIndex } from '../units/unit-index.ts'
import { codeFromText } from '../units/unit.ts'
import { communeLookup } from './commune-lookup.ts'
import { findDate } from './date-cell.ts'
import { countOf, CUT_PHONE, etatOf, isFigure, yesNo } from './plain-cell.ts'

/** Kinds that a cell may be of, by name. */
export type Kinds = Readonly<Record<string, (cell: string) => boolean>>

/** What a cell may be, each told by its form or by the units of the région. */
export function kindsOfCells(units: UnitIndex, sources: NameSources): Kinds {
  const { claims, lists, departements } = communeLookup(units, sources)
  const postals = new Set(Array.from(units.values(), ({ codesPostaux }) => codesPostaux).flat())
  const isKnownCode = (cell: string): boolean => {
    const code = codeFromText(cell)
    return code !== null && (units.has(code) || claims.has(code))
  }
  const isPostal = (cell: string): boolean => {
    const code = codeFromText(cell)
    return code !== null && postals.has(code)
  }
  const isCommune = (cell: string): boolean => !codeFromText(cell) && lists.isKnown(cell)
  const isNumber = (cell: string): boolean => isFigure(cell)
  const isYesNo = (cell: string): boolean => yesNo(cell) !== null
  const isDate = (cell: string): boolean => findDate(cell) !== null
  const isWay = (way: ContactWay) => (cell: string) => isContact(way, tidyContact(way, cell))
  const ways = Object.fromEntries(CONTACT_WAYS.map((way) => [way, isWay(way)]))
  const kinds: Kinds = {
    ...ways,
    // Beside a header that says so: numbers of companies look alike.
    cutPhone: (cell) => CUT_PHONE.test(cell.replaceAll(/[\s.]/g, '')),
    email: (cell) => /\S@\S/.test(cell),
    address: (cell) => /^[a-z][a-z\d+.-]*:|\.[a-z]{2,}(?:\/|$)/i.test(cell),
    code: isKnownCode,
    codeForm: (cell) => codeFromText(cell) !== null,
    // Beside a column of départements.
    partOfCode: (cell) => /^\d{1,3}$/.test(cell),
    postal: isPostal,
    postalOnly: (cell) => isPostal(cell) && !isKnownCode(cell),
    commune: isCommune,
    liste: (cell) => {
      const read = lists.readCell(cell)
      const isFound = ({ text }: (typeof read)[number]): boolean =>
        isKnownCode(text) || isCommune(text)
      const places = read.filter(
        ({ result }) => departements.size > 0 && result.kind === 'elsewhere',
      )
      return read.length > 1 && (read.filter(isFound).length + places.length) * 2 >= read.length
    },
    group: (cell) => lists.readCell(cell).every(({ text }) => lists.isGroup(text)),
    recordId: (cell) => isRecordId(cell) && /[g-z]/.test(cell),
    stade: (cell) => recogniseStage(cell) !== null,
    cpts: (cell) => foldedWords(cell).includes('cpts'),
    date: isDate,
    yesNo: isYesNo,
    dateOrYes: (cell) => isDate(cell) || isYesNo(cell),
    etat: (cell) => etatOf(cell) !== null,
    figure: (cell) => countOf(cell) !== null,
    number: isNumber,
  }
  // Much is said many times over, and looked at by many.
  return Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, remembered(kind)]))
}

function remembered(kind: (cell: string) => boolean): (cell: string) => boolean {
  const known = new Map<string, boolean>()
  return (cell) => {
    const before = known.get(cell)
    if (before !== undefined) return before
    const answer = kind(cell)
    known.set(cell, answer)
    return answer
  }
}
