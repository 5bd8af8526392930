import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../src')
const TABULAR = 'font-variant-numeric: tabular-nums'

/** The rules of a sheet: what they are for, and what they say. */
function rules(path: string): readonly { readonly of: string; readonly says: string }[] {
  const text = readFileSync(join(root, path), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '')
  return Array.from(text.matchAll(/([^{}]+)\{([^{}]*)\}/g), ([, of = '', says = '']) => ({
    of: of.trim().replaceAll(/\s+/g, ' '),
    says,
  }))
}

const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.css'),
)

it('cells of words keep their hyphens: no sheet makes the figures of every cell tabular', () => {
  const all = sheets.flatMap((path) => rules(path).map((rule) => ({ path, ...rule })))
  const wide = all.filter(
    ({ of, says }) => says.includes(TABULAR) && of.split(',').some((each) => each.trim() === 'td'),
  )
  expect(wide).toEqual([])
})

it('cells that keep to the right, as figures do, are in tabular figures', () => {
  const ragged = sheets.filter((path) => {
    const cells = rules(path).filter(({ of }) => /\btd\b|\[data-figures/.test(of))
    return (
      cells.some(({ says }) => says.includes('text-align: right')) &&
      !cells.some(({ says }) => says.includes(TABULAR))
    )
  })
  expect(ragged).toEqual([])
})
