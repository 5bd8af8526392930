import { describe, expect, it } from 'vitest'
import { createAddress, readPlace } from '../../../src/session/address.ts'
import { createCamera } from '../../../src/state/camera.ts'
import { createChoices } from '../../../src/state/choices.ts'
import { choicesFromQuery } from '../../../src/state/choices-url.ts'
import { fakeBar } from '../../support/address-bar.ts'

function open(url: string) {
  const bar = fakeBar(url)
  const place = { bar, base: '/' }
  const choices = createChoices(choicesFromQuery(readPlace(place).query))
  const address = createAddress({ ...place, choices, camera: createCamera(), hasMap: () => false })
  /** What a person does is over before the next thing begins. */
  const doing = async (act: () => void): Promise<void> => {
    act()
    await Promise.resolve()
  }
  return { bar, choices, address, doing }
}

describe('the address of the map in time', () => {
  it('through the months is one step, from which one goes back to today', async () => {
    const { bar, choices, doing } = open('/?region=11')
    for (const month of ['2026-11', '2023-05', '2023-06'])
      await doing(() => choices.setState({ month }))
    expect(bar.steps).toEqual(['/?region=11', '/?region=11&le=2023-06'])
    await doing(() => choices.setState({ month: null }))
    expect(bar.steps).toEqual(['/?region=11', '/?region=11&le=2023-06', '/?region=11'])
  })

  it('from the map in time to a screen of today leaves the day, which a step back brings again', async () => {
    const { bar, address, choices, doing } = open('/?region=11&le=2023-05')
    await doing(() => address.navigate('/esquisse?region=11&le=2023-05'))
    expect(bar.steps).toEqual(['/?region=11&le=2023-05', '/esquisse?region=11'])
    expect(choices.getState().month).toBeNull()
    bar.go(-1)
    expect(choices.getState().month).toBe('2023-05')
  })

  it.each(['/esquisse', '/embed', '/liste'])('has no day on %s, whoever wrote it there', (path) => {
    const { bar, choices } = open(`${path}?region=11&le=2023-05&tri=nom`)
    expect(bar.steps).toEqual([`${path}?region=11&tri=nom`])
    expect(choices.getState().month).toBeNull()
  })
})
