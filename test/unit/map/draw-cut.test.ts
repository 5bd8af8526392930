import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { listenToCut } from '../../../src/map/draw-cut.ts'
import type { Drawing } from '../../../src/map/drawing.ts'

/** A key of a keyboard, as the browser tells of it. */
class Key extends Event {
  readonly altKey = false
  readonly ctrlKey = false
  readonly metaKey = false
  readonly key: string
  readonly shiftKey: boolean
  constructor(key: string, shiftKey = false) {
    super('keydown', { cancelable: true })
    this.key = key
    this.shiftKey = shiftKey
  }
}

/** Stands in for the map that has the focus: 400 × 300 pixels, the lower 100 of them covered, one degree each. */
function stand() {
  const page = new EventTarget()
  for (const name of ['addEventListener', 'removeEventListener'] as const)
    vi.stubGlobal(name, page[name].bind(page))
  vi.stubGlobal('document', { body: null })
  const canvas = new EventTarget()
  const container = Object.assign(canvas, { contains: () => true })
  const panned: (readonly number[])[] = []
  const told: (Drawing | null)[] = []
  const stop = listenToCut(
    {
      on: () => undefined,
      off: () => undefined,
      getCanvas: () => canvas,
      getContainer: () => container,
      project: ([x, y]: [number, number]) => ({ x, y }),
      unproject: ([x, y]: [number, number]) => ({ toArray: () => [x, y] }),
      panBy: (by: readonly number[]) => panned.push(by),
    } as never,
    () => false,
    () => [0, 0, 400, 200],
    (drawing) => told.push(drawing),
  )
  const press = (...keys: (string | Key)[]): void => {
    for (const key of keys) {
      const event = typeof key === 'string' ? new Key(key) : key
      canvas.dispatchEvent(event)
      // What the map does not keep for itself goes on to the page.
      if (!event.cancelBubble) page.dispatchEvent(new Key(event.key))
    }
  }
  return { press, told, panned, stop, last: () => told.at(-1) }
}

describe('a cut by the keyboard alone', () => {
  let map: ReturnType<typeof stand>
  beforeEach(() => (map = stand()))
  afterEach(() => vi.unstubAllGlobals())

  it('begins in the middle of what is free, its hand moved by arrows, finely with Shift', () => {
    map.press('ArrowRight')
    expect(map.last()).toMatchObject({ keyed: true, trace: [[216, 100]], ring: [] })
    map.press('ArrowUp', new Key('ArrowLeft', true))
    expect(map.last()?.trace).toEqual([[214, 84]])
  })

  it('sets a corner with Space, takes the last one back, and is closed by Enter once it encloses something', () => {
    map.press(' ', 'ArrowRight', ' ', 'Enter')
    expect(map.last()?.ended).toBe(false)
    map.press('ArrowDown', ' ', 'ArrowLeft', ' ', 'Backspace', 'Enter')
    expect(map.last()).toMatchObject({
      ended: true,
      ring: [
        [200, 100],
        [216, 100],
        [216, 116],
        [200, 100],
      ],
    })
  })

  it('moves the map where the hand comes to the edge of what is free', () => {
    map.press(...Array.from({ length: 6 }, () => 'ArrowDown'))
    expect(map.last()?.trace).toEqual([[200, 164]])
    expect(map.panned).toEqual([
      [0, 16],
      [0, 16],
    ])
  })

  it('is given up by Escape, before its first corner too, and when the tool is put away', () => {
    map.press('ArrowRight', 'Escape')
    expect(map.last()).toBeNull()
    map.press(' ')
    map.stop()
    expect(map.last()).toBeNull()
    const heard = map.told.length
    map.press('ArrowRight', ' ')
    expect(map.told).toHaveLength(heard)
  })
})
