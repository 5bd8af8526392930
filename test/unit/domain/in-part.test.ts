import { describe, expect, it } from 'vitest'
import { buildAtlas, knownPopulation, sharedPopulation } from '../../../src/domain/atlas/atlas.ts'
import { coverage } from '../../../src/domain/atlas/coverage.ts'
import { projectCoverage, projectStates } from '../../../src/domain/atlas/covered-population.ts'
import { recodedCpts } from '../../../src/domain/atlas/recoding.ts'
import { type Cpts, unitsInPart } from '../../../src/domain/cpts/cpts.ts'
import { checkChange } from '../../../src/domain/edits/check-change.ts'
import { joinedValue, united } from '../../../src/domain/edits/joined-value.ts'
import { mergeCpts } from '../../../src/domain/edits/merge-cpts.ts'
import { applyChange } from '../../../src/domain/edits/record-edit.ts'
import { namedInPart, writtenInPart } from '../../../src/domain/names/in-part.ts'
import {
  chosenCodes,
  chosenInPart,
  readCommuneList,
} from '../../../src/domain/names/commune-list.ts'
import { countedTwice, sketchOverlaps } from '../../../src/domain/sketch/sketch-overlaps.ts'
import { sumPopulation } from '../../../src/domain/units/population.ts'
import { indexUnits } from '../../../src/domain/units/unit-index.ts'
import { region } from './change-samples.ts'
import { code, codes, cpts, sketch, territory, unit } from './samples.ts'

const NONE = new Map<never, never>()
const units = indexUnits([
  unit('01001', 100, { nom: 'Ville' }),
  unit('01002', 20, { nom: 'Le Bourg' }),
  unit('01003', 3, { nom: 'L’Étang' }),
])

/** A CPTS with some of its communes in part. */
function having(id: string, line: string, parts: string, more: Partial<Cpts> = {}): Cpts {
  const one = cpts(id, codes(line), 'complet', more)
  return { ...one, perimetre: { ...one.perimetre, enPartie: codes(parts) } }
}
const nord = having('nord', '01001 01002', '01001')
const sud = having('sud', '01001', '01001')
const atlasOf = (...all: Cpts[]) => buildAtlas({ ...region(), cpts: all }, units)

describe('a commune of which a CPTS has a part only', () => {
  it('has no inhabitant in its population, which is a floor and has no taille', () => {
    const facts = atlasOf(nord, sud).facts
    expect(facts.get('nord')).toMatchObject({
      population: { habitants: 20, enPartie: ['01001'] },
      taille: null,
    })
    expect(knownPopulation(facts.get('nord')!)).toEqual({ habitants: 20, floor: true })
    // Nothing is known of how many: that is not zero.
    expect(knownPopulation(facts.get('sud')!)).toBeNull()
  })

  it('belongs to it all the same', () => {
    expect(atlasOf(nord, sud).membership.get(code('01001'))).toEqual(['nord', 'sud'])
  })

  it('is no known overlap with another that has a part, nor with one that has it all', () => {
    const whole = cpts('tout', codes('01001 01002'))
    const { overlaps, facts } = atlasOf(nord, sud, whole)
    expect(overlaps).toMatchObject([
      { a: 'nord', b: 'sud', partA: null, population: { habitants: 0, enPartie: ['01001'] } },
      { a: 'nord', b: 'tout', partA: null, partB: null, population: { habitants: 20 } },
      { a: 'sud', b: 'tout', partB: null, population: { habitants: 0 } },
    ])
    expect(sharedPopulation(facts.get('tout')!, units)).toBe(20)
  })

  it('is covered from nobody known to everybody', () => {
    expect(coverage([nord, sud], units)).toMatchObject({
      unites: { couvertes: 2 },
      population: { habitants: 20, enPartie: ['01001'] },
      part: 20 / 123,
      auPlus: 120 / 123,
    })
    const whole = cpts('tout', codes('01001'))
    expect(coverage([nord, sud, whole], units)).toMatchObject({
      part: 120 / 123,
      auPlus: 120 / 123,
    })
  })

  it('counts for the CPTS that has all of it, whatever the stage of those that have a part', () => {
    const signed = { valeur: 'aci-signe', sources: [], date: null } as const
    const project = { valeur: 'lettre-intention', sources: [], date: null } as const
    const part = having('part', '01001', '01001', { stade: signed })
    const whole = cpts('tout', codes('01001'), 'complet', { stade: project })
    const states = projectStates([...atlasOf(part, whole).facts.values()])
    expect(projectCoverage(states, units)).toMatchObject({
      sansProjets: { population: { habitants: 0 } },
      projetsSeuls: { population: { habitants: 100 } },
    })
    const alone = projectStates([...atlasOf(part).facts.values()])
    expect(projectCoverage(alone, units).sansProjets).toMatchObject({ part: 0, auPlus: 100 / 123 })
  })

  it('is not counted as shared with a sketch that takes it in', () => {
    const drawn = sketch('01001 01002')
    const found = sketchOverlaps(drawn, 120, atlasOf(nord, sud), null)
    expect(found).toMatchObject([
      { autre: 'nord', population: { habitants: 20, enPartie: ['01001'] }, part: null },
      { autre: 'sud', population: { habitants: 0 }, partAutre: null },
    ])
    expect(countedTwice(drawn, found, units)).toMatchObject({ habitants: 20 })
    const cut = sketchOverlaps(sketch('', { '01001': 0.5 }), 50, atlasOf(sud), null)
    expect(cut).toMatchObject([
      { population: { habitants: 0, estimation: 0, enPartie: ['01001'] } },
    ])
  })

  it('follows its commune to a new code', () => {
    const claims = new Map([[code('01001'), [code('01009')]]])
    expect(recodedCpts(nord, claims).cpts.perimetre).toMatchObject({
      codes: ['01009', '01002'],
      enPartie: ['01009'],
    })
  })

  it('counts for nothing where the perimeter is not known, or does not name it', () => {
    expect(unitsInPart({ perimetre: { ...nord.perimetre, etat: 'inconnu' } }).size).toBe(0)
    expect(unitsInPart({ perimetre: { ...nord.perimetre, codes: codes('01002') } }).size).toBe(0)
    expect(sumPopulation(territory('01001'), units).enPartie).toBeUndefined()
  })
})

describe('stating that a commune is in a perimeter in part', () => {
  const stamp = { cpts: 'nord', quand: '2026-01-01T00:00:00.000Z', source: 'Liste de test' }
  const stated = (parts: string) =>
    ({
      ...stamp,
      kind: 'perimetre',
      etat: 'complet',
      codes: codes('01001 01002'),
      enPartie: codes(parts),
      deduit: false,
      communesAnnoncees: null,
      date: null,
    }) as const
  const context = { today: '2026-02-01', records: new Map([['nord', nord]]), units }

  it('is written, and no longer once it is whole', () => {
    expect(applyChange(nord, stated('01002')).perimetre.enPartie).toEqual(['01002'])
    expect(applyChange(nord, stated('')).perimetre).not.toHaveProperty('enPartie')
  })

  it('is refused of one that is not among the communes', () => {
    expect(checkChange(stated('01002'), context)).toEqual([])
    expect(checkChange(stated('01003'), context)).toMatchObject([{ field: 'codes' }])
  })

  it('joins two sources that say the same, and no two of which one says that it is whole', () => {
    const other = { ...nord.perimetre, sources: ['Autre liste'] }
    expect(joinedValue('perimetre', nord.perimetre, other)).toMatchObject({
      enPartie: ['01001'],
      sources: ['Autre liste', 'Liste de test'],
    })
    const { enPartie: _, ...whole } = other
    expect(joinedValue('perimetre', nord.perimetre, whole)).toBeNull()
  })

  it('is kept where two sides are brought together, unless one had it made whole', () => {
    const { enPartie: _, ...whole } = nord.perimetre
    const both = (base: Cpts['perimetre'], mine: Cpts['perimetre']) =>
      united('perimetre', { base, mine, theirs: nord.perimetre })
    expect(both(whole, whole)).toMatchObject({ enPartie: ['01001'] })
    expect(both(nord.perimetre, whole)).not.toHaveProperty('enPartie')
  })

  it('is kept by a merger of two CPTS that have parts of one commune, and not beside one that has it all', () => {
    const order = { perimetre: 'reunir', date: null } as const
    const merged = (other: Cpts) =>
      mergeCpts(nord, other, stamp, order)
        .filter((change) => change.cpts === 'nord')
        .reduce(applyChange, nord).perimetre
    expect(merged(sud)).toMatchObject({ codes: codes('01001 01002'), enPartie: ['01001'] })
    expect(merged(cpts('tout', codes('01001')))).not.toHaveProperty('enPartie')
  })
})

describe('how people write that they mean a part', () => {
  it.each([
    ['Toulouse (en partie)', 'Toulouse'],
    ['Toulouse en partie', 'Toulouse'],
    ['Toulouse, pour partie', 'Toulouse'],
    ['Toulouse – partiellement', 'Toulouse'],
    ['Nantes (quartiers ouest)', 'Nantes'],
    ['Nice (partie est)', 'Nice'],
    ['une partie de Nice', 'Nice'],
    ['Partie du Mans', 'Le Mans'],
    ['une partie des Ulis', 'Les Ulis'],
    ['une partie de la ville de Lille', 'Lille'],
    ['une partie de l’Haÿ-les-Roses', 'l’Haÿ-les-Roses'],
    ['31555 (en partie)', '31555'],
    ['Toulouse (31555) (en partie)', 'Toulouse (31555)'],
  ])('reads %s', (text, name) => {
    expect(namedInPart(text)).toBe(name)
  })

  it.each(['Toulouse', 'Saint-Denis (93)', 'Partinello', 'Parthenay', '31555', 'Épart'])(
    'leaves %s whole',
    (text) => {
      expect(namedInPart(text)).toBeNull()
    },
  )

  it('reads back what it writes', () => {
    expect(namedInPart(writtenInPart('Ville'))).toBe('Ville')
  })

  it.each([
    ['Ville (en partie)\nLe Bourg', '01001 01002', '01001'],
    ['01001 ; Ville (en partie)', '01001', '01001'],
    ['une partie du Bourg, L’Étang', '01002 01003', '01002'],
    // Named as a whole elsewhere, it is whole.
    ['Ville (en partie)\n01001', '01001', ''],
  ])('takes %j for communes, some in part', (text, all, parts) => {
    const lines = readCommuneList(text, units)
    expect(chosenCodes(lines, NONE)).toEqual(codes(all))
    expect(chosenInPart(lines, NONE)).toEqual(codes(parts))
  })
})
