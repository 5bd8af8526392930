import { describe, expect, it } from 'vitest'
import type { RegionFacts } from '../../../src/data/region-facts.ts'
import { buildAtlas } from '../../../src/domain/atlas/atlas.ts'
import type { Cpts, CptsDataset } from '../../../src/domain/cpts/cpts.ts'
import type { Unit, UnitCode } from '../../../src/domain/units/unit.ts'
import { FRANCE, inOrder, regionsOfUnits } from '../../../src/domain/units/regions.ts'
import {
  composeFacts,
  homes,
  joinFacts,
  joinRecords,
  recordsProblems,
  recordsState,
  recordsTroubles,
  type RecordsStatus,
} from '../../../src/features/region-model/compose.ts'
import { backdropOf } from '../../../src/geometry/backdrop.ts'
import { joinBackdrops, joinShapes } from '../../../src/geometry/join-shapes.ts'
import { joinBounds } from '../../../src/geometry/bounds.ts'
import { MAINLAND } from '../../../src/geometry/mainland.ts'
import { regionShapes } from '../../../src/geometry/region-shapes.ts'
import { builtRegion, publishedCpts } from '../../support/region.ts'
import { codes, cpts } from '../domain/samples.ts'

const WORDS = { nom: 'Pays', avertissement: '' }
const regions = ['11', '93']
const files = regions.map(builtRegion)
const published = regions.map(publishedCpts)

const backdrops = (all: readonly string[]) =>
  joinBackdrops(
    all.map((region, rank) => ({ region, backdrop: backdropOf(files[rank]!.topology) })),
  )

describe('several régions as one', () => {
  const facts = joinFacts(files)
  const records = joinRecords(published, WORDS)
  const whole = buildAtlas(records, facts?.units ?? new Map())

  it('tell of each CPTS what its own région tells', () => {
    for (const [rank, dataset] of published.entries()) {
      const own = buildAtlas(dataset, files[rank]?.units ?? new Map())
      for (const [id, each] of own.facts) expect(whole.facts.get(id)).toEqual(each)
    }
    expect(whole.facts.size).toBe(published.reduce((sum, { cpts: own }) => sum + own.length, 0))
  })

  it('know which région each record comes from, and name every département', () => {
    const home = homes(published)
    expect(home.get('cpts-paris-13')).toBe('11')
    expect(
      new Set([...home].filter(([id]) => !id.includes('paris')).map(([, own]) => own)),
    ).toEqual(new Set(regions))
    expect(facts?.departements.get('75')).toBe('Paris')
    expect(facts?.departements.get('83')).toBe('Var')
  })

  it('add no official figure up', () => {
    expect(records).toMatchObject({ region: FRANCE, chiffresOfficiels: null })
  })

  it('draw every unit once and show the mainland', () => {
    const shapes = joinShapes(files.map(({ topology }) => regionShapes(topology)))
    const drawn = shapes.units.features.map(({ properties }) => properties.code)
    expect(new Set(drawn)).toEqual(
      new Set(files.flatMap(({ neighbours }) => [...neighbours.keys()])),
    )
    expect(facts?.neighbours.size).toBe(drawn.length)
    expect(backdrops(regions)?.bounds).toEqual(MAINLAND)
  })

  it('show what there is where all of it lies overseas', () => {
    const [first, second] = files.map(({ topology }) => backdropOf(topology).bounds)
    const joined = backdrops(['01', '02'])
    expect(joined?.bounds).toEqual(joinBounds([first!, second!]))
  })

  it('are nothing where there is none', () => {
    expect(joinFacts([])).toBeNull()
    expect(joinBackdrops([])).toBeNull()
    expect(joinRecords([], WORDS).cpts).toEqual([])
  })

  it('keep the first of two records that bear the same id, in its région', () => {
    const one = { ...published[0]!, region: '11', cpts: [cpts('a', codes('75101'))] }
    const two = { ...one, region: '93', cpts: [cpts('a', []), cpts('b', [])] }
    expect(joinRecords([one, two], WORDS).cpts).toEqual([one.cpts[0], two.cpts[1]])
    expect([...homes([one, two])]).toEqual([
      ['a', '11'],
      ['b', '93'],
    ])
  })
})

describe('one région', () => {
  const [file, dataset] = [files[0] ?? null, published[0] ?? null]
  const part = { region: '11', units: file, dataset, isUnread: false }

  it('is told as it is, by the same way as several', () => {
    const one = composeFacts('11', [part], null, '2026-11-26')
    expect(one.records).toBe(dataset)
    expect(one.file).toBe(file)
    expect(one.nom).toBe('Île-de-France')
  })

  it('without records or units is empty, and has its name', () => {
    const none = composeFacts(
      '53',
      [{ region: '53', units: null, dataset: null, isUnread: false }],
      null,
      '2026-11-26',
    )
    expect(none).toMatchObject({ nom: 'Bretagne', file: null, records: { region: '53', cpts: [] } })
  })

  it('of the country is counted among those that have records', () => {
    const parts = [part, { ...part, region: '93', units: files[1]!, dataset: published[1]! }]
    const facts = composeFacts(FRANCE, parts, null, '2026-11-26')
    expect(facts.records.avertissement).toContain('2 régions sur 18 ont des fiches')
  })
})

describe('a CPTS that lies in two régions', () => {
  const north = { ...files[0]!, units: new Map(few(files[0]!.units)) }
  const south = { ...files[1]!, units: new Map(few(files[1]!.units)) }
  const [here, there] = [north, south].map(({ units }) => [...units.keys()])
  const both = cpts('a-cheval', [here![0]!, there![0]!])
  const neighbour = cpts('voisine', [here![0]!, here![1]!])
  const dataset = (region: string, list: readonly Cpts[]) =>
    ({ ...published[0]!, region, cpts: list }) as CptsDataset
  const own = (region: string, units: RegionFacts, list: readonly Cpts[]) => [
    { region, units, dataset: dataset(region, list), isUnread: false },
  ]
  const today = '2026-11-26'
  const people = (codesOf: readonly UnitCode[]) =>
    codesOf.reduce(
      (sum, each) => sum + (north.units.get(each) ?? south.units.get(each))!.population!,
      0,
    )

  it('is whole in the figures of the région that has its record', () => {
    const facts = composeFacts('11', own('11', north, [both, neighbour]), null, today, {
      units: [south],
      datasets: [],
    })
    const of = facts.atlas.facts.get('a-cheval')
    expect(of?.population).toEqual({
      habitants: people(both.perimetre.codes),
      sansDonnee: [],
      inconnues: [],
    })
    expect(of?.taille).not.toBeNull()
    expect(of?.overlaps).toMatchObject([{ autre: 'voisine', codes: [here![0]] }])
    expect(both.perimetre.codes.every((each) => facts.file?.areas.has(each))).toBe(true)
    expect(both.perimetre.codes.every((each) => facts.drawable?.has(each))).toBe(true)
    // What a région is made of, and what of it is covered, is not what lies beyond.
    expect(facts.atlas.units).toBe(facts.file?.units)
    expect(facts.atlas.coverage.population.habitants).toBe(people(neighbour.perimetre.codes))
  })

  it('is shown in the other too, and stays a record of the first', () => {
    const elsewhere = cpts('ailleurs', [here![1]!])
    const facts = composeFacts('93', own('93', south, []), null, today, {
      units: [north],
      datasets: [dataset('11', [both, elsewhere])],
    })
    expect([...facts.atlas.facts.keys()]).toEqual(['a-cheval'])
    expect(facts.atlas.facts.get('a-cheval')?.population.habitants).toBe(
      people(both.perimetre.codes),
    )
    expect(facts.atlas.membership.get(there![0]!)).toEqual(['a-cheval'])
    expect(facts.homes.get('a-cheval')).toBe('11')
    // What is edited and published there is what is its own.
    expect(facts.records.cpts).toEqual([])
  })

  it('is shown in each région whose département it names, though none of its communes is known', () => {
    const told = { ...cpts('dite', [], 'inconnu'), departements: ['35', '95'] }
    const elsewhere = { ...cpts('ailleurs', [], 'inconnu'), departements: ['35'] }
    const facts = composeFacts('11', own('11', north, [neighbour]), null, today, {
      units: [],
      datasets: [dataset('53', [told, elsewhere])],
    })
    expect([...facts.atlas.facts.keys()].toSorted()).toEqual(['dite', 'voisine'])
  })

  it('is a floor as long as what lies beyond is not there', () => {
    const facts = composeFacts('11', own('11', north, [both]), null, today)
    expect(facts.atlas.facts.get('a-cheval')).toMatchObject({
      taille: null,
      population: { inconnues: [there![0]] },
    })
  })
})

/** Some units with inhabitants, and as they come. */
function few(units: RegionFacts['units']): readonly [UnitCode, Unit][] {
  return [...units].filter(([, { population }]) => population !== null).slice(0, 4)
}

describe('what is known of published records', () => {
  const good = {
    dataset: published[0]!,
    problems: [{ path: 'cpts.0', message: 'nom' }],
    readAt: '2026-11-20T08:00:00.000Z',
    current: true,
  }
  const status = (more: Partial<RecordsStatus>): RecordsStatus => ({
    region: '11',
    trouble: null,
    published: good,
    hasDataset: true,
    ...more,
  })
  const nobody = status({ region: '53', trouble: 'missing', published: null })
  const unread = status({
    region: '93',
    trouble: 'unavailable',
    published: null,
    hasDataset: false,
  })

  it.each([
    ['known', [status({})]],
    ['known', [status({ trouble: 'damaged' })]],
    ['known', [status({ trouble: 'missing' })]],
    ['none', [nobody]],
    ['none', []],
    ['unknown', [unread]],
    ['unknown', [nobody, unread]],
    ['known', [status({}), unread]],
  ] as const)('is %s', (state, all) => expect(recordsState(all)).toBe(state))

  it('is told where it is not what the server gives, and since when', () => {
    expect(recordsTroubles([status({}), nobody])).toEqual([])
    expect(recordsTroubles([status({ trouble: 'older' }), unread])).toEqual([
      { region: '11', trouble: 'older', readAt: good.readAt },
      {
        region: '93',
        trouble: 'unavailable',
        readAt: null,
      },
    ])
  })

  it('names the file of a fault where there are several', () => {
    expect(recordsProblems([status({})])).toEqual(good.problems)
    expect(recordsProblems([status({}), nobody])).toEqual([
      { path: '11.json, cpts.0', message: 'nom' },
    ])
  })
})

describe('the régions of a list', () => {
  it('come by name, those overseas last, what is none at the end', () => {
    expect(inOrder(['99', '02', '93', '01', '11'])).toEqual(['11', '93', '01', '02', '99'])
  })

  it('are those that the communes of a CPTS lie in, each once', () => {
    expect(regionsOfUnits(codes('40001 32001 40002'))).toEqual(['75', '76'])
    expect(regionsOfUnits(codes('2A004 97411 97801'))).toEqual(['94', '04'])
  })
})
