import * as v from 'valibot'
import { isContact, isFiness, isSource, isWebAddress } from '../domain/cpts/contact-value.ts'
import { type Cpts, type CptsDataset, PERINATALITE_STATES } from '../domain/cpts/cpts.ts'
import { MARK_STATES } from '../domain/cpts/deadline-answer.ts'
import { PROFESSIONS, STRUCTURE_KINDS } from '../domain/cpts/members.ts'
import { MISSIONS } from '../domain/cpts/mission.ts'
import { isPartialDate } from '../domain/cpts/partial-date.ts'
import { isRecordId } from '../domain/cpts/record-id.ts'
import { inOrder } from '../domain/cpts/stage-history.ts'
import { STAGES } from '../domain/cpts/stage.ts'
import { isDepartement } from '../domain/units/regions.ts'
import { isUnitCode, type UnitCode } from '../domain/units/unit.ts'
import { anObject, extensible, factSchema } from './extensible.ts'
import { integer, list, number } from './schema-parts.ts'

const text = v.pipe(v.string(), v.regex(/\S/, 'Texte vide'))
/** Part of a value, whose keys that are not known stay with the fact, as it was written. */
const part = v.object
/** One of these words, or numbers. */
const oneOf = <const W extends readonly (string | number)[]>(words: W) =>
  v.picklist(words, `Valeur attendue : ${words.join(', ')}`)

const unitCode = v.custom<UnitCode>(
  (value) => typeof value === 'string' && isUnitCode(value),
  'Un code INSEE a cinq caractères, par exemple "01001" ou "2A004"',
)
const date = v.pipe(
  v.string(),
  v.check(isPartialDate, 'Date attendue : "2024", "2024-02" ou "2024-02-14"'),
)
const count = v.pipe(integer, v.gtValue(0, 'Un nombre entier positif est attendu'))

const form = (holds: (value: string) => boolean, message: string) =>
  v.pipe(v.string(), v.check(holds, message))
const source = form(isSource, 'Une source est une adresse http ou https, ou le titre d’un document')
const sources = v.pipe(list(source), v.minLength(1, 'Au moins une source est attendue'))
const fact = <T extends v.GenericSchema>(valeur: T) => factSchema(valeur, sources, date)
const distinct = (values: readonly UnitCode[]) => new Set(values).size === values.length

const perimetre = v.pipe(
  extensible({
    etat: oneOf(['complet', 'partiel', 'inconnu']),
    codes: v.pipe(list(unitCode), v.check(distinct, 'Un code figure deux fois dans le périmètre')),
    deduit: v.boolean(),
    communesAnnoncees: v.nullable(count),
    enPartie: v.optional(
      v.pipe(
        list(unitCode),
        v.check(distinct, 'Un code figure deux fois parmi les communes prises en partie'),
      ),
    ),
    sources,
    date: v.nullable(date),
  }),
  v.forward(
    v.check(
      ({ etat, codes }) => etat === 'inconnu' || codes.length > 0,
      'Un périmètre complet ou partiel nomme au moins une commune',
    ),
    ['codes'],
  ),
  v.forward(
    v.check(
      ({ codes, enPartie = [] }) => enPartie.every((code) => codes.includes(code)),
      'Une commune prise en partie est aussi parmi les communes du périmètre',
    ),
    ['enPartie'],
  ),
)

const missionAction = part({
  mission: v.nullable(oneOf(MISSIONS)),
  libelle: text,
  etat: v.nullable(oneOf(['en-cours', 'prevu'])),
})
const webAddress = form(isWebAddress, 'Adresse http ou https attendue')
const email = form((value) => isContact('email', value), 'Adresse e-mail attendue')
const telephone = form(
  (value) => isContact('telephone', value),
  'Numéro attendu sous la forme "01 23 45 67 89"',
)
const finess = form(
  isFiness,
  'Un numéro FINESS a neuf caractères, des chiffres (en tête, 2A ou 2B en Corse)',
)
const departement = form(isDepartement, 'Code de département attendu : "75", "2A", "971"')
const recordId = form(isRecordId, 'Minuscules, chiffres et tirets : "cpts-paris-13"')

/** How many of each kind: zero where the source says so, no key where it says nothing. */
const tally = <K extends string>(kinds: readonly [K, ...K[]]) =>
  v.pipe(anObject, v.record(oneOf(kinds), v.pipe(integer, v.minValue(0))))
/** A fact that files may leave out: those written before it existed do. */
const lateFact = <T extends v.GenericSchema>(valeur: T) =>
  v.optional(v.nullable(fact(valeur)), null)

const stage = fact(oneOf(STAGES))
type StageFact = v.InferOutput<typeof stage>

const endsWith = (history: readonly StageFact[], current: StageFact | null) => {
  const last = history.at(-1)
  return last?.valeur === current?.valeur && last?.date === current?.date
}

const answer = fact(
  part({
    echeance: text,
    prevue: v.nullable(date),
    etat: oneOf(MARK_STATES),
    au: v.nullable(date),
  }),
)

/** One CPTS, every key present and no other, save those that came late: null says "non renseigné". */
const cptsSchema = extensible({
  id: recordId,
  nom: text,
  alias: list(text),
  departements: list(departement),
  perimetre,
  stade: v.nullable(stage),
  historique: list(stage),
  aci: v.nullable(fact(date)),
  missions: v.nullable(fact(list(missionAction))),
  perinatalite: v.nullable(fact(part({ etat: oneOf(PERINATALITE_STATES), themes: list(text) }))),
  membres: lateFact(tally(PROFESSIONS)),
  structures: lateFact(tally(STRUCTURE_KINDS)),
  echeances: v.nullish(list(answer), []),
  contacts: extensible({
    site: v.nullable(fact(webAddress)),
    email: v.nullable(fact(email)),
    telephone: v.nullable(fact(telephone)),
  }),
  populationAnnoncee: v.nullable(fact(count)),
  finess: v.nullable(fact(finess)),
  doutes: list(text),
  note: v.nullable(text),
  archive: lateFact(part({ fusionneeDans: v.nullable(recordId) })),
})

/** What the facts of a record say of each other; where a stage is not known, what it means for the others is not either. */
const coherent = (isStageKnown: boolean) =>
  v.pipe(
    cptsSchema,
    v.forward(
      v.check(
        ({ historique }) => inOrder(historique),
        'Les stades se suivent du plus ancien au plus récent',
      ),
      ['historique'],
    ),
    v.forward(
      v.check(
        ({ historique, stade }) => !isStageKnown || endsWith(historique, stade),
        'Le dernier stade de l’historique est le stade actuel, à la même date',
      ),
      ['historique'],
    ),
    v.forward(
      v.check(
        ({ aci, stade }) => aci === null || stade?.valeur === 'aci-signe' || !isStageKnown,
        'Une date d’ACI suppose le stade "aci-signe"',
      ),
      ['aci'],
    ),
  )
export const coherentSchema = coherent(true)
export const unknownStageSchema = coherent(false)

/** All but the records, which are read one by one. */
export const envelopeSchema = extensible({
  format: oneOf([1]),
  edition: v.optional(v.pipe(integer, v.minValue(0))),
  lignee: v.optional(list(v.string())),
  proposition: v.optional(v.literal(true)),
  region: v.pipe(v.string(), v.regex(/^\d{2}$/, 'Code de région attendu : "11"')),
  nom: text,
  avertissement: text,
  chiffresOfficiels: v.nullable(
    extensible({
      cpts: count,
      aciSignes: count,
      partPopulationCouverte: v.pipe(number, v.minValue(0), v.maxValue(1)),
      date,
      sources,
    }),
  ),
  cpts: list(v.unknown()),
})

/** Compiles only as long as what the schemas let through is what the domain calls a dataset, no more and no less. */
type Same<A, B> = [A, B] extends [B, A] ? true : never
true satisfies Same<v.InferOutput<typeof cptsSchema>, Omit<Cpts, 'unknown' | 'absent'>>
true satisfies Same<
  Omit<v.InferOutput<typeof envelopeSchema>, 'cpts'>,
  Omit<CptsDataset, 'cpts' | 'unreadable'>
>
