import type { Cpts, CptsDataset } from '../../domain/cpts/cpts.ts'
import { isContactWay } from '../../domain/cpts/contact-value.ts'
import { createdCpts } from '../../domain/edits/record-edit.ts'
import {
  type FieldValue,
  fieldValue,
  type RecordField,
  withField,
} from '../../domain/edits/record-field.ts'
import { datasetJson } from '../export/dataset-json.ts'
import { asObject, valueOf } from '../formats/json.ts'
import { parseWorkingCopy } from '../import/working-copy.ts'

/** A record of which only one field is looked at; its name is no one's. */
const BLANK: Cpts = createdCpts({
  kind: 'create',
  cpts: 'a',
  quand: '',
  source: null,
  nom: 'A',
  departements: [],
})
const SIGNED = { valeur: 'aci-signe', sources: [], date: null } as const
/** The date of an ACI is only read beside the stage that it is of. */
const blankFor = (field: RecordField): Cpts =>
  field === 'aci' ? { ...BLANK, stade: SIGNED, historique: [SIGNED] } : BLANK

/** The keys of the public file that a field is written under. */
const keysOf = (field: RecordField): readonly string[] =>
  field === 'avancement' ? ['stade', 'historique'] : [isContactWay(field) ? 'contacts' : field]

/** What a record holds in a field, in the words of the public file: the keys of that field alone. */
export function writeFact(field: RecordField, value: FieldValue): unknown {
  const record = recordJson(withField(blankFor(field), field, value))
  const said = isContactWay(field) ? contactsWith(field, valueOf(record['contacts'], field)) : null
  return Object.fromEntries(
    keysOf(field).map((key) => [key, said ?? (key in record ? record[key] : null)]),
  )
}

/**
 * Reads back what `writeFact` wrote, by the rules of the public file: whatever else was put there is not a fact.
 *
 * Errors: undefined for what those rules refuse, and for a value of a later version.
 */
export function readFact(field: RecordField, json: unknown): FieldValue | undefined {
  const given = asObject(json)
  const keys = keysOf(field)
  if (!given || Object.keys(given).some((key) => !keys.includes(key))) return undefined
  const record = { ...recordJson(blankFor(field)), ...given }
  const read = parseWorkingCopy(datasetAround(record))
  const cpts = read.ok && read.problems.length === 0 ? read.dataset.cpts[0] : undefined
  if (!cpts || cpts.unknown || cpts.absent) return undefined
  return fieldValue(cpts, field)
}

/** Contacts with one of them said, the others not known. */
function contactsWith(field: string, said: unknown): unknown {
  return { ...BLANK.contacts, [field]: said ?? null }
}

function recordJson(cpts: Cpts): Readonly<Record<string, unknown>> {
  const dataset: CptsDataset = { ...ENVELOPE, cpts: [cpts] }
  const { cpts: records } = JSON.parse(datasetJson(dataset)) as {
    readonly cpts: readonly [Readonly<Record<string, unknown>>]
  }
  return records[0]
}

const ENVELOPE = {
  format: 1,
  region: '11',
  nom: 'A',
  avertissement: 'A',
  chiffresOfficiels: null,
} as const
const datasetAround = (record: unknown): unknown => ({ ...ENVELOPE, cpts: [record] })
