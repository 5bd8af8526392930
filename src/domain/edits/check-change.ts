import { isSource } from '../cpts/contact-value.ts'
import { type Cpts, isArchived } from '../cpts/cpts.ts'
import { isPartialDate } from '../cpts/partial-date.ts'
import { isRecordId } from '../cpts/record-id.ts'
import { isDepartement } from '../units/regions.ts'
import { isUnitCode, type UnitCode } from '../units/unit.ts'
import {
  checkDate,
  checkValue,
  eachOf,
  emptiness,
  type FieldProblem,
  unless,
} from './check-value.ts'
import { factOf, type RecordChange, type StatedPerimetre } from './record-change.ts'
import { applyChange, createdCpts } from './record-edit.ts'

/** What a change is checked against: the records as they are before it, archived ones included, and the units of the région. */
export interface ChangeContext {
  /** The day it is, "YYYY-MM-DD". */
  readonly today: string
  readonly records: ReadonlyMap<string, Cpts>
  readonly units: { readonly has: (code: UnitCode) => boolean }
}

/** The longest name, in characters as people count them. */
export const NAME_AT_MOST = 120

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

/**
 * What is wrong with a change, field by field; an empty list where it may be made.
 *
 * Shape: a change of a record that is not there has one problem only. A source may be left out: `datasetReport` asks for it before the
 * file is published.
 */
export function checkChange(change: RecordChange, context: ChangeContext): readonly FieldProblem[] {
  const cpts = context.records.get(change.cpts)
  if (change.kind !== 'create' && !cpts) return unless(false, 'id', 'unknown-record')
  return [
    ...unless(
      INSTANT.test(change.quand) && !Number.isNaN(Date.parse(change.quand)),
      'quand',
      'not-an-instant',
    ),
    ...unless(change.source === null || isSource(change.source), 'source', 'not-a-source'),
    ...('date' in change ? checkDate(change.date, context.today) : []),
    ...(cpts && isArchived(cpts) && change.kind !== 'create' && !unarchives(change)
      ? unless(false, 'id', 'archived')
      : []),
    ...(cpts ? checkEdit(change, cpts, context) : checkCreate(change, context)),
  ]
}

/** Tells whether a change is one that an archived record may be given: what brings it back. */
function unarchives(change: RecordChange): boolean {
  return change.kind === 'restore' || (change.kind === 'put-back' && change.field === 'archive')
}

function checkCreate(change: RecordChange, { records }: ChangeContext): readonly FieldProblem[] {
  if (change.kind !== 'create') return []
  return [
    ...unless(isRecordId(change.cpts), 'id', 'not-a-slug'),
    ...unless(!records.has(change.cpts), 'id', 'taken'),
    ...checkName(change.nom),
    ...checkDepartements(change.departements),
  ]
}

function checkEdit(
  change: RecordChange,
  cpts: Cpts,
  context: ChangeContext,
): readonly FieldProblem[] {
  switch (change.kind) {
    case 'create':
      return checkCreate(change, context)
    case 'nom':
      return checkName(change.nom)
    case 'alias':
      return eachOf(change.alias, 'alias', emptiness)
    case 'departements':
      return checkDepartements(change.departements)
    case 'doutes':
      return eachOf(change.doutes, 'doutes', emptiness)
    case 'note':
      return []
    case 'perimetre':
      return checkPerimetre(change, context)
    case 'stage':
      return checkSigned(change, cpts, 'stade')
    case 'stage-withdrawn': {
      const there = cpts.historique.some(
        ({ valeur, date }) => valeur === change.stade && date === change.date,
      )
      return there ? checkSigned(change, cpts, 'stade') : unless(false, 'stade', 'no-fact')
    }
    case 'fact':
      return [
        ...checkValue(change, context.today),
        ...(change.fait === 'aci' ? checkSigned(change, cpts, 'valeur') : []),
      ]
    case 'claim':
      return checkValue(change, context.today)
    case 'sources':
      return [
        ...unless(hasFact(cpts, change.fait), 'sources', 'no-fact'),
        ...eachOf(change.sources, 'sources', (each) => (isSource(each) ? null : 'not-a-source')),
      ]
    case 'echeances':
      return checkAnswer(change)
    case 'archive':
      return checkArchive(change, context)
    case 'restore':
      return unless(isArchived(cpts), 'id', 'not-archived')
    case 'put-back':
      return checkSigned(change, cpts, change.field === 'aci' ? 'valeur' : 'stade')
  }
}

/** A day that a deadline was put off to may lie ahead; an answer for all has a source. */
function checkAnswer(
  change: Extract<RecordChange, { kind: 'echeances' }>,
): readonly FieldProblem[] {
  const { reponse, source } = change
  if (reponse === null) return []
  const { etat, au } = reponse
  return [
    ...unless(etat !== 'reportee' || (au !== null && isPartialDate(au)), 'valeur', 'not-a-date'),
    ...unless(source !== null, 'source', 'not-a-source'),
  ]
}

function checkName(nom: string): readonly FieldProblem[] {
  if (!/\S/.test(nom)) return unless(false, 'nom', 'empty')
  return unless(Array.from(nom.trim()).length <= NAME_AT_MOST, 'nom', 'too-long')
}

function checkDepartements(codes: readonly string[]): readonly FieldProblem[] {
  return eachOf(codes, 'departements', (one) => (isDepartement(one) ? null : 'not-a-departement'))
}

function checkPerimetre(
  { etat, codes, communesAnnoncees, enPartie = [] }: StatedPerimetre,
  { units }: ChangeContext,
): readonly FieldProblem[] {
  return [
    ...unless(etat === 'inconnu' || codes.length > 0, 'codes', 'empty'),
    ...eachOf(codes, 'codes', (code) =>
      !isUnitCode(code) ? 'not-a-code' : units.has(code) ? null : 'unknown-code',
    ),
    ...unless(
      communesAnnoncees === null ||
        (Number.isSafeInteger(communesAnnoncees) && communesAnnoncees > 0),
      'communesAnnoncees',
      'not-a-count',
    ),
    ...eachOf(enPartie, 'codes', (code) => (codes.includes(code) ? null : 'not-a-code')),
  ]
}

/** The date of the ACI and the stage "aci-signe" go together, both ways. */
function checkSigned(
  change: RecordChange,
  before: Cpts,
  field: 'stade' | 'valeur',
): readonly FieldProblem[] {
  const { aci, stade } = applyChange(before, change)
  const agrees = aci === null || stade?.valeur === 'aci-signe'
  return unless(agrees, field, before.aci === null ? 'stage-not-signed' : 'aci-stands')
}

function hasFact(cpts: Cpts, fait: Extract<RecordChange, { kind: 'sources' }>['fait']): boolean {
  if (fait === 'perimetre') return true
  return (fait === 'stade' ? cpts.stade : factOf(cpts, fait)) !== null
}

function checkArchive(
  { cpts, fusionneeDans }: Extract<RecordChange, { kind: 'archive' }>,
  { records }: ChangeContext,
): readonly FieldProblem[] {
  if (fusionneeDans === null) return []
  if (fusionneeDans === cpts) return unless(false, 'fusionneeDans', 'same-record')
  const into = records.get(fusionneeDans)
  return unless(into !== undefined && !isArchived(into), 'fusionneeDans', 'unknown-record')
}

/**
 * What is wrong with changes made in one go, each checked against the records as those before it leave them.
 *
 * Shape: one list of problems a change, in their order; all of them are empty where the lot may be made. A change that may not be made
 * leaves the records as they are for those after it.
 */
export function checkLot(
  changes: readonly RecordChange[],
  context: ChangeContext,
): readonly (readonly FieldProblem[])[] {
  const records = new Map(context.records)
  return changes.map((change) => {
    const problems = checkChange(change, { ...context, records })
    if (problems.length > 0) return problems
    const before = records.get(change.cpts)
    if (before) records.set(change.cpts, applyChange(before, change))
    else if (change.kind === 'create') records.set(change.cpts, createdCpts(change))
    return problems
  })
}
