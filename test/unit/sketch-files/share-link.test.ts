import { describe, expect, it } from 'vitest'
import { deflateText } from '../../../src/data/link-text.ts'
import { packDraft } from '../../../src/data/sketch/link-pack.ts'
import { decodeDraft, encodeDraft, LONGEST_LINK } from '../../../src/data/sketch/share-link.ts'
import { draftOf, partOf, square } from '../../support/drafts.ts'
import { builtRegion } from '../../support/region.ts'
import { code, territory } from '../domain/samples.ts'

const draft = draftOf({
  origine: 'cpts-exemple',
  sketch: {
    units: territory('75101 75102 75120 2A004 97101'),
    parts: new Map([[code('75113'), partOf(0.25, square(2, 48, 1), square(2.25, 48.25, 0.5))]]),
  },
})
const damaged = { ok: false, reason: 'damaged' }

async function decodePacked(change: (packed: unknown[]) => void): Promise<unknown> {
  const packed: unknown[] = packDraft(draft)
  change(packed)
  return decodeDraft(`1${await deflateText(JSON.stringify(packed))}`)
}

describe('the link of a sketch', () => {
  it('packs codes by département, each from the one before, and rings point by point', () => {
    expect(packDraft(draft)).toEqual([
      'Secteur d’exemple',
      '11',
      'cpts-exemple',
      2026,
      2023,
      [
        ['2A', 4],
        ['75', 101, 1, 18],
        ['97', 101],
      ],
      [
        [
          '75113',
          2500,
          [
            [
              [200_000, 4_800_000, 100_000, 0, 0, 100_000, -100_000, 0],
              [25_000, -75_000, 0, 50_000, 50_000, 0, 0, -50_000],
            ],
          ],
        ],
      ],
    ])
  })

  it('gives the draft back', async () => {
    expect(await decodeDraft(await encodeDraft(draft))).toEqual({ ok: true, draft })
  })

  it('stays short: 60 communes of Île-de-France in some 230 characters, 500 in some 620', async () => {
    const all = [...builtRegion('11').units.keys()].toSorted()
    const spread = async (count: number): Promise<number> => {
      // Far apart from one another, as no real territory is.
      const units = new Set(Array.from({ length: count }, (_, at) => all[(at * 541) % all.length]!))
      const link = await encodeDraft(draftOf({ sketch: { units, parts: new Map() } }))
      return link.length
    }
    expect(await spread(60)).toBeLessThan(300)
    expect(await spread(500)).toBeLessThan(750)
  })

  it('refuses each end cut off or added', async () => {
    const link = await encodeDraft(draft)
    for (let at = 1; at < link.length; at++)
      expect(await decodeDraft(link.slice(0, at))).toEqual(damaged)
    for (const end of ['A', 'AA', 'AAAA', ' ', '=', '%3D'])
      expect(await decodeDraft(link + end)).toEqual(damaged)
  })

  it('refuses any other last character, even one whose bits would be left unread', async () => {
    for (const nom of ['a', 'ab', 'abd', 'abdg']) {
      const link = await encodeDraft(draftOf({ nom }))
      const last = link.at(-1)!
      for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-0123456789'.replace(last, ''))
        expect(await decodeDraft(link.slice(0, -1) + letter)).toEqual(damaged)
    }
  })

  it('refuses each change of one character, unless it means nothing', async () => {
    const link = await encodeDraft(draft)
    let same = 0
    for (let at = 1; at < link.length; at++)
      for (const letter of 'Aa9_'.replace(link[at]!, '')) {
        const read = await decodeDraft(link.slice(0, at) + letter + link.slice(at + 1))
        expect(read).toEqual(read.ok ? { ok: true, draft } : damaged)
        if (read.ok) same += 1
      }
    // The bits that fill the last byte of what is compressed.
    expect(same).toBeLessThan(5)
  })

  it('tells a format of later from a link without its beginning', async () => {
    const link = await encodeDraft(draft)
    expect(await decodeDraft(`2${link.slice(1)}`)).toEqual({ ok: false, reason: 'newer' })
    expect(await decodeDraft(link.slice(1))).toEqual(damaged)
    expect(await decodeDraft('')).toEqual(damaged)
    expect(await decodeDraft('1')).toEqual(damaged)
  })

  it('does not swell: a few characters cannot hold more than any draft does', async () => {
    const bomb = `1${await deflateText(' '.repeat(20_000_000))}`
    expect(bomb.length).toBeLessThan(LONGEST_LINK)
    expect(await decodeDraft(bomb)).toEqual({ ok: false, reason: 'too-long' })
    const long = '1'.repeat(LONGEST_LINK + 1)
    expect(await decodeDraft(long)).toEqual({ ok: false, reason: 'too-long' })
  })

  it('believes nothing of what a well-made link says', async () => {
    const changes: [number, unknown][] = [
      [0, null],
      [0, 'Deux\nlignes'],
      [1, '1'],
      [1, '<b>'],
      [2, 'CPTS d’exemple'],
      [3, 'hier'],
      [3, 20_262_026],
      [5, [['75', 101, 0]]],
      [5, [['75', 101, -1]]],
      [5, [['75', 1000]]],
      [5, [['2C', 4]]],
      [5, [['75', 113]]],
      [5, [['75', 1.5]]],
      [6, [['75113', 0, [[[0, 0, 1, 0, 0, 1]]]]]],
      [6, [['75113', 10_000, [[[0, 0, 1, 0, 0, 1]]]]]],
      [6, [['75113', 5, []]]],
      [6, [['75113', 5, [[[0, 0, 1, 0]]]]]],
      [6, [['75113', 5, [[[0, 0, 1, 0, 0]]]]]],
      [6, [['75113', 5, [[[0, 0, 1, 0, 1, 0]]]]]],
      [6, [['75113', 5, [[[0, 0, 18_000_001, 0, 0, 1]]]]]],
    ]
    for (const [at, value] of changes)
      expect([value, await decodePacked((packed) => packed.splice(at, 1, value))]).toEqual([
        value,
        damaged,
      ])
    expect(await decodePacked((packed) => packed.push(1))).toEqual(damaged)
    expect(await decodePacked(() => {})).toEqual({ ok: true, draft })
  })

  it('travels tidied, whatever the draft held', async () => {
    const untidy = draftOf({
      nom: `  Deux\nlignes${'x'.repeat(200)}\uD83D `,
      sketch: {
        units: territory('01001'),
        parts: new Map([
          [
            code('01002'),
            {
              share: 0.123456,
              shape: {
                type: 'MultiPolygon',
                coordinates: [[square(2.000001, 48, 1)], [square(5, 5, 1e-7)]],
              },
            },
          ],
          [
            code('01003'),
            { share: 0.5, shape: { type: 'MultiPolygon', coordinates: [[square(5, 5, 1e-7)]] } },
          ],
        ]),
      },
    })
    expect(await decodeDraft(await encodeDraft(untidy))).toEqual({
      ok: true,
      draft: draftOf({
        nom: `Deux lignes${'x'.repeat(109)}`,
        sketch: {
          units: territory('01001'),
          parts: new Map([[code('01002'), partOf(0.1235, square(2, 48, 1))]]),
        },
      }),
    })
  })
})
