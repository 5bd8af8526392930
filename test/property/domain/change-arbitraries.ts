import { datasetJson } from '../../../src/data/export/dataset-json.ts'
import { parseWorkingCopy } from '../../../src/data/import/working-copy.ts'
import * as fc from 'fast-check'
import { PERINATALITE_STATES, type Cpts, type CptsDataset } from '../../../src/domain/cpts/cpts.ts'
import type { ChangeEntry } from '../../../src/domain/edits/edit-log.ts'
import { MISSIONS } from '../../../src/domain/cpts/mission.ts'
import type {
  ChangeStamp,
  RecordChange,
  RecordEdit,
  StatedFact,
} from '../../../src/domain/edits/record-change.ts'
import { applyChange } from '../../../src/domain/edits/record-edit.ts'
import { STAGES } from '../../../src/domain/cpts/stage.ts'
import { cpts } from '../../unit/domain/samples.ts'
import { CODES } from './arbitraries.ts'

/** Few enough for changes to meet often; the last ones are created by changes only. */
export const IDS = ['a', 'b', 'c', 'd', 'e'] as const
const SOURCES = ['Liste de test', 'Appel de test', 'https://exemple.fr/liste'] as const

const sources = fc.constantFrom(null, ...SOURCES)
const words = fc.constantFrom('Nord', 'Sud', 'Est')
const dates = fc.constantFrom(null, '2019', '2021-06', '2021-09-15', '2024')

const stated: fc.Arbitrary<StatedFact> = fc.oneof(
  fc.record({
    fait: fc.constant('aci' as const),
    valeur: fc.constantFrom(null, '2020', '2021-05'),
  }),
  fc.record({
    fait: fc.constant('missions' as const),
    valeur: fc.array(
      fc.record({
        mission: fc.constantFrom(null, ...MISSIONS),
        libelle: words,
        etat: fc.constantFrom('en-cours' as const, 'prevu' as const, null),
      }),
      { maxLength: 2 },
    ),
  }),
  fc.record({
    fait: fc.constant('perinatalite' as const),
    valeur: fc.record({
      etat: fc.constantFrom(...PERINATALITE_STATES),
      themes: fc.array(words, { maxLength: 2 }),
    }),
  }),
  fc.record({
    fait: fc.constant('membres' as const),
    valeur: fc.constantFrom(null, { infirmier: 3 }, { 'sage-femme': 1 }),
  }),
  fc.record({
    fait: fc.constant('email' as const),
    valeur: fc.constantFrom(null, 'a@exemple.fr', 'b@exemple.fr'),
  }),
  fc.record({
    fait: fc.constant('telephone' as const),
    valeur: fc.constantFrom(null, '0123456789', '01 23 45 67 88'),
  }),
)
const stage = fc.record({ stade: fc.constantFrom(...STAGES), date: dates })
const fact = fc.tuple(stated, dates).map(([one, date]) => ({ ...one, date }))

/** Any edit, whether `checkChange` would let it pass or not. */
export const edits: fc.Arbitrary<RecordEdit> = fc.oneof(
  fc.record({
    kind: fc.constant('create' as const),
    nom: words,
    departements: fc.constant(['2A']),
  }),
  fc.record({ kind: fc.constant('nom' as const), nom: words }),
  fc.record({ kind: fc.constant('alias' as const), alias: fc.array(words, { maxLength: 2 }) }),
  fc.record({ kind: fc.constant('note' as const), note: fc.option(words) }),
  fc.record({
    kind: fc.constant('perimetre' as const),
    etat: fc.constantFrom('complet' as const, 'partiel' as const, 'inconnu' as const),
    codes: fc.subarray([...CODES]),
    deduit: fc.boolean(),
    communesAnnoncees: fc.constant(null),
    enPartie: fc.subarray([...CODES]),
    date: dates,
  }),
  stage.map((one) => ({ kind: 'stage' as const, ...one })),
  stage.map((one) => ({ kind: 'stage-withdrawn' as const, ...one })),
  fact.map((one) => ({ kind: 'fact' as const, ...one })),
  fact.map((one) => ({ kind: 'claim' as const, ...one })),
  fc.record({
    kind: fc.constant('sources' as const),
    fait: fc.constantFrom('stade' as const, 'perimetre' as const, 'email' as const),
    sources: fc.subarray([...SOURCES]),
  }),
  fc.record({
    kind: fc.constant('echeances' as const),
    echeance: fc.constantFrom('echange-annuel.1', 'echange-annuel.2', 'fin-contrat'),
    reponse: fc.option(
      fc.oneof(
        fc.record({
          prevue: fc.constantFrom(null, '2024-05-01'),
          etat: fc.constantFrom('tenue' as const, 'sans-objet' as const),
          au: fc.constant(null),
        }),
        fc.record({
          prevue: fc.constant(null),
          etat: fc.constant('reportee' as const),
          au: fc.constantFrom('2027-01-15', '2027-02'),
        }),
      ),
    ),
    date: dates,
  }),
  fc.record({
    kind: fc.constant('archive' as const),
    fusionneeDans: fc.constantFrom(null, ...IDS),
    date: dates,
  }),
  fc.constant({ kind: 'restore' as const }),
)

const stamps: fc.Arbitrary<ChangeStamp> = fc.record({
  cpts: fc.constantFrom(...IDS),
  quand: fc.constant('2025-01-01T00:00:00.000Z'),
  source: sources,
})

export const changes: fc.Arbitrary<RecordChange> = fc
  .tuple(stamps, edits)
  .map(([stamp, edit]) => ({ ...stamp, ...edit }))

/** The entries of some changes, some of them made in one go. */
export const logs: fc.Arbitrary<readonly ChangeEntry[]> = fc
  .array(fc.tuple(changes, fc.boolean()), { maxLength: 20 })
  .map((list) => {
    let lot = ''
    return list.map(([change, joined], rank): ChangeEntry => {
      if (!joined || rank === 0) lot = `lot-${rank}`
      return { kind: 'change', id: `e${rank}`, lot, change }
    })
  })

export function dataset(list: readonly Cpts[], more: Partial<CptsDataset> = {}): CptsDataset {
  return {
    format: 1,
    region: '94',
    nom: 'Région inventée',
    avertissement: 'Données inventées.',
    chiffresOfficiels: null,
    cpts: list,
    ...more,
  }
}

const records: fc.Arbitrary<Cpts> = fc
  .tuple(fc.subarray([...CODES]), fc.array(changes, { maxLength: 4 }))
  .map(([codes, list]) => list.reduce(applyChange, cpts('a', codes)))

/** Any dataset of the first ids, in any order, records with facts of their own. */
export const datasets: fc.Arbitrary<CptsDataset> = fc
  .tuple(
    fc.shuffledSubarray(IDS.slice(0, 4)),
    fc.array(records, { minLength: 4, maxLength: 4 }),
    fc.constantFrom('Avertissement A', 'Avertissement B'),
  )
  .map(([ids, facts, avertissement]) =>
    dataset(
      ids.map((id, rank) => ({ ...(facts[rank] ?? cpts(id, [])), id })),
      { avertissement },
    ),
  )

/** What no form lets through, the rules of the public file refuse. */
export function isValid(dataset: CptsDataset): boolean {
  const read = parseWorkingCopy(JSON.parse(datasetJson(dataset)))
  return read.ok && read.problems.length === 0
}
