import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createAddress, readPlace } from '../../../src/session/address.ts'
import { createCamera, isView, look, type View } from '../../../src/state/camera.ts'
import { chooseRegion, createChoices, setText, toggleFilter } from '../../../src/state/choices.ts'
import { choicesFromQuery } from '../../../src/state/choices-url.ts'
import { codes } from '../domain/samples.ts'
import { fakeBar } from '../../support/address-bar.ts'

const MAPS = new Set(['/', '/esquisse'])
const NICE: View = { zoom: 9, center: [7.2, 43.7] }
const RENNES: View = { zoom: 12, center: [-1.7, 48.1] }
const [PARIS_13 = never(), RENNES_CODE = never()] = codes('75113 35238')

function never(): never {
  throw new Error('no such code')
}

function open(url: string, base = '/') {
  const bar = fakeBar(url)
  const choices = createChoices(choicesFromQuery(readPlace({ bar, base }).query))
  const camera = createCamera()
  const address = createAddress({
    bar,
    base,
    choices,
    camera,
    hasMap: (path) => MAPS.has(path),
  })
  /** The map of a région does what it was asked, and tells where it rests. */
  const rest = (region: string, view: View): void => {
    camera.setState({ target: null })
    address.reportView(region, view)
    vi.advanceTimersByTime(1000)
  }
  /** What a person does is over before the next thing begins. */
  const doing = async (act: () => void): Promise<void> => {
    act()
    await Promise.resolve()
  }
  const find = (region: string, code: typeof PARIS_13): void => {
    choices.setState(chooseRegion(choices.getState(), region))
    look(camera, 'region')
    choices.setState({ selection: { kind: 'unit', code } })
    look(camera, 'selection')
  }
  return { bar, choices, camera, address, rest, doing, find }
}

beforeEach(() => {
  vi.useFakeTimers()
})

describe('one intent', () => {
  it('is one step, whatever it changes: another région, a commune there, the screen that shows it', async () => {
    const { bar, doing, find } = open('/liste?region=93&tri=nom')
    await doing(() => find('53', RENNES_CODE))
    expect(bar.steps).toEqual(['/liste?region=93&tri=nom', '/?region=53&commune=35238'])
  })

  it('after another is another step', async () => {
    const { bar, choices, doing } = open('/?region=93')
    await doing(() => choices.setState((now) => toggleFilter(now, 'taille', '1')))
    await doing(() => choices.setState((now) => toggleFilter(now, 'taille', '2')))
    expect(bar.steps).toHaveLength(3)
  })

  it('typed letter by letter is one step', async () => {
    const { bar, choices, doing } = open('/liste?region=93')
    for (const text of ['n', 'ni', 'nic'])
      await doing(() => choices.setState((now) => setText(now, text)))
    expect(bar.steps).toEqual(['/liste?region=93', '/liste?region=93&texte=nic'])
  })

  it('that leads where one is, is none', async () => {
    const { bar, address, doing } = open('/?region=93#carte=9/43.7/7.2')
    await doing(() => address.navigate('/?region=93'))
    expect(bar.steps).toEqual(['/?region=93#carte=9/43.7/7.2'])
  })

  it('of the application itself only corrects the step one is on', async () => {
    const { bar, address, choices, doing } = open('/esquisse?region=11')
    await doing(() =>
      address.correct(() => choices.setState(chooseRegion(choices.getState(), '93'))),
    )
    await doing(() => address.changeQuery('/esquisse', (params) => params.set('esquisse', 'a')))
    await doing(() => address.changeQuery('/liste', (params) => params.set('tri', 'nom')))
    expect(bar.steps).toEqual(['/esquisse?region=93&esquisse=a'])
  })
})

describe('back and forward', () => {
  it('tells what was selected on the page that one comes back from, until one goes on', async () => {
    const { bar, address, doing } = open('/liste?region=93')
    const backFrom = () => address.state.getState().backFrom
    await doing(() => address.navigate('/?region=93&cpts=cpts-a'))
    expect(backFrom()).toBeNull()
    bar.go(-1)
    expect(backFrom()).toEqual({ kind: 'cpts', id: 'cpts-a' })
    address.changeQuery('/liste', (params) => params.set('tri', 'nom'))
    expect(backFrom()).toEqual({ kind: 'cpts', id: 'cpts-a' })
    await doing(() => address.navigate('/suivi?region=93'))
    expect(backFrom()).toBeNull()
  })

  it('lead to what was seen, each with its own view', async () => {
    const { bar, choices, camera, rest, doing, find } = open('/?region=93')
    rest('93', NICE)
    await doing(() => find('53', RENNES_CODE))
    expect(bar.now()).toBe('/?region=53&commune=35238')
    rest('53', RENNES)
    expect(bar.now()).toBe('/?region=53&commune=35238#carte=12/48.1/-1.7')
    bar.go(-1)
    expect(choices.getState()).toMatchObject({ region: '93', selection: null })
    expect(camera.getState().target).toEqual(NICE)
    expect(bar.now()).toBe('/?region=93#carte=9/43.7/7.2')
    bar.go(1)
    expect(choices.getState().region).toBe('53')
    expect(camera.getState().target).toEqual(RENNES)
  })

  it('look at what a step is about where the map never came to rest there', () => {
    const { bar, camera, address } = open('/?region=93&commune=06088')
    address.navigate('/liste?region=93')
    bar.go(-1)
    expect(camera.getState().target).toBe('selection')
  })

  it('leave the map alone where a link in the page only moved it', () => {
    const { bar, camera } = open('/suivi?region=93')
    bar.follow('#echeances')
    expect(camera.getState().target).toBeNull()
    expect(bar.now()).toBe('/suivi?region=93#echeances')
  })
})

describe('the view in the address', () => {
  it('is never that of a map on its way out', async () => {
    const { bar, address, doing, find } = open('/?region=93')
    await doing(() => find('53', RENNES_CODE))
    address.reportView('93', NICE)
    vi.advanceTimersByTime(1000)
    expect(bar.now()).toBe('/?region=53&commune=35238')
  })

  it('is never that of a movement which another one stopped', async () => {
    const { bar, address, camera, rest, doing, choices } = open('/?region=93')
    rest('93', NICE)
    await doing(() => {
      choices.setState({ selection: { kind: 'unit', code: PARIS_13 } })
      look(camera, 'selection')
    })
    address.reportView('93', RENNES)
    expect(bar.now()).toBe('/?region=93&commune=75113')
  })

  it('is never that of the région one leaves, before any map was asked to look elsewhere too', async () => {
    const { bar, address, choices, rest, doing } = open('/?region=93')
    rest('93', NICE)
    await doing(() => choices.setState(chooseRegion(choices.getState(), '53')))
    expect(bar.now()).toBe('/?region=53')
    address.reportView('93', NICE)
    expect(bar.now()).toBe('/?region=53')
  })

  it('is never that of another région, chosen on a page without a map', async () => {
    const { bar, address, choices, rest, doing } = open('/?region=93')
    rest('93', NICE)
    await doing(() => address.navigate('/liste?region=93'))
    await doing(() => choices.setState(chooseRegion(choices.getState(), '53')))
    await doing(() => address.navigate('/?region=53'))
    expect(bar.now()).toBe('/?region=53')
  })

  it('is not written to the page that one goes back to while the map still moves', async () => {
    const { bar, address, choices, rest, doing } = open('/?region=11')
    rest('11', NICE)
    await doing(() => choices.setState({ selection: { kind: 'unit', code: PARIS_13 } }))
    address.reportView('11', RENNES)
    address.reportView('11', { ...RENNES, zoom: 13 })
    bar.go(-1)
    vi.advanceTimersByTime(1000)
    expect(bar.now()).toBe('/?region=11#carte=9/43.7/7.2')
  })

  it('is the last one when one leaves while the map still moves a lot', async () => {
    const { bar, address, doing } = open('/?region=93')
    address.reportView('93', NICE)
    address.reportView('93', { ...NICE, zoom: 10 })
    expect(bar.now()).toBe('/?region=93#carte=9/43.7/7.2')
    await doing(() => address.navigate('/liste?region=93'))
    expect(bar.steps).toEqual(['/?region=93#carte=10/43.7/7.2', '/liste?region=93'])
  })

  it('stays from one map to the other, and through a page without a map', async () => {
    const { bar, address, camera, rest, doing } = open('/?region=93')
    rest('93', NICE)
    await doing(() => address.navigate('/esquisse?region=93'))
    expect(bar.now()).toBe('/esquisse?region=93#carte=9/43.7/7.2')
    await doing(() => address.navigate('/suivi?region=93'))
    expect(bar.now()).toBe('/suivi?region=93')
    await doing(() => address.navigate('/?region=93'))
    expect(bar.now()).toBe('/?region=93#carte=9/43.7/7.2')
    expect(camera.getState().target).toBeNull()
  })

  it('makes room for what a link leads to', async () => {
    const { bar, address, camera, rest, doing } = open('/?region=93')
    rest('93', NICE)
    await doing(() => address.navigate('/?region=93&commune=13055'))
    expect(camera.getState().target).toBe('selection')
    expect(bar.now()).toBe('/?region=93&commune=13055')
  })

  it('stays with what is picked on the map itself', async () => {
    const { bar, choices, rest, doing } = open('/?region=11')
    rest('11', NICE)
    await doing(() => choices.setState({ selection: { kind: 'unit', code: PARIS_13 } }))
    expect(bar.now()).toBe('/?region=11&commune=75113#carte=9/43.7/7.2')
  })

  it('is not told by a page that shows no map', () => {
    const { bar, address } = open('/liste?region=93')
    address.reportView('93', NICE)
    expect(bar.now()).toBe('/liste?region=93')
  })
})

describe('the address', () => {
  it('names its région from the start, by its code', () => {
    expect(open('/').bar.steps).toEqual(['/?region=france'])
    expect(open('/liste?tri=nom').bar.steps).toEqual(['/liste?region=france&tri=nom'])
    expect(open('/?region=paca#carte=9/43/7').bar.steps).toEqual(['/?region=93#carte=9/43/7'])
    expect(open('/?region=99').bar.steps).toEqual(['/?region=99'])
  })

  it('lies in the folder of the site, however the host writes it', async () => {
    const { bar, address, doing } = open('/atlas/liste/?region=93', '/atlas/')
    expect(address.state.getState().path).toBe('/liste')
    expect(address.href('/suivi')).toBe('/atlas/suivi')
    expect(address.link('/?region=93')).toBe('https://exemple.fr/atlas/?region=93')
    await doing(() => address.navigate('/suivi?region=93'))
    expect(bar.now()).toBe('/atlas/suivi?region=93')
    expect(open('/atlas/index.html?region=93', '/atlas/').address.state.getState().path).toBe('/')
    expect(open('/atlas?region=93', '/atlas/').address.state.getState().path).toBe('/')
  })

  it('gives a sketch of its fragment once, and keeps the view beside it', () => {
    const { bar, address } = open('/esquisse?region=11#esquisse=abc&carte=9/48/2')
    expect(address.takeFromFragment('esquisse')).toBe('abc')
    expect(bar.now()).toBe('/esquisse?region=11#carte=9/48/2')
    expect(address.takeFromFragment('esquisse')).toBeNull()
  })

  it('tells of a link followed in a page that is already open', () => {
    const { bar, address } = open('/esquisse?region=11')
    const heard: string[] = []
    address.state.subscribe(({ by, fragment }) => heard.push(`${by} ${fragment}`))
    bar.follow('#esquisse=abc')
    expect(heard).toEqual(['history #esquisse=abc'])
  })

  it('survives a browser that refuses changes, and catches up with the next one', async () => {
    const { bar, choices, doing } = open('/?region=93')
    bar.refuses = true
    await doing(() => choices.setState((now) => toggleFilter(now, 'taille', '1')))
    bar.refuses = false
    await doing(() => choices.setState((now) => toggleFilter(now, 'taille', '2')))
    expect(bar.now()).toBe('/?region=93&taille=1.2')
  })

  it('asks the map for a view as it was, not for a box', () => {
    expect(isView(NICE)).toBe(true)
    expect(isView([1, 2, 3, 4])).toBe(false)
    expect(isView('region')).toBe(false)
    expect(isView(null)).toBe(false)
  })
})
