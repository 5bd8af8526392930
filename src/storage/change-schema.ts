import * as z from 'zod/mini'
import { STAGES } from '../domain/cpts/stage.ts'
import type { RecordChange } from '../domain/edits/record-change.ts'
import { date, FIELDS, perimetreShape, texts, VALUES } from './field-schema.ts'
import { instant, record } from './schema-parts.ts'

const orNull = z.nullable
const text = z.string()

const stamp = { cpts: text, quand: instant, source: orNull(text) }

/** What is stated of one fact, as a `fact` or as a `claim`. */
const stated = <K extends 'fact' | 'claim'>(kind: K) => {
  const of = <N extends string, V extends z.core.SomeType>(fait: N, valeur: V) =>
    record({ ...stamp, kind: z.literal(kind), fait: z.literal(fait), valeur: orNull(valeur), date })
  return z.discriminatedUnion('fait', [
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
const putBack = <F extends string, V extends z.core.SomeType>(field: F, value: V) =>
  record({ ...stamp, kind: z.literal('put-back'), field: z.literal(field), value })

const sourced = z.enum([
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

const edit = <K extends string, T extends z.core.$ZodLooseShape>(kind: K, shape: T) =>
  record({ ...stamp, kind: z.literal(kind), ...shape })

/** A change of a record as the log keeps it: its shape, not whether it may be made, so that an old log still replays. */
export const changeSchema = z.discriminatedUnion('kind', [
  edit('create', { nom: text, departements: texts }),
  edit('nom', { nom: text }),
  edit('alias', { alias: texts }),
  edit('departements', { departements: texts }),
  edit('doutes', { doutes: texts }),
  edit('note', { note: orNull(text) }),
  edit('perimetre', { ...perimetreShape, date }),
  edit('stage', { stade: z.enum(STAGES), date }),
  edit('stage-withdrawn', { stade: z.enum(STAGES), date }),
  stated('fact'),
  stated('claim'),
  edit('sources', { fait: sourced, sources: texts }),
  edit('archive', { fusionneeDans: orNull(text), date }),
  edit('restore', {}),
  z.discriminatedUnion('field', [
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
true satisfies Same<z.infer<typeof changeSchema>, RecordChange>
