import { describe, expect, it } from 'vitest'
import { readCommuneList, unreadLines } from '../../../src/domain/names/commune-list.ts'
import type { ListResult } from '../../../src/domain/names/commune-match.ts'
import { region, sourcesOf } from '../../support/cases.ts'
import { code, codes } from './samples.ts'

const paca = region('93').units
const found = (line: string): ListResult => ({ kind: 'found', codes: codes(line) })

describe('an entry of a list, where the names of all of France are known', () => {
  const { elsewhere } = sourcesOf('93')
  const read = (text: string): ListResult[] =>
    readCommuneList(text, paca, { groups: [], former: [], ...(elsewhere && { elsewhere }) }).map(
      ({ result }) => result,
    )

  it.each([
    ['Rennes', '35238'],
    ['Commune de Rennes', '35238'],
    ['FOUGERES', '35115'],
    ['Courneuve', '93027'],
    ['Lyon 3e arrondissement', '69383'],
  ])('tells which one of elsewhere "%s" is', (text, far) => {
    expect(read(text)).toEqual([{ kind: 'far-name', far: codes(far), isSure: true, near: [] }])
  })

  it.each([
    // The beginning of Saint-Étienne-de-Tinée, a letter from Mison, and one of several.
    ['Saint-Étienne', 1],
    ['Misson', 1],
    ['Saint-Germain', 5],
  ])('is not sure of "%s"', (text, least) => {
    const [result] = read(text)
    expect(result).toMatchObject({ kind: 'far-name', isSure: false })
    expect(result?.kind === 'far-name' && result.far.length).toBeGreaterThanOrEqual(least)
  })

  it('keeps a namesake of this région, and knows one of elsewhere by its département', () => {
    expect(read('Saint-Denis (93)\nRennes (35)\n35238\nSaint-Rémy-de-Provence')).toEqual([
      { kind: 'elsewhere', far: codes('93066') },
      { kind: 'elsewhere', far: codes('35238') },
      { kind: 'elsewhere', far: codes('35238') },
      found('13100'),
    ])
    // Others of that name are in Aude and Aveyron.
    expect(read('Montclar')).toEqual([found('04126')])
  })

  it('leaves them open in a list, until someone chooses', () => {
    const lines = readCommuneList('Gap, Rennes', paca, sourcesOf('93'))
    expect(unreadLines(lines, new Map())).toEqual(['Rennes'])
    expect(unreadLines(lines, new Map([['Rennes', [code('06029')]]]))).toEqual([])
  })
})
