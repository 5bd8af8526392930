import {
  type AbsentKey,
  type Archive,
  type Contacts,
  type Cpts,
  type CptsDataset,
  type Extensible,
  type Fact,
  type MissionAction,
  type OfficialFigures,
  type OpenFact,
  type Perimetre,
  type Perinatalite,
  lastGoodIds,
} from '../../domain/cpts/cpts.ts'
import type { DeadlineAnswer } from '../../domain/cpts/deadline-answer.ts'
import { stillAbsent } from '../../domain/cpts/absent-key.ts'
import { PROFESSIONS, STRUCTURE_KINDS } from '../../domain/cpts/members.ts'
import { sameValue } from '../../domain/cpts/same-value.ts'
import { type Json, jsonText } from './json-text.ts'

/** A key and what it holds; null for what is not written. */
type Pair = readonly [string, unknown] | null

/** An object with the keys that are known in their order, and those of a later version where they were. */
function written({ extra = [] }: Extensible, ...known: readonly Pair[]): Json {
  const pairs = known.filter((pair) => pair !== null)
  for (const { key, after, value } of extra) {
    const rank = after === null ? 0 : pairs.findIndex(([name]) => name === after) + 1
    pairs.splice(rank === 0 && after !== null ? pairs.length : rank, 0, [key, value])
  }
  return Object.fromEntries(pairs) as Json
}

const fact = <T>(known: Fact<T> | null, write: (valeur: T) => unknown = (valeur) => valeur): Json =>
  known &&
  written(
    known,
    ['valeur', known.written === undefined ? write(known.valeur) : known.written],
    ['sources', known.sources],
    ['date', known.date],
  )

const tally =
  <K extends string>(kinds: readonly K[]) =>
  (counts: Readonly<Partial<Record<K, number>>>): Json =>
    Object.fromEntries(
      kinds.flatMap((kind) => {
        const count = counts[kind]
        return count === undefined ? [] : [[kind, count]]
      }),
    )

const contacts = (all: Contacts, absent: ReadonlySet<AbsentKey>): Json =>
  written(
    all,
    absent.has('contacts.site') ? null : ['site', fact(all.site)],
    absent.has('contacts.email') ? null : ['email', fact(all.email)],
    absent.has('contacts.telephone') ? null : ['telephone', fact(all.telephone)],
  )

const figures = (official: OfficialFigures): Json =>
  written(
    official,
    ['cpts', official.cpts],
    ['aciSignes', official.aciSignes],
    ['partPopulationCouverte', official.partPopulationCouverte],
    ['date', official.date],
    ['sources', official.sources],
  )

const perimeter = (perimetre: Perimetre): Json =>
  written(
    perimetre,
    ['etat', perimetre.etat],
    ['codes', perimetre.codes],
    ['deduit', perimetre.deduit],
    ['communesAnnoncees', perimetre.communesAnnoncees],
    perimetre.enPartie?.length ? ['enPartie', perimetre.enPartie] : null,
    ['sources', perimetre.sources],
    ['date', perimetre.date],
  )

const actions = (all: readonly MissionAction[]): Json =>
  all.map(({ mission, libelle, etat }) => ({ mission, libelle, etat }))
const perinatal = ({ etat, themes }: Perinatalite): Json => ({ etat, themes })
const answer = ({ echeance, prevue, etat, au }: DeadlineAnswer): Json => ({
  echeance,
  prevue,
  etat,
  au,
})
const archived = ({ fusionneeDans }: Archive): Json => ({ fusionneeDans })

/** Facts that came late, and keys that a record lacked, are written where they are known only, so that older records stay as they are. */
function record(cpts: Cpts): Json {
  const { perimetre, missions, perinatalite, membres, structures, echeances, archive, unknown } =
    cpts
  const or = (name: OpenFact, known: Json): Json =>
    known === null && unknown?.[name] !== undefined ? (unknown[name] as Json) : known
  const late = (name: OpenFact, known: Json): Pair => {
    const said = or(name, known)
    return said === null ? null : [name, said]
  }
  const isUnknown = unknown?.perimetre !== undefined && saysNothing(perimetre)
  const absent = stillAbsent(cpts)
  const unlessAbsent = (name: AbsentKey, said: unknown): Pair =>
    absent.has(name) ? null : [name, said]
  return written(
    cpts,
    ['id', cpts.id],
    ['nom', cpts.nom],
    unlessAbsent('alias', cpts.alias),
    unlessAbsent('departements', cpts.departements),
    unlessAbsent('perimetre', isUnknown ? unknown.perimetre : perimeter(perimetre)),
    unlessAbsent('stade', cpts.stade ? fact(cpts.stade) : (unknown?.avancement?.stade ?? null)),
    unlessAbsent('historique', history(cpts)),
    unlessAbsent('aci', fact(cpts.aci)),
    unlessAbsent('missions', or('missions', fact(missions, actions))),
    unlessAbsent('perinatalite', or('perinatalite', fact(perinatalite, perinatal))),
    late('membres', fact(membres, tally(PROFESSIONS))),
    late('structures', fact(structures, tally(STRUCTURE_KINDS))),
    late('echeances', echeances.length === 0 ? null : echeances.map((one) => fact(one, answer))),
    unlessAbsent('contacts', contacts(cpts.contacts, absent)),
    unlessAbsent('populationAnnoncee', fact(cpts.populationAnnoncee)),
    unlessAbsent('finess', fact(cpts.finess)),
    unlessAbsent('doutes', cpts.doutes),
    unlessAbsent('note', cpts.note),
    late('archive', fact(archive, archived)),
  )
}

const saysNothing = ({ etat, codes, deduit, communesAnnoncees }: Perimetre): boolean =>
  sameValue([etat, codes, deduit, communesAnnoncees], ['inconnu', [], false, null])

/** The stages that are known, and those that are not at the ranks that they had. */
function history({ historique, unknown }: Cpts): Json {
  const all = historique.map((stage) => fact(stage))
  for (const { rank, value } of unknown?.avancement?.historique ?? [])
    all.splice(rank, 0, value as Json)
  return all
}

/** The records, and those that could not be read each after the one that it followed, or in the stead of its last good edition. */
function records(dataset: CptsDataset): readonly Json[] {
  const { unreadable = [] } = dataset
  const replaced = lastGoodIds(dataset)
  const cpts = dataset.cpts.filter(({ id }) => !replaced.has(id))
  const here = new Set(cpts.map(({ id }) => id))
  const those = (follow: (after: string | null) => boolean): readonly Json[] =>
    unreadable.filter(({ after }) => follow(after)).map((one) => one.written as Json)
  return [
    ...those((after) => after === null),
    ...cpts.flatMap((each) => [record(each), ...those((after) => after === each.id)]),
    ...those((after) => after !== null && !here.has(after)),
  ]
}

/** A dataset to be kept rather than published: every record as it is read here, instead of what could not be read of it. */
export function asReadHere({ unreadable = [], ...dataset }: CptsDataset): CptsDataset {
  const rest = unreadable.filter(({ lastGood }) => !lastGood)
  return rest.length > 0 ? { ...dataset, unreadable: rest } : dataset
}

/**
 * A dataset as the public file public/geo/cpts/<region>.json.
 *
 * Shape: UTF-8, keys in the order of the schema whatever that of the objects, two spaces, one line a fact's key, a newline at the end; so
 * what did not change gives the very same lines, and the difference of two editions can be read. What this version of the application
 * does not understand is written as it was read.
 */
export function datasetJson(dataset: CptsDataset): string {
  const { chiffresOfficiels, edition, lignee } = dataset
  return jsonText(
    written(
      dataset,
      ['format', dataset.format],
      edition === undefined ? null : ['edition', edition],
      lignee === undefined ? null : ['lignee', lignee],
      dataset.proposition === undefined ? null : ['proposition', true],
      ['region', dataset.region],
      ['nom', dataset.nom],
      ['avertissement', dataset.avertissement],
      ['chiffresOfficiels', chiffresOfficiels && figures(chiffresOfficiels)],
      ['cpts', records(dataset)],
    ),
  )
}
