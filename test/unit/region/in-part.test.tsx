// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { Cpts } from '../../../src/domain/cpts/cpts.ts'
import { Communes } from '../../../src/features/cpts/Communes.tsx'
import { Overlaps } from '../../../src/features/cpts/Overlaps.tsx'
import { Population } from '../../../src/features/cpts/Population.tsx'
import {
  perimetreEdit,
  perimetreText,
  statedPerimetre,
} from '../../../src/features/edit/perimeter-form.ts'
import { diffWords } from '../../../src/features/edit/value-words.ts'
import { RegionPanel } from '../../../src/features/region/RegionPanel.tsx'
import type { RegionModel } from '../../../src/features/region-model/region-model.ts'
import { Covering } from '../../../src/features/unit/Covering.tsx'
import {
  chosenCodes,
  chosenInPart,
  readCommuneList,
} from '../../../src/domain/names/commune-list.ts'
import { shownScreen } from '../../support/shown-screen.tsx'
import { code, codes, cpts, unit } from '../domain/samples.ts'

const NBSP = '\u00a0'
const VILLE = unit('91001', 50_000, { nom: 'Ville' })
const BOURG = unit('91002', 9000, { nom: 'Bourg' })
const units = new Map([VILLE, BOURG].map((each) => [each.code, each]))
const having = (id: string, nom: string, line: string, parts: string): Cpts => {
  const one = cpts(id, codes(line), 'complet', { nom })
  return { ...one, perimetre: { ...one.perimetre, enPartie: codes(parts) } }
}
const nord = having('nord', 'CPTS d’exemple A', '91001 91002', '91001')
const sud = having('sud', 'CPTS d’exemple B', '91001', '91001')

/** What a screen says of these records. */
function shown(records: readonly Cpts[], screen: (of: RegionModel) => React.ReactNode): string {
  const file = {
    units,
    epci: {},
    ept: {},
    departements: new Map(),
    neighbours: new Map([...units.keys()].map((each) => [each, []] as const)),
    border: new Set<never>(),
    withContour: new Set(units.keys()),
    areas: new Map([...units.keys()].map((each) => [each, 10] as const)),
  }
  return shownScreen(records, file, screen).textContent ?? ''
}

describe('a commune of which a CPTS has a part only', () => {
  it('is said beside its population, which is a floor, or not known', () => {
    const said = (id: string) =>
      shown([nord, sud], ({ atlas }) => <Population facts={atlas.facts.get(id)!} />)
    expect(said('nord')).toContain('au moins 9')
    expect(said('nord')).toContain(`Commune prise en partie${NBSP}: Ville`)
    // A density of the whole commune would be nobody's.
    expect(said('nord')).not.toContain('km²')
    expect(said('sud')).toContain('Non connue')
    expect(said('sud')).not.toMatch(/au moins|50/)
  })

  it('is told from the others in the list of communes', () => {
    const list = shown([nord], ({ atlas }) => <Communes facts={atlas.facts.get('nord')!} />)
    expect(list).toMatch(/Ville.*une partie de 50/)
    expect(list).not.toMatch(/Bourg.*une partie de 9/)
  })

  it('is no overlap that anyone knows of', () => {
    const said = shown([nord, sud], ({ atlas }) => <Overlaps facts={atlas.facts.get('nord')!} />)
    expect(said).toContain('Il n’est pas établi que les deux CPTS s’y recoupent')
    expect(said).not.toContain('deux fois')
  })

  it('has whoever asks about it see with the CPTS', () => {
    const two = shown([nord, sud], () => <Covering unit={VILLE} />)
    expect(two).toContain('Chacune n’en couvre qu’une partie')
    const whole = cpts('tout', codes('91001'), 'complet', { nom: 'CPTS d’exemple C' })
    const mixed = shown([sud, whole], () => <Covering unit={VILLE} />)
    expect(mixed).toContain('xemple B ne couvre qu’une partie')
    expect(shown([nord], () => <Covering unit={BOURG} />)).not.toContain('partie de la commune')
  })

  it('is left out of what is covered, which is given with it too', () => {
    const said = shown([nord, sud], () => <RegionPanel />)
    expect(said).toContain('1 commune partagée par quartiers n’est pas comptée (100')
    expect(said).toContain('population à établir')
  })
})

describe('the perimeter form', () => {
  const context = units as never
  const edited = (communes: string) => {
    const lines = readCommuneList(communes, context)
    const typed = { ...perimetreText(nord.perimetre, context), communes }
    return perimetreEdit(typed, chosenCodes(lines, new Map()), chosenInPart(lines, new Map()))
  }

  it('says again what the record holds', () => {
    const { communes } = perimetreText(nord.perimetre, context)
    expect(communes).toBe('Ville (91001) (en partie)\nBourg (91002)')
    expect(edited(communes)).toMatchObject(statedPerimetre(nord.perimetre))
  })

  it('says of a code that no unit bears that it is unknown, and reads it as that code', () => {
    const { communes } = perimetreText(
      { ...nord.perimetre, codes: codes('91001 91999 75101') },
      context,
      'COG 2026',
    )
    expect(communes.split('\n').slice(1)).toEqual(['91999 (code inconnu au COG 2026)', '75101'])
    const { result: bare } = readCommuneList('91999', context)[0]!
    expect(readCommuneList(communes, context)[1]?.result).toEqual(bare)
  })

  it('makes a commune whole where the words go, and tells which', () => {
    const whole = edited('Ville\nBourg')
    expect(whole).toMatchObject({ codes: codes('91001 91002'), enPartie: [] })
    const after = { ...nord.perimetre, enPartie: undefined }
    const nameOf = (each: string) => units.get(code(each))?.nom ?? each
    const words = (before: unknown, then: unknown) =>
      diffWords({ field: 'perimetre', before, after: then } as never, nameOf)
    expect(words(nord.perimetre, after)).toMatchObject({
      before: 'Périmètre complet, 2 communes, dont 1 en partie',
      details: [`désormais en entier${NBSP}: Ville`],
    })
    expect(words(after, nord.perimetre).details).toEqual([`désormais en partie${NBSP}: Ville`])
  })
})
