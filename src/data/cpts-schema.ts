import * as z from 'zod/mini'
import { isContact, isFiness, isSource, isWebAddress } from '../domain/cpts/contact-value.ts'
import { type Cpts, type CptsDataset, PERINATALITE_STATES } from '../domain/cpts/cpts.ts'
import { PROFESSIONS, STRUCTURE_KINDS } from '../domain/cpts/members.ts'
import { MISSIONS } from '../domain/cpts/mission.ts'
import { isPartialDate } from '../domain/cpts/partial-date.ts'
import { isRecordId } from '../domain/cpts/record-id.ts'
import { inOrder } from '../domain/cpts/stage-history.ts'
import { STAGES } from '../domain/cpts/stage.ts'
import { isDepartement } from '../domain/units/regions.ts'
import { isUnitCode, type UnitCode } from '../domain/units/unit.ts'
import { extensible, factSchema } from './extensible.ts'

const text = z.string().check(z.regex(/\S/, 'Texte vide'))
const list = <T extends z.core.SomeType>(item: T) => z.readonly(z.array(item))
/** Part of a value, whose keys that are not known stay with the fact, as it was written. */
const part = <T extends z.core.$ZodLooseShape>(shape: T) => z.readonly(z.object(shape))

const unitCode = z.custom<UnitCode>(
  (value) => typeof value === 'string' && isUnitCode(value),
  'Un code INSEE a cinq caractères, par exemple "01001" ou "2A004"',
)
const date = z
  .string()
  .check(z.refine(isPartialDate, 'Date attendue : "2024", "2024-02" ou "2024-02-14"'))
const count = z.int().check(z.positive('Un nombre entier positif est attendu'))

const form = (holds: (value: string) => boolean, message: string) =>
  z.string().check(z.refine(holds, message))
const source = form(isSource, 'Une source est une adresse http ou https, ou le titre d’un document')
const sources = z.readonly(
  z.array(source).check(z.minLength(1, 'Au moins une source est attendue')),
)
const fact = <T extends z.core.SomeType>(valeur: T) => factSchema(valeur, sources, date)
const distinct = (values: readonly unknown[]) => new Set(values).size === values.length

const perimetre = extensible({
  etat: z.enum(['complet', 'partiel', 'inconnu']),
  codes: z.readonly(
    z.array(unitCode).check(z.refine(distinct, 'Un code figure deux fois dans le périmètre')),
  ),
  deduit: z.boolean(),
  communesAnnoncees: z.nullable(count),
  sources,
  date: z.nullable(date),
}).check(
  z.refine(({ etat, codes }) => etat === 'inconnu' || codes.length > 0, {
    error: 'Un périmètre complet ou partiel nomme au moins une commune',
    path: ['codes'],
  }),
)

const missionAction = part({
  mission: z.nullable(z.enum(MISSIONS)),
  libelle: text,
  etat: z.nullable(z.enum(['en-cours', 'prevu'])),
})
const webAddress = form(isWebAddress, 'Adresse http ou https attendue')
const email = form((value) => isContact('email', value), 'Adresse e-mail attendue')
const telephone = form(
  (value) => isContact('telephone', value),
  'Numéro attendu sous la forme "01 23 45 67 89"',
)
const finess = form(isFiness, 'Un numéro FINESS a neuf chiffres (2A ou 2B en Corse)')
const departement = form(isDepartement, 'Code de département attendu : "75", "2A", "971"')
const recordId = form(isRecordId, 'Minuscules, chiffres et tirets : "cpts-paris-13"')

/** How many of each kind: zero where the source says so, no key where it says nothing. */
const tally = <K extends string>(kinds: readonly [K, ...K[]]) =>
  z.readonly(z.partialRecord(z.enum(kinds), z.int().check(z.minimum(0))))
/** A fact that files may leave out: those written before it existed do. */
const lateFact = <T extends z.core.SomeType>(valeur: T) =>
  z.prefault(z.nullable(fact(valeur)), null)

const stage = fact(z.enum(STAGES))
type StageFact = z.infer<typeof stage>

const endsWith = (history: readonly StageFact[], current: StageFact | null) => {
  const last = history.at(-1)
  return last?.valeur === current?.valeur && last?.date === current?.date
}

/** One CPTS, every key present and no other, save those that came late: null says "non renseigné". */
const cptsSchema = extensible({
  id: recordId,
  nom: text,
  alias: list(text),
  departements: list(departement),
  perimetre,
  stade: z.nullable(stage),
  historique: list(stage),
  aci: z.nullable(fact(date)),
  missions: z.nullable(fact(list(missionAction))),
  perinatalite: z.nullable(fact(part({ etat: z.enum(PERINATALITE_STATES), themes: list(text) }))),
  membres: lateFact(tally(PROFESSIONS)),
  structures: lateFact(tally(STRUCTURE_KINDS)),
  contacts: extensible({
    site: z.nullable(fact(webAddress)),
    email: z.nullable(fact(email)),
    telephone: z.nullable(fact(telephone)),
  }),
  populationAnnoncee: z.nullable(fact(count)),
  finess: z.nullable(fact(finess)),
  doutes: list(text),
  note: z.nullable(text),
  archive: lateFact(part({ fusionneeDans: z.nullable(recordId) })),
})

/** What the facts of a record say of each other; where a stage is not known, what it means for the others is not either. */
const coherent = (isStageKnown: boolean) =>
  cptsSchema.check(
    z.refine(({ historique }) => inOrder(historique), {
      error: 'Les stades se suivent du plus ancien au plus récent',
      path: ['historique'],
    }),
    z.refine(({ historique, stade }) => !isStageKnown || endsWith(historique, stade), {
      error: 'Le dernier stade de l’historique est le stade actuel, à la même date',
      path: ['historique'],
    }),
    z.refine(({ aci, stade }) => aci === null || stade?.valeur === 'aci-signe' || !isStageKnown, {
      error: 'Une date d’ACI suppose le stade "aci-signe"',
      path: ['aci'],
    }),
  )
export const coherentSchema = coherent(true)
export const unknownStageSchema = coherent(false)

/** All but the records, which are read one by one. */
export const envelopeSchema = extensible({
  format: z.literal(1),
  edition: z.optional(z.int().check(z.minimum(0))),
  region: z.string().check(z.regex(/^\d{2}$/, 'Code de région attendu : "11"')),
  nom: text,
  avertissement: text,
  chiffresOfficiels: z.nullable(
    extensible({
      cpts: count,
      aciSignes: count,
      partPopulationCouverte: z.number().check(z.minimum(0), z.maximum(1)),
      date,
      sources,
    }),
  ),
  cpts: list(z.unknown()),
})

/** Compiles only as long as what the schemas let through is what the domain calls a dataset, no more and no less. */
type Same<A, B> = [A, B] extends [B, A] ? true : never
true satisfies Same<z.infer<typeof cptsSchema>, Omit<Cpts, 'unknown'>>
true satisfies Same<
  Omit<z.infer<typeof envelopeSchema>, 'cpts'>,
  Omit<CptsDataset, 'cpts' | 'unreadable'>
>
