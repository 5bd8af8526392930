import { afterEach, expect, it, vi } from 'vitest'
import { DEFAULT_LOOK } from '../../../src/domain/indicators/indicator-classes.ts'
import { keepLooks, keptLooks } from '../../../src/storage/kept-looks.ts'

/** A device that keeps texts as long as the test. */
function onDevice(held: string | null = null): void {
  let text = held
  vi.stubGlobal('localStorage', {
    getItem: () => text,
    setItem: (_: string, value: string) => void (text = value),
  })
}
function onForbidden(): void {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError')
  }
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
}

afterEach(() => void vi.unstubAllGlobals())

it('the classes and colours of each column come back as they were', () => {
  onDevice()
  const looks = {
    'un:apl': { ...DEFAULT_LOOK, methode: 'egales' as const, nombre: 7, inverse: true },
  }
  keepLooks(looks)
  expect(keptLooks()).toEqual(looks)
})

it.each(['{', '[]', '{"un:apl":{"nombre":99}}', '"x"'])(
  'are those of the figures where what is kept is %s',
  (held) => {
    onDevice(held)
    expect(keptLooks()).toEqual({})
  },
)

it('are so on a device that keeps nothing, which breaks nothing', () => {
  onForbidden()
  expect(() => keepLooks({})).not.toThrow()
  expect(keptLooks()).toEqual({})
})
