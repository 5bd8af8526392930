import { describe, expect, it } from 'vitest'
import {
  attributesProvenance,
  contoursProvenance,
  FORMER_POPULATION,
  formerProvenance,
  POPULATION,
} from '../../../tools/geo/provenance.ts'
import { FOLLOWED_THEMES } from '../../../src/domain/cpts/perinatalite.ts'
import { ACRONYMS, type Acronym } from '../../../src/fr/words/acronyms.ts'
import { frGlossary } from '../../../src/fr/words/glossary.ts'
import { all } from './texts.ts'

const ACRONYM = /(?<![\p{L}\d’_.-])\p{Lu}{2,}s?(?![\p{L}\d_-])/gu
/** Names rather than words: of a file, of a program, of a service; and what samples have in a name. */
const NAMES = new Set(['README', 'QGIS', 'API', 'AB', 'APL', 'CC', 'MAMP'])

const shown = [
  ...all.filter(([place]) => !place.startsWith('frGlossary')).map(([, text]) => text),
  ...FOLLOWED_THEMES,
  // What Données says of the files that were built.
  ...[attributesProvenance('1.0.0'), formerProvenance(), POPULATION, FORMER_POPULATION].map(
    ({ source }) => source,
  ),
  contoursProvenance({ kind: 'schematic' }).source,
]
const met = new Set(shown.flatMap((text) => text.match(ACRONYM) ?? []))

describe('the acronyms of the application', () => {
  it('are explained, each and all', () => {
    const known = new Set<string>([...ACRONYMS, ...NAMES])
    expect([...met].filter((each) => !known.has(each))).toEqual([])
  })

  it('are explained only where something shows them', () => {
    expect([...ACRONYMS, ...NAMES].filter((each) => !met.has(each))).toEqual([])
  })

  it('say what they stand for in words, and who says so', () => {
    for (const acronym of Object.keys(frGlossary) as Acronym[]) {
      const { nom, dit, source } = frGlossary[acronym]
      expect(nom, acronym).toMatch(/ /)
      expect(dit.match(/[.!?](\s|$)/g)?.length, acronym).toBeLessThanOrEqual(2)
      expect(source, acronym).toMatch(/^https:|\((sans date|.*\d{4})\)$/)
    }
  })
})
