import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COLOUR_MODES } from '../../src/domain/filters/colour-mode.ts'
import { FACETS, facetValues } from '../../src/domain/filters/facet.ts'
import type { UnitCode } from '../../src/domain/units/unit.ts'
import { DEFAULT_CHOICES, setText, toggleFilter, type Choices } from '../../src/state/choices.ts'
import {
  choicesFromQuery,
  choicesIntoQuery,
  choicesToQuery,
  hasChoices,
} from '../../src/state/choices-url.ts'

const selection = fc.option(
  fc.oneof(
    fc.constantFrom('cpts-paris-13', 'a', 'x-1').map((id) => ({ kind: 'cpts', id }) as const),
    fc
      .constantFrom('75113', '2A004', '01001')
      .map((code) => ({ kind: 'unit', code: code as UnitCode }) as const),
  ),
)
const clicks = fc.array(
  fc
    .constantFrom(...FACETS)
    .chain((facet) =>
      fc
        .constantFrom(...(facetValues(facet) ?? ['75', '2A', '971']))
        .map((value) => ({ facet, value })),
    ),
)
const choices: fc.Arbitrary<Choices> = fc
  .record({
    region: fc.constantFrom('11', '93', '01', '94', 'france'),
    selection,
    colour: fc.option(fc.constantFrom(...COLOUR_MODES)),
    planIgn: fc.boolean(),
    month: fc.option(fc.constantFrom('2019-12', '2023-05')),
    clicks,
    typed: fc.oneof(
      fc.constantFrom('', '«', 'Évry & Cie', ' 75013 '),
      fc.string({ unit: 'grapheme' }),
    ),
  })
  .map(({ clicks: all, typed, ...chosen }) =>
    all.reduce<Choices>(
      (before, { facet, value }) => toggleFilter(before, facet, value),
      setText({ ...chosen, filters: {} }, typed),
    ),
  )

describe('the address of a view', () => {
  it('gives back every choice it was made from', () => {
    fc.assert(
      fc.property(choices, (made) => {
        expect(choicesFromQuery(choicesToQuery(made))).toEqual(made)
      }),
    )
  })

  it('holds no text that filters nothing, nor one without end', () => {
    expect(choicesFromQuery('?texte=+%C2%AB+')).toEqual(DEFAULT_CHOICES)
    const { filters } = choicesFromQuery(`?texte=${'é'.repeat(5000)}`)
    expect(filters.texte?.length).toBeLessThan(100)
  })

  it('always names its région, so that it opens the same one everywhere', () => {
    fc.assert(
      fc.property(choices, (made) => {
        const query = choicesToQuery(made)
        expect(new URLSearchParams(query).get('region')).toBe(made.region)
        expect(hasChoices(query)).toBe(true)
      }),
    )
    expect(choicesFromQuery('')).toEqual(DEFAULT_CHOICES)
  })

  it('takes away what no longer holds, under whichever name it was asked for', () => {
    const asked = '?region=93&theme=taille&texte=nice&tri=population&commune=06088&fond=ign'
    expect(choicesIntoQuery(asked, DEFAULT_CHOICES)).toBe('?region=france&tri=population')
  })

  it.each(['theme=taille', 'texte=nice', 'region=11', 'dep=75', 'cpts=a', 'fond=ign'])(
    'chooses something with %s',
    (query) => expect(hasChoices(`?${query}`)).toBe(true),
  )

  it('chooses nothing with what a screen wrote for itself', () => {
    expect(hasChoices('?tri=population&echeance=fin-contrat')).toBe(false)
  })

  it('never trips on what it does not understand', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        const read = choicesFromQuery(`?${query}`)
        expect(choicesFromQuery(choicesToQuery(read))).toEqual(read)
      }),
    )
    expect(choicesFromQuery('?cpts=A B&commune=12&couleur=rouge&stade=nul&fond=oui')).toEqual(
      DEFAULT_CHOICES,
    )
  })

  it.each([
    ['idf', '11'],
    ['Provence-Alpes-Côte d’Azur', '93'],
    ['84', '84'],
    ['France', 'france'],
  ])('knows the région %s', (written, region) => {
    const query = `?${new URLSearchParams({ region: written })}`
    expect(choicesFromQuery(query).region).toBe(region)
  })

  it('keeps a région that is none as it is written, for the page to say so', () => {
    expect(choicesFromQuery('?region=<b>').region).toBe('<b>')
    expect(choicesFromQuery('?region=99').region).toBe('99')
    expect(choicesFromQuery(`?region=${'x'.repeat(5000)}`).region.length).toBeLessThan(100)
  })
})
