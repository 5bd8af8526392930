import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildAtlas } from '../../../src/domain/atlas/atlas.ts'
import { REGIONS } from '../../../src/domain/units/regions.ts'
import { askedFor } from '../../../src/features/search/asked.ts'
import { cptsElsewhere } from '../../../src/features/search/cpts-elsewhere.ts'
import {
  findElsewhere,
  linesOf,
  placesOf,
  together,
  withCptsNamed,
} from '../../../src/features/search/elsewhere.ts'
import { groupsOf } from '../../../src/features/search/groups.ts'
import { searchIndex } from '../../../src/features/search/search-index.ts'
import { searchOptions, type SearchOption } from '../../../src/features/search/search-options.ts'
import { wordIndex } from '../../../src/features/search/word-index.ts'
import { codes, cpts } from '../domain/samples.ts'
import { builtFacts, builtNames, publishedCpts } from '../../support/region.ts'

const places = {
  units: wordIndex([
    { id: 'grenoble', nom: 'Grenoble', autres: '38000', weight: 157000 },
    { id: 'perigueux', nom: 'Périgueux', autres: '24000', weight: 29000 },
  ]),
  groups: wordIndex([]),
}

describe('looking for a place of another région', () => {
  it.each([
    ['Grenoble', 'grenoble'],
    ['Grenble', 'grenoble'],
    ['perigeux', 'perigueux'],
    ['Périgueux CEDEX 3', 'perigueux'],
    ['commune de Grenoble', 'grenoble'],
  ])('finds with « %s » %s', (text, id) => expect(findElsewhere(places, text, false)).toEqual([id]))

  it('finds the town at the end of an address that nobody can look for, and only then', () => {
    const address = '12 rue d’exemple 38000 Grenoble'
    expect(findElsewhere(places, address, true, true)).toEqual(['grenoble'])
    expect(findElsewhere(places, '12 rue de Grenoble Dourdan', true, true)).toEqual([])
    expect(findElsewhere(places, address, true)).toEqual([])
  })

  it('finds whole names only where something here answers', () => {
    expect(findElsewhere(places, 'Grenble', true)).toEqual([])
    expect(findElsewhere(places, 'Grenob', true)).toEqual([])
    expect(findElsewhere(places, 'Grenoble', true)).toEqual(['grenoble'])
  })
})

const built = builtNames()
/** Once each, as some lie in two régions. */
const groupsBySiren = new Map(
  ['11', '84', '93'].flatMap((region) => [...groupsOf(builtFacts(region))]),
)
const names = {
  ...built,
  groups: [...groupsBySiren.values()].map(({ siren, nom, units }) => ({
    siren,
    nom,
    units: units.flatMap(({ code }) => built.byCode.get(code) ?? []),
  })),
}

const RECORDED = readdirSync(join(import.meta.dirname, '../../../public/geo/cpts')).map((name) =>
  name.replace('.json', ''),
)

/** The search as it is with a région open. */
function searchFrom(region: string): (text: string) => readonly SearchOption[] {
  const facts = builtFacts(region)
  const atlas = buildAtlas(publishedCpts(region), facts.units)
  const groups = groupsOf(facts)
  const here = searchIndex(atlas, groups.values())
  const others = REGIONS.flatMap(({ code }) => (code === region ? [] : code))
  const places = placesOf(names, (code) => atlas.units.has(code), others)
  const datasets = RECORDED.filter((code) => code !== region).map(publishedCpts)
  const cpts = cptsElsewhere(datasets, atlas, names)
  return (typed) => {
    const asked = askedFor(typed)
    const { text } = asked
    const hits = here.find(text)
    const options = searchOptions(atlas, groups, hits, text)
    const found = linesOf(places.of, findElsewhere(places, text, hits.exact), text)
    const named = withCptsNamed(asked, found, cpts.find(text, hits.exact))
    return together(asked, atlas, { options, isExact: hits.exact }, named).map(cpts.withCpts)
  }
}

const OPEN = ['11', '53', '84', '93']
const from = new Map([...OPEN, '75'].map((region) => [region, searchFrom(region)]))
const found = (region: string, text: string) => from.get(region)!(text)

describe('with one région open', () => {
  it('a town is among the first ten by its name, wherever it is', () => {
    const towns = names.units.filter(({ population }) => (population ?? 0) > 10_000)
    fc.assert(
      fc.property(fc.constantFrom(...OPEN), fc.constantFrom(...towns), (region, { nom, code }) => {
        const first = found(region, nom).slice(0, 10)
        expect(first.map(({ choice }) => 'code' in choice && choice.code)).toContain(code)
      }),
      {
        endOnFailure: true,
        examples: ['Tulle', 'Lille', 'Chartres', 'Lens', 'Cannes'].flatMap((town) =>
          OPEN.map((region): [string, (typeof towns)[number]] => [
            region,
            towns.find(({ nom }) => nom === town)!,
          ]),
        ),
      },
    )
  })

  it.each([
    ['a larger town before a village that begins so', '93', 'Tulle', 'Corrèze', '19272'],
    ['what is here before a village elsewhere', '93', 'Salon', 'Provence', '13103'],
    ['a town here before a village elsewhere', '11', 'Evry', 'Essonne', '91228'],
    ['a city, by its arrondissements', '84', 'Paris', 'Paris', '75101'],
    ['the département said by its number', '84', 'Lens 62', 'Pas-de-Calais', '62498'],
    ['the island said by its name', '11', 'Sainte Marie Martinique', 'Martinique', '97228'],
    ['what is shortened', '53', 'Clermont Fd', 'Puy-de-Dôme', '63113'],
    ['a name that looks like a street’s', '11', 'Cours-de-Monségur', 'Gironde', '33136'],
    ['a city by the code of all of it', '53', '13055', 'Marseille', '13213'],
    ['a postal code before a code of INSEE', '53', '41150', 'Loir-et-Cher', '41167'],
  ])('%s: from %s, « %s » is of %s', (_, region, text, __, code) =>
    expect(found(region, text)[0]?.choice).toMatchObject({ code }),
  )

  it.each([
    ['53', 'GPSO', 'Grand Paris Seine Ouest'],
    ['93', 'Grand Lyon', 'Métropole de Lyon'],
    ['53', 'Métropole Aix-Marseille', 'Métropole d’Aix-Marseille-Provence'],
    ['11', 'agglo du Pays de Grasse', 'CA du Pays de Grasse'],
    ['93', 'Saint-Étienne Métropole', 'Saint-Étienne Métropole'],
  ])('from %s, « %s » is %s, whose communes one may then choose', (region, text, nom) => {
    const [first] = found(region, text)
    expect(first).toMatchObject({ nom, section: 'elsewhere' })
    const lines = first!.choice.kind === 'group elsewhere' ? first!.choice.group.lines() : []
    expect(lines.length).toBeGreaterThan(5)
    expect(lines.every(({ choice }) => choice.kind === 'elsewhere')).toBe(true)
  })

  it('names every région of an EPCI that lies in several', () => {
    const across = placesOf(built, (code) => code.startsWith('35'), ['75', '76'])
    const adour = across.groups.find('adour madiran', 'typed', 1)
    expect(linesOf(across.of, adour, '')[0]!.option.detail).toMatch(
      / · 72\scommunes · Nouvelle-Aquitaine, Occitanie$/,
    )
  })

  it('says which place a code of INSEE found, and offers every commune of a postal code', () => {
    const lines = found('53', '41150')
    expect(lines).toHaveLength(7)
    expect(lines.at(-1)!.detail).toContain('code INSEE\u00a041150')
    expect(lines[0]!.detail).not.toContain('INSEE')
    expect(found('53', '51400').length).toBeGreaterThan(8)
  })

  it.each([
    ['elsewhere', '53', '59160', 'Lille'],
    ['elsewhere, and the first of several', '53', '59000', 'Lille'],
    ['here', '93', '06200', 'Nice'],
  ])('tells a commune of several postal codes by the one typed: %s', (_, region, code, nom) => {
    const line = found(region, `pharmacien ${code}`).find((each) => each.nom === nom)
    expect(line?.detail).toMatch(new RegExp(`^${code} · `))
  })

  it('has the arrondissements of a city by their number, here and from elsewhere', () => {
    for (const region of ['11', '53']) {
      const lines = found(region, 'paris').slice(0, 20)
      expect(lines.map(({ nom }) => nom.replace(/\D/g, ''))).toEqual(
        lines.map((_, rank) => `${rank + 1}`),
      )
    }
  })

  it('has its sections one after the other, as the arrows go through them', () => {
    for (const text of ['Montreuil', 'Bray', 'Cannes']) {
      const sections = found('11', text).map(({ section }) => section)
      const runs = sections.filter((each, at) => each !== sections[at - 1])
      expect(runs).toEqual([...new Set(sections)])
    }
  })

  it('says which CPTS has a place of another région, or may have, and nothing where none is known', () => {
    const detail = (region: string, text: string) => found(region, text)[0]!.detail
    expect(detail('93', 'Redon')).toBe('35600 · Bretagne · peut-être\u00a0: CPTS Pays de Redon')
    expect(detail('93', 'Lille')).toMatch(/ · Hauts-de-France · CPTS Fives.* \(en partie\)$/)
    expect(detail('93', 'Périgueux')).toBe('24000 · Nouvelle-Aquitaine')
    const lines = ['Lens', 'Rodez', 'Tulle', 'Ajaccio', 'Redon'].flatMap((text) =>
      found('93', text),
    )
    const far = lines.filter(({ section }) => section === 'elsewhere')
    expect(far.filter(({ detail }) => detail.includes('aucune'))).toEqual([])
  })

  it.each([
    ['93', 'CPTS Pays de Redon', 'CPTS Pays de Redon', '53'],
    ['93', 'pays de redon', 'CPTS Pays de Redon', '53'],
    ['53', 'sénart', 'CPTS de Sénart', '11'],
    ['84', 'Fives', 'CPTS Fives-Hellemmes-Mons', '32'],
  ])('from %s, « %s » finds %s', (region, text, nom, of) => {
    const line = found(region, text).find(({ choice }) => choice.kind === 'cpts elsewhere')
    expect(line).toMatchObject({ nom, choice: { region: of } })
  })

  it.each([
    ['75', 'cpts adour', 'CPTS de l’Adour'],
    ['53', 'cpts adour', 'CPTS de l’Adour'],
    ['53', 'cpts redon', 'CPTS Pays de Redon'],
    ['53', 'adour', 'Aire-sur-l’Adour'],
    ['53', 'redon', 'Redon'],
    ['53', 'cpts lille', 'Lille'],
  ])('from %s, « %s » answers first with %s', (region, text, nom) =>
    expect(found(region, text)[0]).toMatchObject({ nom }),
  )

  it.each([
    ['53', 'pharmacien lille', '59350'],
    ['53', 'Lille, pharmacien', '59350'],
    ['53', 'ostéopathe Lille', '59350'],
    ['53', 'infirmière 59000', '59350'],
    ['53', 'kiné à Lomme', '59350'],
    ['93', 'sage-femme Périgueux CEDEX 3', '24322'],
    ['53', 'infirmière redon', '35236'],
  ])('from %s, « %s » finds the place (%s)', (region, text, code) =>
    expect(found(region, text)[0]?.choice).toMatchObject({ code }),
  )

  it('finds every CPTS of another région by its name', () => {
    for (const region of RECORDED.filter((code) => code !== '93'))
      for (const { nom, id } of publishedCpts(region).cpts)
        expect(
          found('93', nom).some(({ choice }) => 'id' in choice && choice.id === id),
          nom,
        ).toBe(true)
  })

  it('never says of a place here that no CPTS is known where the records of another région have one', () => {
    const of = publishedCpts('84')
    const atlas = buildAtlas({ ...of, cpts: [] }, builtFacts('93').units)
    const far = cpts('cpts-a', codes('05046'), 'complet', { nom: 'CPTS d’exemple A' })
    const hits = { units: codes('05046'), cpts: [], groups: [] }
    const [line] = searchOptions(atlas, new Map(), hits)
    const elsewhere = cptsElsewhere([{ ...of, cpts: [far] }], atlas, names)
    expect(line!.detail).toMatch(/· aucune CPTS connue$/)
    expect(elsewhere.withCpts(line!).detail).toMatch(/· CPTS d’exemple A$/)
  })
})
