import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchWords } from '../../../src/domain/names/fold.ts'
import { askedFor } from '../../../src/features/search/asked.ts'
import { frMembers } from '../../../src/fr/cpts/members.ts'
import { frSearch } from '../../../src/fr/map/search.ts'
import { builtNames, publishedCpts } from '../../support/region.ts'

const { units, former, groups } = builtNames()
const records = readdirSync(join(import.meta.dirname, '../../../public/geo/cpts')).flatMap(
  (name) => publishedCpts(name.replace('.json', '')).cpts,
)
const NAMES = [
  ...[...units, ...former, ...groups].map(({ nom }) => nom),
  ...units.flatMap(({ codesPostaux }) => codesPostaux.split(' ')),
  ...records.flatMap(({ nom, alias }) => [nom, ...alias]),
]
const PROFESSIONS = [...Object.values(frMembers.own), ...Object.values(frMembers.also)].flat()
const wordsOf = (text: string) => searchWords(text).join(' ')

describe('what is asked for beside one’s profession', () => {
  it('is the same place, however both are said', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PROFESSIONS),
        fc.constantFrom(...NAMES, 'Périgueux CEDEX 3', '59020', 'Orange (siège)'),
        fc.constantFrom<(profession: string, place: string) => string>(
          (profession, place) => `${profession} ${place}`,
          (profession, place) => `${profession.toUpperCase()} libérale, ${place}`,
          (profession, place) => `${place}, ${profession}`,
          (profession, place) => `${profession.replaceAll('-', ' ')} à ${place}`,
          (profession, place) => `CPTS ${place} ${profession}`,
        ),
        (profession, place, say) => {
          const { text } = askedFor(say(profession, place))
          expect(wordsOf(text)).toBe(wordsOf(place))
        },
      ),
    )
  })

  it('takes nothing off any name that one may look for', () => {
    const changed = NAMES.filter((name) => wordsOf(askedFor(name).text) !== wordsOf(name))
    expect(changed).toEqual([])
  })

  it('says of no place of an atlas that it is abroad', () => {
    const words = frSearch.abroad.map((nom) => searchWords(nom))
    const names = NAMES.map((name) => searchWords(name))
    const inside = words.filter((own) =>
      names.some((name) => own.every((word) => name.some((each) => each.startsWith(word)))),
    )
    expect(inside).toEqual([])
  })

  it.each(['pharmacien', 'infirmière libérale', 'CPTS', ''])(
    'is something to look for in « %s » too',
    (text) => expect(askedFor(text).text === '').toBe(text === ''),
  )
})
