import { describe, expect, it } from 'vitest'
import { buildAtlas } from '../../../src/domain/atlas/atlas.ts'
import { mayConcern } from '../../../src/domain/atlas/named-after.ts'
import { suggestedCpts } from '../../../src/domain/sketch/sketch-facts.ts'
import { whiteZones } from '../../../src/domain/sketch/white-zones.ts'
import type { NeighbourGraph } from '../../../src/domain/units/contiguity.ts'
import { indexUnits } from '../../../src/domain/units/unit-index.ts'
import { atlasOf } from '../../support/sketch-surroundings.ts'
import { code, codes, cpts, unit } from './samples.ts'

const units = indexUnits([
  unit('35236', 8800, { nom: 'Redon', departement: '35' }),
  unit('35238', 220_000, { nom: 'Rennes', departement: '35' }),
  unit('44143', 3000, { nom: 'Saint-Nicolas-de-Redon', departement: '44' }),
])
const suggested = (
  nom: string,
  departements: string[],
  etat: 'inconnu' | 'complet' = 'inconnu',
) => {
  const record = cpts('a', etat === 'complet' ? codes('35238') : [], etat, { nom, departements })
  const dataset = { format: 1 as const, region: '53', nom: '', avertissement: '' }
  const atlas = buildAtlas({ ...dataset, chiffresOfficiels: null, cpts: [record] }, units)
  return mayConcern(atlas, code('35236'))
}

describe('a CPTS whose perimeter nobody published', () => {
  it.each(['CPTS Pays de Redon', 'CPTS de Redon', 'CPTS du territoire de REDON'])(
    'may concern the commune that it is named after: %s',
    (nom) => expect(suggested(nom, ['35', '44'])).toEqual(['a']),
  )

  it.each([
    ['CPTS Centre Redon', ['35']],
    ['CPTS Nord', ['35']],
    ['CPTS Pays de Redon', ['56']],
    ['CPTS Pays de Redon', []],
  ])('says nothing of others: %s, %j', (nom, departements) =>
    expect(suggested(nom, departements)).toEqual([]),
  )

  it('may concern communes of a white zone and of a sketch by its name alone', () => {
    const record = cpts('a', [], 'inconnu', { nom: 'CPTS Pays de Redon', departements: ['35'] })
    const atlas = atlasOf([...units.values()], [record])
    const alone: NeighbourGraph = new Map([[code('35236'), []]])
    expect(whiteZones(atlas, alone).map((zone) => zone.suggested)).toEqual([['a']])
    const territory = new Set(codes('35236 35238'))
    expect(suggestedCpts({ territory }, atlas)).toEqual(['a'])
  })

  it('is not looked for once its perimeter is known', () => {
    expect(suggested('CPTS Pays de Redon', ['35'], 'complet')).toEqual([])
  })
})
