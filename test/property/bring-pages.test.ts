import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bring } from '../../tools/data/fetch/source.ts'
import { standIn, type StandInAnswer, type WfsHabits, wfsPage } from '../support/stand-ins.ts'

const often = fc.boolean()
/** Services that are good at some things and bad at others. */
const anyHabits: fc.Arbitrary<Omit<WfsHabits, 'total'>> = fc.record({
  cap: fc.integer({ min: 2, max: 5 }),
  keyless: often,
  unordered: often,
  stuck: often,
  fromOne: often,
  all: often,
  shuffled: often,
})

/** How many features a service announces, when so many are there: the truth, nothing, or another number each time. */
const TOTALS = {
  true: (length: number) => () => length,
  none: () => () => null,
  moving: (length: number) => (page: number) => length + page,
}

let answer: (url: URL) => StandInAnswer = () => ({ body: '' })
let server: Awaited<ReturnType<typeof standIn>>
beforeAll(async () => {
  server = await standIn((url) => answer(url))
})
afterAll(() => server.stop())

it('a layer is brought whole or not at all, whatever its service does with pages', async () => {
  const told = fc.constantFrom(...Object.values(TOTALS))
  const some = fc.integer({ min: 3, max: 7 })
  await fc.assert(
    fc.asyncProperty(anyHabits, told, some, async (habits, total, length) => {
      const features = Array.from({ length }, (_, rank) => ({
        type: 'Feature',
        properties: { nom: `CPTS d’exemple ${rank}` },
        geometry: null,
      }))
      answer = wfsPage(features, { ...habits, total: total(length) })
      const asking = { timeout: 60_000, tries: 1, pause: 0 }
      const found = await bring(`${server.origin}/ows`, 'a:b', asking)
      if (!found.ok) return
      const layer = JSON.parse(new TextDecoder().decode(found.file.bytes)) as {
        features: unknown[]
      }
      expect(layer.features).toHaveLength(length)
    }),
    { numRuns: 50 },
  )
})
