import { describe, expect, it } from 'vitest'
import { readPlace } from '../../../src/session/address.ts'
import { followRegion, openingChoices } from '../../../src/session/last-region.ts'
import { chooseRegion, createChoices, DEFAULT_CHOICES } from '../../../src/state/choices.ts'
import { keepLastRegion, lastRegion } from '../../../src/storage/last-region.ts'
import { fakeBar } from '../../support/address-bar.ts'

const place = (url: string) => readPlace({ bar: fakeBar(url), base: '/' })
const opened = (url: string, last: string | null) => openingChoices(place(url), last).region

describe('the région that opens', () => {
  it('is the one last looked at where the address says nothing, as that of an installed icon', () => {
    expect(opened('/', '93')).toBe('93')
    expect(opened('/liste', '93')).toBe('93')
    expect(opened('/?tri=nom', 'france')).toBe('france')
  })

  it('is that of the address wherever it says anything at all', () => {
    expect(opened('/?region=53', '93')).toBe('53')
    expect(opened('/?region=xyz', '93')).toBe('xyz')
    // Links of before the région was always in them: all of France has what they name.
    expect(opened('/?cpts=cpts-paris-13', '93')).toBe('france')
    expect(opened('/liste?stade=aci-signe', '93')).toBe('france')
    expect(opened('/#carte=12/48.83/2.36', '93')).toBe('france')
  })

  it('is all of France where nothing, or nothing that is a région, is kept', () => {
    expect(opened('/', null)).toBe('france')
    expect(opened('/', 'xyz')).toBe('france')
  })

  it('is never what one looked at, in the page of another site', () => {
    expect(opened('/embed', '93')).toBe('france')
  })
})

describe('what is looked at', () => {
  it('is kept at once and at each change, but for a région that is none', () => {
    const kept: string[] = []
    const choices = createChoices(DEFAULT_CHOICES)
    followRegion(choices, place('/'), (region) => kept.push(region))
    choices.setState(chooseRegion(choices.getState(), '93'))
    choices.setState({ ...choices.getState(), region: 'xyz' })
    expect(kept).toEqual(['france', '93'])
  })

  it('in the page of another site is not', () => {
    const kept: string[] = []
    followRegion(createChoices(), place('/embed'), (region) => kept.push(region))
    expect(kept).toEqual([])
  })

  it('comes back from the device, and a device that refuses is no failure', () => {
    const texts = new Map<string, string>()
    const device = () => ({
      getItem: (key: string) => texts.get(key) ?? null,
      setItem: (key: string, text: string) => void texts.set(key, text),
    })
    expect(lastRegion(device)).toBeNull()
    keepLastRegion('93', device)
    expect(lastRegion(device)).toBe('93')
    const refusing = (): never => {
      throw new Error('refused')
    }
    keepLastRegion('93', refusing)
    expect(lastRegion(refusing)).toBeNull()
  })
})
