import { expect, it } from 'vitest'
import { all } from './texts.ts'

/** What a reader holds in mind at once; what a colon or a semicolon announces begins anew. */
const MOST = 25

const words = (text: string): number => text.match(/\p{L}[\p{L}’-]*|\d+/gu)?.length ?? 0
const clauses = all.flatMap(([place, text]) =>
  text.split(/(?<=[.!?…:;])\s+|\r?\n/).map((clause) => ({ place, clause, n: words(clause) })),
)

it('no text asks for more than 25 words to be read in one breath', () => {
  expect(clauses.filter(({ n }) => n > MOST)).toEqual([])
})

it('most of what is read is far shorter', () => {
  const whole = clauses.filter(({ clause }) => /[.!?…]$/.test(clause))
  expect(whole.reduce((sum, { n }) => sum + n, 0) / whole.length).toBeLessThan(10)
})
