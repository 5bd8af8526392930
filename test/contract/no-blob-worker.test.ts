import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '../../src')

const modules = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(SRC, path), 'utf8') }))

/** Of fflate, what ends in Sync, or unpacks piece by piece where it is called. The others start a worker from a blob for what is large. */
const IN_PLACE = /^(?:type )?(?:\w+Sync|strToU8|strFromU8|Unzip|UnzipInflate|Gunzip)$/

describe('the content policy, which lets no worker start from a blob', () => {
  it('is kept by all that packs and unpacks files', () => {
    const used = modules.flatMap(({ path, text }) =>
      [...text.matchAll(/import\s*(?:type\s*)?\{([^}]*)\}\s*from 'fflate'/g)].flatMap(
        ([, names = '']) => names.split(',').map((name) => [path, name.trim()] as const),
      ),
    )
    expect(used.length).toBeGreaterThan(2)
    expect(used.filter(([, name]) => name !== '' && !IN_PLACE.test(name))).toEqual([])
    expect(
      modules.filter(({ text }) => /import\('fflate'\)|\* as \w+ from 'fflate'/.test(text)),
    ).toEqual([])
  })

  it('is kept by all that starts a worker: a module of its own, by its address', () => {
    const started = modules.flatMap(({ path, text }) =>
      [...text.matchAll(/new Worker\(([^,)]*)/g)].map(
        ([, what = '']) => [path, what.trim()] as const,
      ),
    )
    expect(started.length).toBeGreaterThan(0)
    expect(started.filter(([, what]) => !what.startsWith('new URL('))).toEqual([])
    expect(modules.filter(({ text }) => text.includes("from 'write-excel-file"))).toEqual([])
  })
})
