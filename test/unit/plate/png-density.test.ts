import { crc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { atDensity } from '../../../src/features/paper/plate/png-density.ts'

test('the size on paper follows the header, with the checksum that readers verify', () => {
  const png = Uint8Array.from({ length: 60 }, (_, at) => at)
  const sized = atDensity(png.buffer, 300)
  const view = new DataView(sized.buffer)
  expect(sized.slice(0, 33)).toEqual(png.slice(0, 33))
  expect(new TextDecoder().decode(sized.slice(37, 41))).toBe('pHYs')
  expect([view.getUint32(41), view.getUint32(45), view.getUint8(49)]).toEqual([11811, 11811, 1])
  expect(view.getUint32(50)).toBe(crc32(sized.slice(37, 50)))
  expect(sized.slice(54)).toEqual(png.slice(33))
})
