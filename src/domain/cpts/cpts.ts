import { nowhereWhole, type Territory } from '../units/territory.ts'
import type { UnitCode } from '../units/unit.ts'
import type { DeadlineAnswer } from './deadline-answer.ts'
import type { Profession, StructureKind } from './members.ts'
import { type Mission, MISSIONS } from './mission.ts'
import type { PartialDate } from './partial-date.ts'
import type { Stage } from './stage.ts'

/** Where a fact comes from: an address, or the title of a document that has none. */
export type Source = string

/** A key that this version of the application does not know, the key that it followed in the file, and what it holds. */
export interface ExtraKey {
  readonly key: string
  readonly after: string | null
  readonly value: unknown
}

/** Part of a file, with the keys that a later version wrote into it: carried along, and published back where they were. */
export interface Extensible {
  readonly extra?: readonly ExtraKey[] | undefined
}

/** What is known, who says so, and when they said it (null: the source bears no date). */
export interface Fact<T> extends Extensible {
  readonly valeur: T
  readonly sources: readonly Source[]
  readonly date: PartialDate | null
  /** The value as it was written, where that says more than this version of the application can read of it. */
  readonly written?: unknown
}

/**
 * The communes of a CPTS as published.
 *
 * `complet`: the list is the whole perimeter. `partiel`: these are in it, others are missing.
 * `inconnu`: no perimeter is published; `codes` are at most the communes that its name or source suggests, and count for nothing.
 */
export interface Perimetre extends Extensible {
  readonly etat: 'complet' | 'partiel' | 'inconnu'
  readonly codes: readonly UnitCode[]
  /** True where the codes were inferred (from the name, from members) rather than listed by the source. */
  readonly deduit: boolean
  /** The number of communes that the CPTS announces, where it does. */
  readonly communesAnnoncees: number | null
  /** Those of `codes` of which only some quartiers or IRIS belong to the CPTS; absent where every commune does as a whole. */
  readonly enPartie?: readonly UnitCode[] | undefined
  readonly sources: readonly Source[]
  readonly date: PartialDate | null
}

/** An action that the CPTS states, under the mission of the ACI it serves; null where the source does not let one tell. */
export interface MissionAction {
  readonly mission: Mission | null
  readonly libelle: string
  /** Null: the source names the action without saying how far it is. */
  readonly etat: 'en-cours' | 'prevu' | null
}

/** `en-cours-ou-prevu`: the source tells that actions exist or are planned, not which of the two. */
export const PERINATALITE_STATES = ['en-cours', 'en-cours-ou-prevu', 'prevu', 'aucun'] as const
export type PerinataliteState = (typeof PERINATALITE_STATES)[number]

export interface Perinatalite {
  readonly etat: PerinataliteState
  readonly themes: readonly string[]
}

/** Contacts of the structure; the record has no place for a person's name. */
export interface Contacts extends Extensible {
  readonly site: Fact<string> | null
  readonly email: Fact<string> | null
  readonly telephone: Fact<string> | null
}

/**
 * How many professionals of each profession belong to a CPTS.
 *
 * Shape: a profession that the source does not count has no key; zero means that it says so. Units: persons.
 */
export type Members = Readonly<Partial<Record<Profession, number>>>

/** How many structures of each kind belong to a CPTS; as for the members, no key is not zero. */
export type Structures = Readonly<Partial<Record<StructureKind, number>>>

/** Why a record is kept but no longer counted; `fusionneeDans` is the id of the CPTS that it was merged into, if any. */
export interface Archive {
  readonly fusionneeDans: string | null
}

/** The facts of which a value may be one that only a later version of the application knows. */
export const OPEN_FACTS = [
  'perimetre',
  'missions',
  'perinatalite',
  'membres',
  'structures',
  'echeances',
  'archive',
] as const
export type OpenFact = (typeof OPEN_FACTS)[number]

/**
 * Facts with a value that this version does not know (a new stage, a new mission), as they were written.
 *
 * Shape: the record itself says "non renseigné" in that place, and the file is written with what is here unless someone states the
 * fact anew. Of the stages only those not known are here: the current one, and those of the history, each with its rank.
 */
export type UnknownFacts = Readonly<Partial<Record<OpenFact, unknown>>> & {
  readonly avancement?:
    | {
        readonly stade: unknown
        readonly historique: readonly { readonly rank: number; readonly value: unknown }[]
      }
    | undefined
}

/** The keys that a record has to have and can be read without: all but its id and its name. */
export const ABSENT_KEYS = [
  'alias',
  'departements',
  'perimetre',
  'stade',
  'historique',
  'aci',
  'missions',
  'perinatalite',
  'contacts',
  'contacts.site',
  'contacts.email',
  'contacts.telephone',
  'populationAnnoncee',
  'finess',
  'doutes',
  'note',
] as const
export type AbsentKey = (typeof ABSENT_KEYS)[number]

/** One CPTS as public sources state it. Null always means "non renseigné". */
export interface Cpts extends Extensible {
  /** Stable slug, unique in its région: "cpts-paris-13". */
  readonly id: string
  readonly nom: string
  readonly alias: readonly string[]
  readonly departements: readonly string[]
  readonly perimetre: Perimetre
  /** Current stage; `date` is when it was reached. */
  readonly stade: Fact<Stage> | null
  /** Every stage known, oldest first, the current one included. */
  readonly historique: readonly Fact<Stage>[]
  /** Day, month or year the ACI was signed. */
  readonly aci: Fact<PartialDate> | null
  readonly missions: Fact<readonly MissionAction[]> | null
  readonly perinatalite: Fact<Perinatalite> | null
  readonly membres: Fact<Members> | null
  readonly structures: Fact<Structures> | null
  /** What became of the deadlines of its contract, each told once, in the order of their names. */
  readonly echeances: readonly Fact<DeadlineAnswer>[]
  readonly contacts: Contacts
  readonly populationAnnoncee: Fact<number> | null
  readonly finess: Fact<string> | null
  /** What remains to be checked, in words for the reader. */
  readonly doutes: readonly string[]
  readonly note: string | null
  /** Null as long as the CPTS exists; the date is when it ceased. */
  readonly archive: Fact<Archive> | null
  readonly unknown?: UnknownFacts | undefined
  /** Keys that the record lacks in its file: what they would say is not known, and they are not written until it is. */
  readonly absent?: readonly AbsentKey[] | undefined
}

/** A record of a file that could not be read, as it was written, and the record that it followed: published back untouched. */
export interface UnreadableRecord {
  readonly id: string | null
  readonly nom: string | null
  readonly after: string | null
  readonly written: unknown
  /** True where an earlier edition of it could be read, and stands among the records in its stead. */
  readonly lastGood?: true | undefined
}

/** Official totals of the région, to set the records against. */
export interface OfficialFigures extends Extensible {
  readonly cpts: number
  readonly aciSignes: number
  readonly partPopulationCouverte: number
  readonly date: PartialDate
  readonly sources: readonly Source[]
}

/** The CPTS of one région, as public/geo/cpts/<region>.json holds them. */
export interface CptsDataset extends Extensible {
  readonly format: 1
  /** Grows by one with each publication, so that an older file is known for one; absent in files written before it existed. */
  readonly edition?: number | undefined
  /** The fingerprints of the editions that this one was made from, the last first; absent in files written before it existed. */
  readonly lignee?: readonly string[] | undefined
  /** True for a file of changes to accept or not, fact by fact, which is no register: it is imported, and never published as it is. */
  readonly proposition?: true | undefined
  readonly region: string
  readonly nom: string
  /** Words on how complete the list is, shown beside every total. */
  readonly avertissement: string
  readonly chiffresOfficiels: OfficialFigures | null
  readonly cpts: readonly Cpts[]
  readonly unreadable?: readonly UnreadableRecord[] | undefined
}

/** The ids of the records that stand as they were last read, since what the file holds of them now cannot be. */
export function lastGoodIds({
  unreadable = [],
}: Pick<CptsDataset, 'unreadable'>): ReadonlySet<string> {
  return new Set(unreadable.flatMap(({ id, lastGood }) => (lastGood && id !== null ? [id] : [])))
}

/** The edition of a dataset: zero where its file has none. */
export function editionOf({ edition }: Pick<CptsDataset, 'edition'>): number {
  return edition ?? 0
}

/** Tells whether a record is kept for memory only. */
export function isArchived({ archive }: Pick<Cpts, 'archive'>): boolean {
  return archive !== null
}

/**
 * What is shown and counted: all but the archived records.
 *
 * Shape: the same object where nothing is archived, so that what is computed from it can be kept.
 */
export function inUse<T extends { readonly cpts: readonly Cpts[] }>(dataset: T): T {
  return dataset.cpts.some(isArchived)
    ? { ...dataset, cpts: dataset.cpts.filter((cpts) => !isArchived(cpts)) }
    : dataset
}

/** Whether a CPTS has signed its ACI: "non renseigné" is neither yes nor no. */
export const ACI_STATES = ['signe', 'non-signe'] as const
export type AciState = (typeof ACI_STATES)[number]

/**
 * Tells whether a CPTS has signed its ACI, as far as its record says.
 *
 * Shape: a date of signature is a signature; else the stage tells. Null where neither is known.
 */
export function aciState({ aci, stade }: Pick<Cpts, 'aci' | 'stade'>): AciState | null {
  if (aci !== null || stade?.valeur === 'aci-signe') return 'signe'
  return stade === null ? null : 'non-signe'
}

/** The missions that a CPTS states actions for, in their order; none where the source names none. */
export function statedMissions({ missions }: Pick<Cpts, 'missions'>): readonly Mission[] {
  return MISSIONS.filter((each) => missions?.valeur.some(({ mission }) => mission === each))
}

/**
 * The units that count for a CPTS.
 *
 * Shape: its codes where the perimeter is `complet` or `partiel` (then a lower bound); nothing where it is `inconnu`, even if the
 * name suggests communes.
 */
export function territoryOf(cpts: Pick<Cpts, 'perimetre'>): Territory {
  return new Set(cpts.perimetre.etat === 'inconnu' ? [] : cpts.perimetre.codes)
}

/**
 * The units of which a CPTS covers a part only, nobody knows how large: they are in its territory, and in no population.
 *
 * Shape: units of `territoryOf` alone.
 */
export function unitsInPart({ perimetre }: Pick<Cpts, 'perimetre'>): Territory {
  const { etat, codes, enPartie = [] } = perimetre
  if (etat === 'inconnu' || enPartie.length === 0) return NO_UNITS
  const own = new Set(codes)
  return new Set(enPartie.filter((code) => own.has(code)))
}
const NO_UNITS: Territory = new Set()

/**
 * The units that CPTS cover in part only: one that any of them has as a whole is none.
 *
 * Shape: units of the known perimeters.
 */
export function coveredInPart(cptsList: readonly Pick<Cpts, 'perimetre'>[]): Territory {
  return nowhereWhole(
    cptsList.map((cpts) => ({ codes: territoryOf(cpts), enPartie: unitsInPart(cpts) })),
  )
}

/** The professionals that a source counts, of whatever profession; null where it counts none. */
export function knownMembers({ membres }: Cpts): number | null {
  const counts = Object.values(membres?.valeur ?? {})
  return counts.length > 0 ? counts.reduce((sum, n) => sum + n, 0) : null
}
