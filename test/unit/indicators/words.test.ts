import { ckmeans } from 'simple-statistics'
import { expect, test } from 'vitest'
import { DEFAULT_LOOK, indicatorClasses } from '../../../src/domain/indicators/indicator-classes.ts'
import { indexUnits } from '../../../src/domain/units/unit-index.ts'
import type { RegionShapes } from '../../../src/geometry/region-shapes.ts'
import { classNames, methodWords } from '../../../src/features/indicators/class-names.ts'
import { figureLines } from '../../../src/features/indicators/figure-lines.ts'
import { printedIndicator } from '../../../src/features/indicators/printed-indicator.ts'
import { columnWords, valueWords } from '../../../src/features/indicators/value-words.ts'
import { categorical, numeric, table } from '../../support/indicators.ts'
import { code, codes, unit } from '../domain/samples.ts'

const units = indexUnits(codes('06001 06002 06003').map((each) => unit(each, 1)))
const classed = (column: Parameters<typeof indicatorClasses>[0]) =>
  indicatorClasses(column, units, ckmeans)

test('classes of figures are told by their range, one figure by itself', () => {
  const balance = classed(numeric({ '06001': -1.25, '06002': 0, '06003': 4000 }))
  expect(classNames(balance)).toEqual(['−1', '0', '4\u202f000'])
  expect(methodWords(balance)).toBe(
    'une classe par valeur, de part et d’autre de zéro, traits sous zéro',
  )
})

test('a range says from where to where', () => {
  const many = indexUnits(codes('06001 06002 06003 06004 06005 06006').map((each) => unit(each, 1)))
  const column = numeric({
    '06001': 1,
    '06002': 1.5,
    '06003': 20,
    '06004': 40,
    '06005': 60,
    '06006': 80,
  })
  const classes = indicatorClasses(column, many, ckmeans)
  expect(classNames(classes)).toEqual(['1 à 1,5', '20', '40', '60', '80'])
  expect(methodWords(classes)).toBe('seuils naturels (Jenks)')
})

test('categories lose their number and get their accents back', () => {
  const zoning = classed(categorical({ '06001': '1_Tres_sous_dotee', '06002': '3_intermediaire' }))
  expect(classNames(zoning)).toEqual(['Très sous-dotée', 'Intermédiaire'])
  expect(
    classNames(classed(categorical({ '06001': '2 - péri-urbain_dense', '06002': '4' }))),
  ).toEqual(['Péri-urbain dense', '4'])
})

test('rare categories are told by their number', () => {
  const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
  const rare = categorical(Object.fromEntries(letters.map((each, at) => [`0600${at}`, each])))
  expect(classNames(classed(rare)).at(-1)).toBe('Autres (2 catégories)')
})

test('a commune has its figure with the unit, its category, or no value, which is no zero', () => {
  const rate = numeric({ '06001': 0, '06002': 12.34 }, { unite: '%' })
  const told = (each: string) => valueWords(rate, code(each))
  expect([told('06001'), told('06002'), told('06003')]).toEqual([
    '0\u00a0%',
    '12,34\u00a0%',
    'sans donnée',
  ])
  expect(columnWords(rate)).toBe('Accessibilité, %')
  const zoning = categorical({ '06001': '5_Sur_dotee' })
  expect(valueWords(zoning, code('06001'))).toBe('Sur-dotée')
  expect(valueWords(zoning, code('06002'))).toBe('sans donnée')
})

test('paper leaves a line to each class and to what is missing, or to each territory and to the colours of the map', () => {
  const two = Array.from({ length: 5 }, (_, at) => ({
    code: `0${at}`,
    tenues: 1,
    coupees: 0,
    total: 1,
    beyond: 0,
    part: 1,
  }))
  const zoning = categorical({ '06001': 'a', '06002': 'b' })
  expect(figureLines(zoning, { departements: two })).toBe(3)
  expect(figureLines(numeric({ '06001': 1 }), { departements: two })).toBe(5)
  expect(figureLines(numeric({ '06001': 1 }), { departements: two.slice(0, 1) })).toBe(4)
})

test('a picture on paper tells its colours, and what has none', () => {
  const shapes = { units: { type: 'FeatureCollection', features: [] } } as unknown as RegionShapes
  const of = (column: ReturnType<typeof numeric>) =>
    printedIndicator({ table: table([column]), column }, DEFAULT_LOOK, units, shapes)
  const { title, classes, source } = of(numeric({ '06001': 1, '06002': 2 }, { unite: 'consult.' }))
  expect(title).toBe('Accessibilité, consult.')
  expect(source).toBe('Source d’exemple, 2024')
  expect(classes.map(({ name }) => name)).toEqual(['1', '2', 'Sans donnée'])
  expect(new Set(classes.map(({ paint }) => paint.fill)).size).toBe(classes.length)
})
