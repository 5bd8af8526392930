import type { Archive, Cpts, Fact, Perimetre } from '../../domain/cpts/cpts.ts'
import type { PartialDate } from '../../domain/cpts/partial-date.ts'
import type { Stage } from '../../domain/cpts/stage.ts'
import type { Progress } from '../../domain/cpts/stage-history.ts'
import type { StatedFact } from '../../domain/edits/record-change.ts'
import type { FieldDiff, FieldValue, RecordField } from '../../domain/edits/record-field.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { frCpts } from '../../fr/cpts/cpts.ts'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { frCategories } from '../../fr/cpts/facets.ts'
import { answerWords } from '../../ui/words/deadline-answer.ts'
import { statedLines } from '../../fr/cpts/stated-value.ts'

const words = frEdit.values

/** What a record holds in a field, a line a point; none where nothing is known. */
export function fieldLines(field: RecordField, value: FieldValue): readonly string[] {
  switch (field) {
    case 'nom':
    case 'note':
      return value === null ? [] : [value as string]
    case 'alias':
    case 'departements':
    case 'doutes':
      return value as readonly string[]
    case 'avancement':
      return (value as Progress).historique.map(({ valeur, date }) => stageWords(valeur, date))
    case 'perimetre':
      return [perimetreWords(value as Perimetre)]
    case 'echeances':
      return (value as Cpts['echeances']).map(({ valeur, date }) => answerWords(valeur, date))
    case 'archive':
      return value === null ? [] : [words.archive((value as Fact<Archive>).date)]
    default: {
      const valeur = (value as Fact<StatedFact['valeur']> | null)?.valeur ?? null
      return statedLines({ fait: field, valeur } as StatedFact)
    }
  }
}

/** A stage and its day; that of a contract is told beside it, as the day of its signature, where the stage bears none. */
export function stageWords(stage: Stage, date: PartialDate | null): string {
  const isTold = date === null && stage === 'aci-signe'
  return isTold ? frCategories[stage] : words.stage(frCategories[stage], date)
}

function perimetreWords(perimetre: Perimetre): string {
  const { etat, codes, deduit, communesAnnoncees, enPartie = [] } = perimetre
  const size =
    communesAnnoncees !== null && communesAnnoncees !== codes.length
      ? words.codesOf(codes.length, communesAnnoncees)
      : words.codes(codes.length)
  return [
    frCpts.perimetre[etat],
    codes.length > 0 && size,
    enPartie.length > 0 && words.inPart(enPartie.length),
    codes.length > 0 && deduit && words.deduced(codes.length),
  ]
    .filter(Boolean)
    .join(', ')
}

/** One line for a value, "non renseigné" where nothing is known. */
export function inOneLine(lines: readonly string[]): string {
  return lines.length > 0 ? lines.join(', ') : words.nothing
}

/** What changed in a field, in words: before and after, and for a perimeter which communes. */
export function diffWords(
  { field, before, after }: FieldDiff,
  nameOf: (code: UnitCode) => string,
): { readonly before: string; readonly after: string; readonly details: readonly string[] } {
  return {
    before: inOneLine(fieldLines(field, before)),
    after: inOneLine(fieldLines(field, after)),
    details:
      field === 'perimetre' ? communeChanges(before as Perimetre, after as Perimetre, nameOf) : [],
  }
}

function communeChanges(
  before: Cpts['perimetre'],
  after: Cpts['perimetre'],
  nameOf: (code: UnitCode) => string,
): readonly string[] {
  const added = after.codes.filter((code) => !before.codes.includes(code)).map(nameOf)
  const removed = before.codes.filter((code) => !after.codes.includes(code)).map(nameOf)
  const parts = (of: Cpts['perimetre'], notOf: Cpts['perimetre']): readonly string[] =>
    (of.enPartie ?? [])
      .filter((code) => !notOf.enPartie?.includes(code) && after.codes.includes(code))
      .map(nameOf)
  const [inPart, whole] = [parts(after, before), parts(before, after)]
  return [
    ...(added.length > 0 ? [words.addedCodes(added)] : []),
    ...(removed.length > 0 ? [words.removedCodes(removed)] : []),
    ...(inPart.length > 0 ? [words.nowInPart(inPart)] : []),
    ...(whole.length > 0 ? [words.nowWhole(whole)] : []),
  ]
}
