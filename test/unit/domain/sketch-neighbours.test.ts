import { expect, test } from 'vitest'
import {
  sketchFacts,
  suggestedCpts,
  touchingCpts,
} from '../../../src/domain/sketch/sketch-facts.ts'
import { atlasOf } from '../../support/sketch-surroundings.ts'
import { codes, cpts, sketch, unit } from './samples.ts'

const atlas = atlasOf(
  codes('06001 06002 06003 06004').map((each) => unit(each, 100)),
  [
    cpts('dedans', codes('06001')),
    cpts('large', codes('06002 06003')),
    cpts('petit', codes('06003')),
    cpts('loin', codes('06004')),
    cpts('secret', codes('06001'), 'inconnu'),
  ],
)
const [a, b, c, d] = codes('06001 06002 06003 06004')
const neighbours = new Map([
  [a!, [b!, c!]],
  [b!, [a!]],
  [c!, [a!, d!]],
  [d!, [c!]],
])
const surroundings = { atlas, neighbours, border: new Set<never>(), areas: null }
const facts = sketchFacts(sketch('06001'), surroundings, null)

test('those that touch a sketch without sharing, the longest border first', () => {
  expect(touchingCpts(facts, atlas, null)).toEqual(['large', 'petit'])
})

test('the CPTS that is revised is no neighbour of itself', () => {
  expect(touchingCpts(facts, atlas, 'large')).toEqual(['petit'])
})

test('a CPTS without published perimeter may be concerned', () => {
  expect(suggestedCpts(facts, atlas)).toEqual(['secret'])
})
