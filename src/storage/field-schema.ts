import * as v from 'valibot'
import { type ExtraKey, PERINATALITE_STATES } from '../domain/cpts/cpts.ts'
import { MARK_STATES } from '../domain/cpts/deadline-answer.ts'
import { PROFESSIONS, STRUCTURE_KINDS } from '../domain/cpts/members.ts'
import { MISSIONS } from '../domain/cpts/mission.ts'
import { STAGES } from '../domain/cpts/stage.ts'
import type { FieldValues } from '../domain/edits/record-field.ts'
import { code, list, number, record } from './schema-parts.ts'

const text = v.string()
export const texts = list(text)
export const date = v.nullable(text)

const tally = <K extends string>(kinds: readonly [K, ...K[]]) =>
  v.pipe(v.record(v.picklist(kinds), number), v.readonly())

/** The values of the facts that are stated as one, as the log keeps them. */
export const VALUES = {
  aci: text,
  missions: list(
    record({
      mission: v.nullable(v.picklist(MISSIONS)),
      libelle: text,
      etat: v.nullable(v.picklist(['en-cours', 'prevu'])),
    }),
  ),
  perinatalite: record({ etat: v.picklist(PERINATALITE_STATES), themes: texts }),
  membres: tally(PROFESSIONS),
  structures: tally(STRUCTURE_KINDS),
  site: text,
  email: text,
  telephone: text,
  populationAnnoncee: number,
  finess: text,
}

/** What is stated of a perimeter, wherever it comes from. */
export const perimetreShape = {
  etat: v.picklist(['complet', 'partiel', 'inconnu']),
  codes: list(code),
  deduit: v.boolean(),
  communesAnnoncees: v.nullable(number),
  enPartie: v.optional(list(code)),
}

/** What became of a deadline. */
export const outcomeShape = { prevue: date, etat: v.picklist(MARK_STATES), au: date }

/** What a later version of the application wrote beside. */
const extra = v.optional(v.pipe(v.array(v.custom<ExtraKey>(() => true)), v.readonly()))

const fact = <V extends v.GenericSchema>(valeur: V) =>
  record({ valeur, sources: texts, date, extra, written: v.optional(v.unknown()) })
const stage = fact(v.picklist(STAGES))

/** What a record holds in each of its fields, as the log keeps what was there before a change. */
export const FIELDS = {
  nom: text,
  alias: texts,
  departements: texts,
  perimetre: record({ ...perimetreShape, sources: texts, date, extra }),
  avancement: record({ stade: v.nullable(stage), historique: list(stage) }),
  aci: v.nullable(fact(VALUES.aci)),
  missions: v.nullable(fact(VALUES.missions)),
  perinatalite: v.nullable(fact(VALUES.perinatalite)),
  membres: v.nullable(fact(VALUES.membres)),
  structures: v.nullable(fact(VALUES.structures)),
  echeances: list(fact(record({ echeance: text, ...outcomeShape }))),
  site: v.nullable(fact(VALUES.site)),
  email: v.nullable(fact(VALUES.email)),
  telephone: v.nullable(fact(VALUES.telephone)),
  populationAnnoncee: v.nullable(fact(VALUES.populationAnnoncee)),
  finess: v.nullable(fact(VALUES.finess)),
  doutes: texts,
  note: v.nullable(text),
  archive: v.nullable(fact(record({ fusionneeDans: v.nullable(text) }))),
} satisfies { readonly [F in keyof FieldValues]: v.GenericSchema }
