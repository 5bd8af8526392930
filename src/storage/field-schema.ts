import * as z from 'zod/mini'
import { type ExtraKey, PERINATALITE_STATES } from '../domain/cpts/cpts.ts'
import { PROFESSIONS, STRUCTURE_KINDS } from '../domain/cpts/members.ts'
import { MISSIONS } from '../domain/cpts/mission.ts'
import { STAGES } from '../domain/cpts/stage.ts'
import type { FieldValues } from '../domain/edits/record-field.ts'
import { code, list, record } from './schema-parts.ts'

const text = z.string()
export const texts = list(text)
export const date = z.nullable(text)

const tally = <K extends string>(kinds: readonly [K, ...K[]]) =>
  z.readonly(z.partialRecord(z.enum(kinds), z.number()))

/** The values of the facts that are stated as one, as the log keeps them. */
export const VALUES = {
  aci: text,
  missions: list(
    record({
      mission: z.nullable(z.enum(MISSIONS)),
      libelle: text,
      etat: z.nullable(z.enum(['en-cours', 'prevu'])),
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

/** What is stated of a perimeter, wherever it comes from. */
export const perimetreShape = {
  etat: z.enum(['complet', 'partiel', 'inconnu']),
  codes: list(code),
  deduit: z.boolean(),
  communesAnnoncees: z.nullable(z.number()),
}

/** What a later version of the application wrote beside. */
const extra = z.optional(z.readonly(z.array(z.custom<ExtraKey>())))

const fact = <V extends z.core.SomeType>(valeur: V) =>
  record({ valeur, sources: texts, date, extra, written: z.optional(z.unknown()) })
const stage = fact(z.enum(STAGES))

/** What a record holds in each of its fields, as the log keeps what was there before a change. */
export const FIELDS = {
  nom: text,
  alias: texts,
  departements: texts,
  perimetre: record({ ...perimetreShape, sources: texts, date, extra }),
  avancement: record({ stade: z.nullable(stage), historique: list(stage) }),
  aci: z.nullable(fact(VALUES.aci)),
  missions: z.nullable(fact(VALUES.missions)),
  perinatalite: z.nullable(fact(VALUES.perinatalite)),
  membres: z.nullable(fact(VALUES.membres)),
  structures: z.nullable(fact(VALUES.structures)),
  site: z.nullable(fact(VALUES.site)),
  email: z.nullable(fact(VALUES.email)),
  telephone: z.nullable(fact(VALUES.telephone)),
  populationAnnoncee: z.nullable(fact(VALUES.populationAnnoncee)),
  finess: z.nullable(fact(VALUES.finess)),
  doutes: texts,
  note: z.nullable(text),
  archive: z.nullable(fact(record({ fusionneeDans: z.nullable(text) }))),
} satisfies { readonly [F in keyof FieldValues]: z.core.SomeType }
