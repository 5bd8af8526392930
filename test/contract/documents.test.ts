import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const documents = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)]

it.each(documents.filter((path) => path.endsWith('.md')))(
  '%s names only files that are there',
  (path) => {
    const text = readFileSync(join(root, path), 'utf8')
    const named = [...text.matchAll(/`((?:src|test|tools|docs)\/[\w./-]+)`/g)].map(
      ([, file = '']) => file,
    )
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([])
  },
)
