import type { ReactNode } from 'react'
import type { CptsFacts } from '../../domain/atlas.ts'
import { statedMissions } from '../../domain/stated-missions.ts'
import {
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
import { knownPopulation } from './known.ts'
import { CRITERIA, type Criterion } from './sort.ts'

type ColumnKey = Exclude<Criterion, 'nom'> | 'contacts'

interface Column {
  readonly key: ColumnKey
  /** Figures stand to the right, so that their digits line up. */
  readonly figures?: boolean
  /** Whether anyone states the fact; the cell is only asked for what is. */
  readonly known: (facts: CptsFacts) => boolean
  readonly Cell: (props: { readonly facts: CptsFacts }) => ReactNode
}

/** What the list tells of each CPTS after its name; the table and the cards show the same. */
export const COLUMNS: readonly Column[] = [
  {
    key: 'departement',
    known: ({ cpts }) => cpts.departements.length > 0,
    Cell: DepartementsCell,
  },
  { key: 'stade', known: ({ cpts }) => cpts.stade !== null, Cell: StageCell },
  { key: 'taille', known: ({ taille }) => taille !== null, Cell: TailleCell },
  {
    key: 'population',
    figures: true,
    known: (facts) => knownPopulation(facts) !== null || facts.cpts.populationAnnoncee !== null,
    Cell: PopulationCell,
  },
  // That no perimeter is published is itself worth reading.
  { key: 'communes', figures: true, known: () => true, Cell: CommunesCell },
  { key: 'missions', known: (facts) => statedMissions(facts.cpts).length > 0, Cell: MissionsCell },
  {
    key: 'perinatalite',
    known: ({ cpts }) => cpts.perinatalite !== null,
    Cell: PerinataliteCell,
  },
  {
    key: 'chevauchements',
    figures: true,
    known: ({ territory }) => territory.size > 0,
    Cell: OverlapsCell,
  },
  {
    key: 'contacts',
    known: ({ cpts }) => Object.values(cpts.contacts).some((fact) => fact !== null),
    Cell: ContactLinks,
  },
]

export function criterionOf(key: ColumnKey): Criterion | null {
  return CRITERIA.find((criterion) => criterion === key) ?? null
}
