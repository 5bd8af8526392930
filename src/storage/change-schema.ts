import * as v from 'valibot'
import { STAGES } from '../domain/cpts/stage.ts'
import type { RecordChange } from '../domain/edits/record-change.ts'
import { date, FIELDS, outcomeShape, perimetreShape, texts, VALUES } from './field-schema.ts'
import { instant, record } from './schema-parts.ts'

const orNull = v.nullable
const text = v.string()

const stamp = { cpts: text, quand: instant, source: orNull(text) }

/** What is stated of one fact, as a `fact` or as a `claim`. */
const stated = <K extends 'fact' | 'claim'>(kind: K) => {
  const of = <N extends string, V extends v.GenericSchema>(fait: N, valeur: V) =>
    record({ ...stamp, kind: v.literal(kind), fait: v.literal(fait), valeur: orNull(valeur), date })
  return v.variant('fait', [
    of('aci', VALUES.aci),
    of('missions', VALUES.missions),
    of('perinatalite', VALUES.perinatalite),
    of('membres', VALUES.membres),
    of('structures', VALUES.structures),
    of('site', VALUES.site),
    of('email', VALUES.email),
    of('telephone', VALUES.telephone),
    of('populationAnnoncee', VALUES.populationAnnoncee),
    of('finess', VALUES.finess),
  ])
}

/** A field and what it held, put back as it was. */
const putBack = <F extends string, V extends v.GenericSchema>(field: F, value: V) =>
  record({ ...stamp, kind: v.literal('put-back'), field: v.literal(field), value })

const sourced = v.picklist([
  'aci',
  'missions',
  'perinatalite',
  'membres',
  'structures',
  'site',
  'email',
  'telephone',
  'populationAnnoncee',
  'finess',
  'perimetre',
  'stade',
])

const edit = <K extends string, T extends v.ObjectEntries>(kind: K, shape: T) =>
  record({ ...stamp, kind: v.literal(kind), ...shape })

/** A change of a record as the log keeps it: its shape, not whether it may be made, so that an old log still replays. */
export const changeSchema = v.variant('kind', [
  edit('create', { nom: text, departements: texts }),
  edit('nom', { nom: text }),
  edit('alias', { alias: texts }),
  edit('departements', { departements: texts }),
  edit('doutes', { doutes: texts }),
  edit('note', { note: orNull(text) }),
  edit('perimetre', { ...perimetreShape, date }),
  edit('stage', { stade: v.picklist(STAGES), date }),
  edit('stage-withdrawn', { stade: v.picklist(STAGES), date }),
  stated('fact'),
  stated('claim'),
  edit('sources', { fait: sourced, sources: texts }),
  edit('echeances', { echeance: text, reponse: orNull(record(outcomeShape)), date }),
  edit('archive', { fusionneeDans: orNull(text), date }),
  edit('restore', {}),
  v.variant('field', [
    putBack('nom', FIELDS.nom),
    putBack('alias', FIELDS.alias),
    putBack('departements', FIELDS.departements),
    putBack('perimetre', FIELDS.perimetre),
    putBack('avancement', FIELDS.avancement),
    putBack('aci', FIELDS.aci),
    putBack('missions', FIELDS.missions),
    putBack('perinatalite', FIELDS.perinatalite),
    putBack('membres', FIELDS.membres),
    putBack('structures', FIELDS.structures),
    putBack('echeances', FIELDS.echeances),
    putBack('site', FIELDS.site),
    putBack('email', FIELDS.email),
    putBack('telephone', FIELDS.telephone),
    putBack('populationAnnoncee', FIELDS.populationAnnoncee),
    putBack('finess', FIELDS.finess),
    putBack('doutes', FIELDS.doutes),
    putBack('note', FIELDS.note),
    putBack('archive', FIELDS.archive),
  ]),
])

/** Compiles only as long as the log keeps every change that the domain knows, and no other. */
type Same<A, B> = [A, B] extends [B, A] ? true : never
true satisfies Same<v.InferOutput<typeof changeSchema>, RecordChange>
