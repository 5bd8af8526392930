import { expect, it } from 'vitest'
import { DEFAULT_LOOK } from '../../../src/domain/indicators/indicator-classes.ts'
import { keepLooks, keptLooks } from '../../../src/storage/kept-looks.ts'

/** A device that keeps texts as long as the test. */
function device(held: string | null = null) {
  let text = held
  return () => ({
    getItem: () => text,
    setItem: (_: string, value: string) => void (text = value),
  })
}
const forbidden = () => {
  throw new DOMException('denied', 'SecurityError')
}

it('the classes and colours of each column come back as they were', () => {
  const place = device()
  const looks = {
    'un:apl': { ...DEFAULT_LOOK, methode: 'egales' as const, nombre: 7, inverse: true },
  }
  keepLooks(looks, place)
  expect(keptLooks(place)).toEqual(looks)
})

it.each(['{', '[]', '{"un:apl":{"nombre":99}}', '"x"'])(
  'are those of the figures where what is kept is %s',
  (held) => {
    expect(keptLooks(device(held))).toEqual({})
  },
)

it('are so on a device that keeps nothing, which breaks nothing', () => {
  expect(() => keepLooks({}, forbidden)).not.toThrow()
  expect(keptLooks(forbidden)).toEqual({})
})
