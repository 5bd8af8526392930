import * as z from 'zod/mini'
import { PERINATALITE_STATES } from '../domain/cpts/cpts.ts'
import { PROFESSIONS, STRUCTURE_KINDS } from '../domain/cpts/members.ts'
import { MISSIONS } from '../domain/cpts/mission.ts'
import { STAGES } from '../domain/cpts/stage.ts'
import type { RecordChange } from '../domain/edits/record-change.ts'
import { code, instant, list, record } from './schema-parts.ts'

const orNull = z.nullable
const text = z.string()
const texts = list(text)

const stamp = { cpts: text, quand: instant, source: orNull(text) }
const date = orNull(text)
const tally = <K extends string>(kinds: readonly [K, ...K[]]) =>
  z.readonly(z.partialRecord(z.enum(kinds), z.number()))

const VALUES = {
  aci: text,
  missions: list(
    record({
      mission: orNull(z.enum(MISSIONS)),
      libelle: text,
      etat: orNull(z.enum(['en-cours', 'prevu'])),
    }),
  ),
  perinatalite: record({ etat: z.enum(PERINATALITE_STATES), themes: texts }),
  membres: tally(PROFESSIONS),
  structures: tally(STRUCTURE_KINDS),
  site: text,
  email: text,
  telephone: text,
  populationAnnoncee: z.number(),
  finess: text,
}

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
  edit('perimetre', {
    etat: z.enum(['complet', 'partiel', 'inconnu']),
    codes: list(code),
    deduit: z.boolean(),
    communesAnnoncees: orNull(z.number()),
    date,
  }),
  edit('stage', { stade: z.enum(STAGES), date }),
  edit('stage-withdrawn', { stade: z.enum(STAGES), date }),
  stated('fact'),
  stated('claim'),
  edit('sources', { fait: sourced, sources: texts }),
  edit('archive', { fusionneeDans: orNull(text), date }),
  edit('restore', {}),
])

/** Compiles only as long as the log keeps every change that the domain knows, and no other. */
type Same<A, B> = [A, B] extends [B, A] ? true : never
true satisfies Same<z.infer<typeof changeSchema>, RecordChange>
