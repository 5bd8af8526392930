import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../src')

/** A function at the head of a line, which is where the formatter puts every export of a module. */
const FUNCTION =
  /^export (?:async )?(?:function\*? (\w+)|const (\w+)(?:: [^\n]+?)? = (?:\n\s+)?(?:async )?(?:<[^>]+>)?\()/gm

const sources = ['domain', 'geometry'].flatMap((floor) =>
  readdirSync(join(root, floor), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => {
      const text = readFileSync(join(root, floor, path), 'utf8')
      return { path: `${floor}/${path}`, text }
    }),
)

const functions = sources.flatMap(({ path, text }) =>
  [...text.matchAll(FUNCTION)].map((match) => ({
    name: `${path}: ${match[1] ?? match[2]}`,
    above: text.slice(0, match.index),
  })),
)

describe('the functions of the domain and of the geometry', () => {
  it('are all found', () => {
    const exported = sources.flatMap(({ text }) => [
      ...text.matchAll(/^export (async )?function/gm),
    ])
    expect(functions.length).toBeGreaterThan(exported.length)
  })

  it('say in domain words what they are for', () => {
    const silent = functions.filter(({ above }) => !above.endsWith('*/\n'))
    expect(silent.map(({ name }) => name)).toEqual([])
  })
})
