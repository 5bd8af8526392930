import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const src = join(import.meta.dirname, '../../src')
const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.css'),
)
const INKS = 'ui/tokens.css'

it.each([
  ['a colour by its number', /#[\da-f]{3,8}\b/],
  ['which of the two looks is shown', /color-scheme/],
])('says in one place, for screen and for paper, %s', (_, said) => {
  const found = sheets.filter((path) => said.test(readFileSync(join(src, path), 'utf8')))
  expect(found).toEqual([INKS])
})

it('shows where the keyboard is in another colour than what was chosen', () => {
  const red = /:focus[^{}]*\{[^{}]*var\(--accent\)/
  expect(sheets.filter((path) => red.test(readFileSync(join(src, path), 'utf8')))).toEqual([])
})
