import { decodeQR } from 'qr/decode.js'
import { expect, test } from 'vitest'
import { qrDrawing } from '../../../src/features/paper/poster/QrCode.tsx'

/** What a reader sees of a drawing. Units: pixels, of which a module takes several. */
const SCALE = 4

/** The drawing as a picture: white, with a black square where each of its parts begins. */
function pictureOf({ size, d }: ReturnType<typeof qrDrawing>) {
  const width = size * SCALE
  const data = new Uint8Array(width * width * 4).fill(255)
  for (const [, x, y] of d.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let row = 0; row < SCALE; row++)
      for (let column = 0; column < SCALE; column++) {
        const pixel = (Number(y) * SCALE + row) * width + Number(x) * SCALE + column
        data.fill(0, pixel * 4, pixel * 4 + 3)
      }
  return { width, height: width, data }
}

test.each([
  'https://exemple.fr/sante/atlas/cpts/provence-alpes-cote-d-azur/cpts-pays-d-aubagne-et-de-l-etoile.html',
  'https://exemple.fr/?region=11&cpts=cpts-paris-13',
])('a reader finds in the code the very address that was put into it: %s', (address) => {
  expect(decodeQR(pictureOf(qrDrawing(address)))).toBe(address)
})

test('as much white stands around it as readers ask for', () => {
  const { size, d } = qrDrawing('https://exemple.fr/')
  const places = [...d.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)])
  expect(Math.min(...places)).toBe(4)
  expect(Math.max(...places)).toBe(size - 5)
})
