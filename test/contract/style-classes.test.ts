import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../src')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })

/** Classes that a CSS module has, and those that others name of it: neither the compiler nor the browser says when they differ. */
const sheets = new Map(
  files
    .filter((path) => path.endsWith('.module.css'))
    .map((path) => [path, { has: classesOf(path), named: new Set<string>() }]),
)
const strangers: string[] = []
for (const path of files.filter((each) => /\.tsx?$/.test(each))) {
  const text = readFileSync(join(root, path), 'utf8')
  for (const [line, name = '', target = ''] of text.matchAll(
    /^import (\w+) from '(\..*\.module\.css)'$/gm,
  )) {
    const sheet = sheets.get(relative(root, join(root, dirname(path), target)))
    if (!sheet) strangers.push(`${path}: ${target}`)
    const rest = text.replace(line, '')
    for (const [, className = ''] of rest.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))) {
      sheet?.named.add(className)
      if (!sheet?.has.has(className)) strangers.push(`${path}: ${className}`)
    }
    // A class chosen by a value: any of the sheet may be meant.
    if (new RegExp(`\\b${name}\\[`).test(rest)) sheet?.has.forEach((each) => sheet.named.add(each))
  }
}

/** What says something now and then, and never nothing at all while it is there. */
const NEVER_EMPTY = new Set(['answer', 'card', 'meaning'])

/** Boxes of what is told now and then that are seen with nothing in them, over whatever they lie on. */
function emptyBoxes(path: string): readonly string[] {
  const text = readFileSync(join(root, path), 'utf8')
  const sheet = /^import styles from '(\..*\.module\.css)'$/m.exec(text)?.[1]
  const named = [...text.matchAll(/<[^>]*role="status"[^>]*>/g)].flatMap(
    ([tag]) => /className=\{styles\.(\w+)\}/.exec(tag)?.[1] ?? [],
  )
  if (!sheet || named.length === 0) return []
  const css = readFileSync(join(root, dirname(path), sheet), 'utf8')
  return named
    .filter((name) => !NEVER_EMPTY.has(name))
    .filter((name) => {
      const box = new RegExp(`\\.${name} \\{[^}]*\\b(background|border|box-shadow):`)
      const gone = new RegExp(`\\.${name}:empty \\{\\s*display: none`)
      return box.test(css) && !gone.test(css)
    })
    .map((name) => `${path}: ${name}`)
}

function classesOf(path: string): ReadonlySet<string> {
  const text = readFileSync(join(root, path), 'utf8')
  const selectors = text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\{[^{}]*\}/g, '{}')
  const own = selectors.replaceAll(/:global\([^)]*\)/g, '')
  return new Set([...own.matchAll(/\.([A-Za-z]\w*)/g)].map(([, name = '']) => name))
}

describe('the classes of the CSS modules', () => {
  it('are all there where a component names them', () => {
    expect(sheets.size).toBeGreaterThan(40)
    expect(strangers).toEqual([])
  })

  it('show nothing of a status that says nothing', () => {
    expect(files.filter((path) => path.endsWith('.tsx')).flatMap(emptyBoxes)).toEqual([])
  })

  it('are all named by some component', () => {
    const idle = [...sheets].flatMap(([path, { has, named }]) =>
      [...has].filter((name) => !named.has(name)).map((name) => `${path}: ${name}`),
    )
    expect(idle).toEqual([])
  })
})
