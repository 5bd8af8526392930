import { afterEach, describe, expect, it, vi } from 'vitest'
import { readPlace } from '../../../src/session/address.ts'
import { followView, openingChoices, opensWhereOfficeSays } from '../../../src/session/last-view.ts'
import { chooseRegion, createChoices, DEFAULT_CHOICES } from '../../../src/state/choices.ts'
import { keepView, lastView, type LastView } from '../../../src/storage/last-view.ts'
import { fakeBar } from '../../support/address-bar.ts'

const place = (url: string) => readPlace({ bar: fakeBar(url), base: '/' })
const opened = (url: string, region: string | null, ofOffice: string | null = null) =>
  openingChoices(place(url), ofOffice, { region, planIgn: false }).region
const onPlan = (url: string) =>
  openingChoices(place(url), null, { region: '93', planIgn: true }).planIgn

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

  it('is the one that the office opens with on a first visit, and on no other', () => {
    expect(opened('/', null, '11')).toBe('11')
    expect(opened('/liste', null, '11')).toBe('11')
    expect(opened('/', '93', '11')).toBe('93')
    expect(opened('/', 'france', '11')).toBe('france')
    expect(opened('/?region=53', null, '11')).toBe('53')
    expect(opened('/?cpts=cpts-paris-13', null, '11')).toBe('france')
    expect(opened('/embed', null, '11')).toBe('france')
  })

  it('is asked of the office only where it is the office’s to say', () => {
    const asks = (url: string, region: string | null) =>
      opensWhereOfficeSays(place(url), { region, planIgn: false })
    expect(asks('/', null)).toBe(true)
    expect(asks('/', 'france')).toBe(false)
    expect(asks('/?region=53', null)).toBe(false)
    expect(asks('/embed', null)).toBe(false)
  })
})

describe('the background that opens', () => {
  it('is the one last chosen where the address says nothing, and that of the address elsewhere', () => {
    expect(onPlan('/')).toBe(true)
    expect(onPlan('/?region=93')).toBe(false)
    expect(onPlan('/embed')).toBe(false)
    const last = { region: null, planIgn: false }
    expect(openingChoices(place('/?region=93&fond=ign'), null, last).planIgn).toBe(true)
  })
})

describe('what is looked at', () => {
  const followed = (url: string) => {
    const kept: Partial<LastView>[] = []
    const choices = createChoices(DEFAULT_CHOICES)
    followView(choices, place(url), (view) => kept.push(view))
    return { choices, kept }
  }

  it('is kept at once and at each change, but for a région that is none', () => {
    const { choices, kept } = followed('/')
    choices.setState(chooseRegion(choices.getState(), '93'))
    choices.setState({ region: 'xyz' })
    expect(kept).toEqual([{ region: 'france' }, { region: '93' }])
  })

  it('has the background of who changes it, never that of a link', () => {
    const { choices, kept } = followed('/')
    choices.setState({ planIgn: true })
    choices.setState({ region: '93' })
    choices.setState({ planIgn: false })
    expect(kept.map(({ planIgn }) => planIgn)).toEqual([
      undefined,
      undefined,
      true,
      undefined,
      undefined,
      false,
    ])
  })

  it('in the page of another site is not', () => {
    expect(followed('/embed').kept).toEqual([])
  })
})

describe('the device', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('gives back what was looked at', () => {
    const texts = new Map<string, string>()
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => texts.get(key) ?? null,
      setItem: (key: string, text: string) => void texts.set(key, text),
    })
    expect(lastView()).toEqual({ region: null, planIgn: false })
    keepView({ region: '93' })
    keepView({ planIgn: true })
    expect(lastView()).toEqual({ region: '93', planIgn: true })
    keepView({ planIgn: false })
    expect(lastView()).toEqual({ region: '93', planIgn: false })
  })

  it('may refuse, which is no failure', () => {
    const refusing = (): never => {
      throw new Error('refused')
    }
    vi.stubGlobal('localStorage', { getItem: refusing, setItem: refusing })
    keepView({ region: '93', planIgn: true })
    expect(lastView()).toEqual({ region: null, planIgn: false })
  })
})
