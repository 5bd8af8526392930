import { describe, expect, it } from 'vitest'
import { dictionary } from './all.ts'
import { all, type Text } from './texts.ts'

const wrong = (fault: RegExp): Text[] => all.filter(([, text]) => fault.test(text))

/** Words that may follow one thing, and end as a plural does. */
const INVARIABLE = new Set(['CPTS', 'choix', 'mois', 'sans', 'dans', 'des', 'de'])
const COUNTED = /(?<![\d,.:/–-])(\d[\d\u202f]*)[ \u00a0](\p{L}[\p{L}’-]*)/gu

/** The word after each number of a text. */
const counted = (text: string) =>
  [...text.matchAll(COUNTED)].map(([, digits = '', word = '']) => ({
    several: Number(digits.replaceAll('\u202f', '')) >= 2,
    word,
  }))

describe('the French dictionary', () => {
  it('is read whole', () => {
    const files = import.meta.glob<Record<string, unknown>>('../../../src/fr/**/*.ts', {
      eager: true,
    })
    const there = Object.values(files).flatMap((words) =>
      Object.keys(words).filter((name) => name.startsWith('fr')),
    )
    expect(there.filter((name) => !(name in dictionary))).toEqual([])
    expect(all.length).toBeGreaterThan(1000)
  })

  it('says something, and nothing of the machine', () => {
    expect(wrong(/undefined|NaN|Invalid|\[object|\bnull\b|\btrue\b|\bfalse\b/)).toEqual([])
  })

  it('calls no place a zone blanche: no list of CPTS says that it is whole', () => {
    const outright = wrong(/zones? blanches?/i).filter(
      ([, text]) => !text.includes('à moins qu’une CPTS y existe'),
    )
    expect(outright).toEqual([])
  })

  it('counts one thing and several', () => {
    const known = new Set(all.flatMap(([, text]) => counted(text).map(({ word }) => word)))
    const faults = all.filter(([, text]) =>
      counted(text).some(
        ({ several, word }) =>
          !INVARIABLE.has(word) && (several ? known.has(`${word}s`) : /[sx]$/.test(word)),
      ),
    )
    expect(faults).toEqual([])
  })

  it('says of one thing what it says of it in the singular', () => {
    // The word after the thing: an adjective or a participle, unless it never changes.
    const ONE = /(?<![\d,.:/–\u202f-])[01][ \u00a0]\p{L}[\p{L}’-]*[ \u00a0](\p{L}+s)(?!\p{L})/gu
    const said = (text: string) => [...text.matchAll(ONE)].map(([, word = '']) => word)
    const UNCHANGED = new Set([...INVARIABLE, 'plus', 'hors', 'près', 'ces', 'les', 'communes'])
    expect(all.filter(([, text]) => said(text).some((word) => !UNCHANGED.has(word)))).toEqual([])
  })

  it('announces one thing or none without a plural, and acronyms in capitals', () => {
    expect(
      wrong(
        /(?<!\p{L})(?:[lcd]es|vos) [01] |(?<![\p{L}./])(?:aci|cpts|ars|epci|urps)(?![\p{L}./-])/u,
      ),
    ).toEqual([])
  })

  it('uses the typographic apostrophe', () => {
    expect(wrong(/'/)).toEqual([])
  })

  it('puts a no-break space before double punctuation and inside guillemets', () => {
    expect(
      wrong(/[^\u00a0\u202f][;?!»](?!\w)|[^\u00a0\u202f\d/p]:(?!\/\/)|«[^\u00a0\u202f]|\d [%€]/),
    ).toEqual([])
  })

  it('groups thousands with a no-break space', () => {
    expect(wrong(/\d \d{3}\b/)).toEqual([])
  })

  it('has no sentence that ends with a stray space or doubles one', () => {
    expect(wrong(/^\s|\s$| {2}/)).toEqual([])
  })
})
