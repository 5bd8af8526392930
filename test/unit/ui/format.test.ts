import { describe, expect, it } from 'vitest'
import {
  count,
  formatArea,
  formatDate,
  formatEuros,
  formatNumber,
  formatShare,
  formatSite,
} from '../../../src/fr/words/format.ts'

const NARROW = '\u202f'
const NBSP = '\u00a0'

describe('French formats', () => {
  it('groups thousands with a narrow no-break space', () => {
    expect(formatNumber(1234567)).toBe(`1${NARROW}234${NARROW}567`)
    expect(formatEuros(287500)).toBe(`287${NARROW}500${NBSP}€`)
  })

  it('writes dates as precisely as they are known, and no line ends inside one', () => {
    expect(formatDate('2024-02-14')).toBe('14\u00a0févr.\u00a02024')
    expect(formatDate('2024-01-01')).toBe('1er\u00a0janv.\u00a02024')
    expect(formatDate('2021-02')).toBe('févr.\u00a02021')
    expect(formatDate('2021')).toBe('2021')
  })

  it('keeps small shares from reading as nothing', () => {
    expect(formatShare(0.79)).toBe(`79${NBSP}%`)
    expect(formatShare(0.004)).toBe(`0,4${NBSP}%`)
  })

  it('writes none and one in the singular, as French does', () => {
    expect([0, 1, 2].map((n) => count(n, 'commune', 'communes'))).toEqual([
      '0 commune',
      '1 commune',
      '2 communes',
    ])
  })

  it('rounds large areas', () => {
    expect(formatArea(17.84)).toBe('17,8')
    expect(formatArea(1234.4)).toBe(`1${NARROW}234`)
  })

  it('shows a site as people say it', () => {
    expect(formatSite('https://www.polesante13.fr/')).toBe('polesante13.fr')
    expect(formatSite('https://exemple.fr/cpts')).toBe('exemple.fr/cpts')
  })
})
