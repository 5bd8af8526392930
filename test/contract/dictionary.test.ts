import { describe, expect, it } from 'vitest'

/** Every text of the dictionary; functions are called with plausible figures. */
function texts(node: unknown, path: string): [string, string][] {
  if (typeof node === 'string') return [[path, node]]
  if (typeof node === 'function') return callable(node as (...args: unknown[]) => unknown, path)
  if (node && typeof node === 'object') {
    return Object.entries(node).flatMap(([key, value]) => texts(value, `${path}.${key}`))
  }
  return []
}

function callable(write: (...args: unknown[]) => unknown, path: string): [string, string][] {
  const samples = [
    [1234, 1234, 0.5],
    ['2024-01-01', '2024-01-01'],
    [{ complet: 2, partiel: 1, inconnu: 3 }],
    [
      {
        avant: { annee: 2019, habitants: 39_000, taille: 1 },
        apres: { annee: 2023, habitants: 41_000, taille: 2 },
      },
    ],
    [['a', 'b']],
    [true, 2023],
    ['half'],
    [3, '2024-01-01T00:00:00Z', null],
    ['a', true, ['b']],
    ['a', ['b', 'c']],
    ['a', 'b', 'c'],
    [['M1', 'M4'], 'a'],
    [1234, 'sans-aci'],
    ['email', 'syntaxe'],
    ['avenant-2'],
    [3, { one: 'a', many: 'b' }],
    [3, 4, 'a', 'b'],
    ['a', 'b', 3, 4],
  ]
  for (const args of samples) {
    try {
      const text = write(...args)
      if (typeof text === 'string' && !/NaN|undefined|Invalid/.test(text)) return [[path, text]]
    } catch {
      // Not the shape this text takes: the next sample may be.
    }
  }
  throw new Error(`no sample suits ${path}`)
}

const files = import.meta.glob<Record<string, unknown>>('../../src/fr/*.ts', { eager: true })
const all = Object.entries(files).flatMap(([path, words]) =>
  Object.entries(words)
    .filter(([name]) => name.startsWith('fr'))
    .flatMap(([name, node]) => texts(node, `${path} ${name}`)),
)

describe('the French dictionary', () => {
  it('is read whole', () => {
    expect(all.length).toBeGreaterThan(100)
  })

  it('uses the typographic apostrophe', () => {
    expect(all.filter(([, text]) => text.includes("'"))).toEqual([])
  })

  it('puts a no-break space before double punctuation and inside guillemets', () => {
    const wrong =
      /[^\u00a0\u202f][;?!»](?!\w)|[^\u00a0\u202f\d/p]:(?!\/\/)|«[^\u00a0\u202f]|\d [%€]/
    expect(all.filter(([, text]) => wrong.test(text))).toEqual([])
  })

  it('groups thousands with a no-break space', () => {
    expect(all.filter(([, text]) => /\d \d{3}\b/.test(text))).toEqual([])
  })

  it('has no sentence that ends with a stray space or doubles one', () => {
    expect(all.filter(([, text]) => /^\s|\s$| {2}/.test(text))).toEqual([])
  })
})
