import type { Cpts, CptsDataset, Fact } from '../../src/domain/cpts/cpts.ts'
import { MISSIONS } from '../../src/domain/cpts/mission.ts'
import { STAGES, type Stage } from '../../src/domain/cpts/stage.ts'
import { indexUnits, type UnitIndex } from '../../src/domain/units/unit-index.ts'
import type { Unit } from '../../src/domain/units/unit.ts'
import { codes, cpts, unit } from '../unit/domain/samples.ts'

const DEPARTEMENTS = 95
/** Each CPTS shares these with the next. */
const SHARED = 3

const fact = <T>(valeur: T, year: number): Fact<T> => ({
  valeur,
  sources: [`Liste inventée de ${year}`],
  date: `${year}`,
})

/** An invented country, the same each time: CPTS along a line of units, at every stage, with every fact known of some. */
export function manyCpts(
  cptsCount = 1000,
  units: readonly Unit[] = inventedUnits(35_000),
): { readonly dataset: CptsDataset; readonly units: UnitIndex } {
  const step = Math.max(1, Math.floor(units.length / cptsCount))
  const list = Array.from({ length: cptsCount }, (_, rank) =>
    inventedCpts(rank, units.slice(rank * step, (rank + 1) * step + SHARED)),
  )
  const dataset: CptsDataset = {
    format: 1,
    region: '00',
    nom: 'Pays inventé',
    avertissement: 'Données inventées, pour mesurer.',
    chiffresOfficiels: null,
    cpts: list,
  }
  return { dataset, units: indexUnits(units) }
}

const inventedUnits = (count: number): readonly Unit[] =>
  Array.from({ length: count }, (_, rank) => inventedUnit(rank, count))

function inventedUnit(rank: number, count: number): Unit {
  const each = Math.ceil(count / DEPARTEMENTS)
  const departement = String(Math.floor(rank / each) + 1).padStart(2, '0')
  return unit(`${departement}${String(rank % each).padStart(3, '0')}`, 100 + ((rank * 7919) % 5000))
}

function inventedCpts(rank: number, units: readonly Unit[]): Cpts {
  const year = 2018 + (rank % 7)
  const reached = rank % (STAGES.length + 1)
  const historique = STAGES.slice(0, reached).map((stage, past) =>
    fact<Stage>(stage, year - reached + past + 1),
  )
  const stade = historique.at(-1) ?? null
  const known = <T>(every: number, valeur: T): Fact<T> | null =>
    rank % every === 0 ? fact(valeur, year) : null
  const line = units.map(({ code }) => code).join(' ')
  return cpts(
    `cpts-${rank}`,
    codes(line),
    rank % 10 === 9 ? 'inconnu' : rank % 4 === 3 ? 'partiel' : 'complet',
    {
      nom: `CPTS inventée ${rank}`,
      departements: [...new Set(units.map(({ departement }) => departement))],
      stade,
      historique,
      aci: stade?.valeur === 'aci-signe' ? fact(`${year}-06`, year) : null,
      missions: known(
        2,
        MISSIONS.map((mission) => ({ mission, libelle: `action ${mission}`, etat: null })),
      ),
      perinatalite: known(3, { etat: 'prevu', themes: ['suivi de grossesse'] }),
      membres: known(4, { 'sage-femme': rank % 9, infirmier: rank % 40 }),
      structures: known(5, { msp: rank % 3 }),
      alias: rank % 6 === 0 ? [`Pôle santé ${rank}`] : [],
      finess: known(5, String(750_000_000 + rank)),
      populationAnnoncee: known(3, 20_000 + rank),
      doutes: rank % 7 === 0 ? ['Le périmètre est à confirmer'] : [],
      contacts: {
        site: known(2, `https://cpts-${rank}.exemple.fr`),
        email: known(3, `contact@cpts-${rank}.exemple.fr`),
        telephone: known(4, '01 23 45 67 89'),
      },
    },
  )
}
