import type { ReactNode } from 'react'
import { type CptsFacts, knownPopulation } from '../../domain/atlas/atlas.ts'
import { oldestFact } from '../../domain/filters/freshness.ts'
import { knownMembers, statedMissions } from '../../domain/cpts/cpts.ts'
import { frList } from '../../fr/follow-up/list.ts'
import {
  type CellProps,
  CommunesCell,
  DepartementsCell,
  MissionsCell,
  OverlapsCell,
  PerinataliteCell,
  PopulationCell,
  StageCell,
  TailleCell,
} from './cells.tsx'
import { ContactLinks } from './ContactLinks.tsx'
import {
  AciCell,
  AliasCell,
  CompletenessCell,
  DeadlineCell,
  FinessCell,
  FreshnessCell,
  MembersCell,
  StageDateCell,
} from './record-cells.tsx'
import type { Criterion, IndicatorKey, SortedBy } from './sort.ts'

type OwnKey = Exclude<Criterion, 'nom'> | 'contacts'
export type ColumnKey = OwnKey | IndicatorKey

export interface Column {
  readonly key: ColumnKey
  readonly label: string
  /** Units: CSS pixels; a table with room to spare shares it among its columns. */
  readonly width: number
  /** Shown until one chooses otherwise. */
  readonly standard?: boolean
  /** Figures stand to the right, so that their digits line up. */
  readonly figures?: boolean
  /** Whether anyone states the fact; the cell is only asked for what is. */
  readonly known: (facts: CptsFacts) => boolean
  readonly Cell: (props: CellProps) => ReactNode
}

/** Room for the name, which is always there. */
export const NAME_WIDTH = 170

const OWN: readonly (Omit<Column, 'key' | 'label'> & { readonly key: OwnKey })[] = [
  { key: 'alias', width: 170, known: ({ cpts }) => cpts.alias.length > 0, Cell: AliasCell },
  {
    key: 'departement',
    width: 130,
    standard: true,
    known: ({ cpts }) => cpts.departements.length > 0,
    Cell: DepartementsCell,
  },
  {
    key: 'stade',
    width: 130,
    standard: true,
    known: ({ cpts }) => cpts.stade !== null,
    Cell: StageCell,
  },
  {
    key: 'stadeDate',
    width: 135,
    known: ({ cpts }) => Boolean(cpts.stade?.date),
    Cell: StageDateCell,
  },
  { key: 'aci', width: 120, known: ({ cpts }) => cpts.aci !== null, Cell: AciCell },
  { key: 'echeance', width: 200, known: ({ cpts }) => cpts.aci !== null, Cell: DeadlineCell },
  {
    key: 'taille',
    width: 95,
    standard: true,
    known: ({ taille }) => taille !== null,
    Cell: TailleCell,
  },
  {
    key: 'population',
    width: 100,
    standard: true,
    figures: true,
    known: (facts) => knownPopulation(facts) !== null || facts.cpts.populationAnnoncee !== null,
    Cell: PopulationCell,
  },
  // That no perimeter is published is itself worth reading.
  {
    key: 'communes',
    width: 100,
    standard: true,
    figures: true,
    known: () => true,
    Cell: CommunesCell,
  },
  {
    key: 'missions',
    width: 100,
    standard: true,
    known: (facts) => statedMissions(facts.cpts).length > 0,
    Cell: MissionsCell,
  },
  {
    key: 'perinatalite',
    width: 100,
    standard: true,
    known: ({ cpts }) => cpts.perinatalite !== null,
    Cell: PerinataliteCell,
  },
  {
    key: 'chevauchements',
    width: 130,
    standard: true,
    figures: true,
    known: ({ territory }) => territory.size > 0,
    Cell: OverlapsCell,
  },
  {
    key: 'membres',
    width: 95,
    figures: true,
    known: ({ cpts }) => knownMembers(cpts) !== null,
    Cell: MembersCell,
  },
  { key: 'completude', width: 115, figures: true, known: () => true, Cell: CompletenessCell },
  {
    key: 'fraicheur',
    width: 150,
    known: ({ cpts }) => oldestFact(cpts) !== null,
    Cell: FreshnessCell,
  },
  { key: 'finess', width: 105, known: ({ cpts }) => cpts.finess !== null, Cell: FinessCell },
  {
    key: 'contacts',
    width: 80,
    standard: true,
    known: ({ cpts }) => Object.values(cpts.contacts).some((fact) => fact !== null),
    Cell: ContactLinks,
  },
]

/** What the list can tell of each CPTS after its name, whatever is on the device; the table and the cards show the same. */
export const COLUMNS: readonly Column[] = OWN.map((column) => ({
  ...column,
  label: frList.columns[column.key],
}))

/** What a column sorts by; null where it does not. */
export function criterionOf(key: ColumnKey): SortedBy | null {
  return key === 'contacts' ? null : key
}
