import * as fc from 'fast-check'
import { PROFESSIONS, STRUCTURE_KINDS } from '../../src/domain/cpts/members.ts'
import { MISSIONS } from '../../src/domain/cpts/mission.ts'
import { STAGES } from '../../src/domain/cpts/stage.ts'
import { code } from '../unit/domain/samples.ts'

export type Json = Record<string, unknown>

/** Keys that only a later version knows, among them those by which this version sets them apart. */
export const LATER = [
  'responsable',
  'confiance',
  'extra',
  'unknown',
  'written',
  'unreadable',
  '2',
] as const

/** An object with keys of a later version put anywhere among its own. */
function later(arbitrary: fc.Arbitrary<Json>, keys: readonly string[] = LATER): fc.Arbitrary<Json> {
  const extra = fc.tuple(fc.constantFrom(...keys), fc.nat(20), fc.jsonValue({ maxDepth: 1 }))
  return fc
    .tuple(arbitrary, fc.oneof(fc.constant([]), fc.array(extra, { maxLength: 2 })))
    .map(([object, extras]) => {
      const pairs = Object.entries(object)
      for (const [key, rank, value] of extras)
        if (!pairs.some(([name]) => name === key)) pairs.splice(rank, 0, [key, value])
      return Object.fromEntries(pairs)
    })
}

const sources = fc.subarray(['Liste de test', 'Appel de test', 'https://exemple.fr/liste'], {
  minLength: 1,
})
const dates = fc.constantFrom(null, '2019', '2021-06', '2021-09-15')
const fact = (valeur: fc.Arbitrary<unknown>, date: fc.Arbitrary<string | null> = dates) =>
  later(fc.record({ valeur, sources, date }))
const maybe = (valeur: fc.Arbitrary<unknown>) => fc.option(fact(valeur), { freq: 1 })
const words = fc.constantFrom('accès aux soins', 'endométriose', 'à vérifier')

const tally = (kinds: readonly string[]) =>
  later(
    fc
      .array(fc.option(fc.nat(40)), { minLength: kinds.length, maxLength: kinds.length })
      .map((counts) =>
        Object.fromEntries(
          kinds.flatMap((kind, rank) =>
            typeof counts[rank] === 'number' ? [[kind, counts[rank]]] : [],
          ),
        ),
      ),
    ['voyante', 'cabine'],
  )
const action = later(
  fc.record({
    mission: fc.constantFrom(null, 'M-nouvelle', ...MISSIONS),
    libelle: words,
    etat: fc.constantFrom(null, 'en-cours', 'prevu', 'abandonne'),
  }),
)
const perimetre = later(
  fc
    .tuple(
      fc.constantFrom('complet', 'partiel', 'inconnu', 'en-revision'),
      fc.subarray(['75113', '75114', '2A004'].map(code)),
      fc.boolean(),
      fc.constantFrom(null, 12),
      fc.boolean(),
      sources,
      dates,
    )
    .map(([etat, codes, deduit, communesAnnoncees, inPart, said, date]) => ({
      etat: codes.length === 0 && etat !== 'en-revision' ? 'inconnu' : etat,
      codes,
      deduit,
      communesAnnoncees,
      ...(inPart && codes.length > 0 && { enPartie: codes.slice(0, 1) }),
      sources: said,
      date,
    })),
)

/** Stages one year after another, and the last as the current one. */
const progress = fc
  .array(fc.constantFrom('label-obtenu', ...STAGES), { maxLength: 3 })
  .chain((stages) =>
    fc.tuple(
      ...stages.map((stage, rank) => fact(fc.constant(stage), fc.constant(String(2019 + rank)))),
    ),
  )
  .map((historique) => ({ stade: historique.at(-1) ?? null, historique }))

const contacts = later(
  fc.record({
    site: maybe(fc.constant('https://exemple.fr/cpts')),
    email: maybe(fc.constantFrom('a@exemple.fr', 'b@exemple.fr')),
    telephone: maybe(fc.constant('01 23 45 67 89')),
  }),
)

/** A record that this version reads, as a file writes it: what came late and is not known has no key. */
const record: fc.Arbitrary<Json> = later(
  fc
    .record({
      nom: fc.constantFrom('CPTS d’exemple A', 'CPTS d’exemple B'),
      alias: fc.array(words, { maxLength: 1 }),
      departements: fc.subarray(['75', '2A', '971']),
      perimetre,
      progress,
      missions: maybe(fc.array(action, { maxLength: 2 })),
      perinatalite: maybe(
        later(
          fc.record({
            etat: fc.constantFrom('en-cours', 'aucun', 'en-pause'),
            themes: fc.array(words, { maxLength: 2 }),
          }),
        ),
      ),
      membres: maybe(tally(PROFESSIONS)),
      structures: maybe(tally(STRUCTURE_KINDS)),
      contacts,
      populationAnnoncee: maybe(fc.integer({ min: 1, max: 200_000 })),
      finess: maybe(fc.constant('950047225')),
      note: fc.option(words),
      archive: maybe(later(fc.record({ fusionneeDans: fc.constantFrom(null, 'cpts-z') }))),
    })
    .map(({ nom, alias, departements, perimetre: communes, progress: stages, ...rest }) => {
      const { missions, perinatalite, membres, structures, archive, ...more } = rest
      return {
        id: '',
        nom,
        alias,
        departements,
        perimetre: communes,
        ...stages,
        aci: null,
        missions,
        perinatalite,
        ...(membres && { membres }),
        ...(structures && { structures }),
        contacts: more.contacts,
        populationAnnoncee: more.populationAnnoncee,
        finess: more.finess,
        doutes: [],
        note: more.note,
        ...(archive && { archive }),
      }
    }),
)

/** What this version cannot read as a record. */
const refused = fc.constantFrom<unknown[]>(
  'texte',
  null,
  [1],
  { id: 'cpts-refusee', nom: 'CPTS d’exemple R' },
  { id: 'cpts-a', nom: 'Deux fois' },
)

const figures = later(
  fc.record({
    cpts: fc.constant(120),
    aciSignes: fc.constant(91),
    partPopulationCouverte: fc.constant(0.79),
    date: fc.constant('2024-04-29'),
    sources,
  }),
)

const IDS = ['cpts-a', 'cpts-b', 'cpts-c']

/** A published file of a later version, as this version may meet it. */
export const files: fc.Arbitrary<Json> = later(
  fc
    .tuple(
      fc.option(fc.nat(9)),
      fc.option(figures),
      fc.array(record, { minLength: 1, maxLength: IDS.length }),
      fc.array(fc.tuple(fc.nat(4), refused), { maxLength: 2 }),
    )
    .map(([edition, chiffresOfficiels, list, strangers]) => {
      const cpts: unknown[] = list.map((one, rank) => withId(one, IDS[rank] ?? ''))
      for (const [rank, stranger] of strangers) cpts.splice(rank + 1, 0, stranger)
      return {
        format: 1,
        ...(edition !== null && { edition }),
        region: '11',
        nom: 'Région inventée',
        avertissement: 'Données inventées.',
        chiffresOfficiels,
        cpts,
      }
    }),
)

/** A record with its id where it was, so that its keys stay in their order. */
function withId(one: Json, id: string): Json {
  return Object.fromEntries(
    Object.entries(one).map(([key, value]) => [key, key === 'id' ? id : value]),
  )
}
