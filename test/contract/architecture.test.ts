import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

/** What each floor of src/ may import from, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  geometry: ['domain'],
  worker: ['domain', 'geometry'],
  data: ['domain', 'geometry', 'worker'],
  state: ['domain', 'geometry'],
  storage: ['domain'],
  session: ['domain', 'geometry', 'worker', 'data', 'state', 'storage'],
  map: ['domain', 'geometry', 'state'],
  fr: ['domain'],
  ui: ['domain', 'fr'],
  features: [
    'domain',
    'geometry',
    'worker',
    'data',
    'state',
    'storage',
    'session',
    'map',
    'fr',
    'ui',
  ],
  app: [
    'domain',
    'geometry',
    'worker',
    'data',
    'state',
    'storage',
    'session',
    'map',
    'fr',
    'ui',
    'features',
  ],
}

/** The rooms of the domain, each of which may import those before it. */
const DOMAIN_ROOMS = [
  'units',
  'names',
  'cpts',
  'edits',
  'atlas',
  'contract',
  'filters',
  'sketch',
  'indicators',
  'import',
]

/** The rooms of the features, each of which may import those before it; what needs a later one takes it as a slot from app. */
const FEATURE_ROOMS = [
  'region-model',
  'indicators',
  'map',
  'search',
  'funding',
  'cpts',
  'paper',
  'list',
  'changes',
  'region',
  'guide',
  'unit',
  'take-away',
  'edit',
  'sketch',
  'create',
  'publish',
  'grid',
  'progress',
  'exchange',
  'propose',
  'import',
  'data',
]

interface Module {
  readonly path: string
  readonly floor: string
  readonly text: string
  readonly internal: readonly string[]
  readonly external: readonly string[]
}

const root = join(import.meta.dirname, '../../src')
const modules = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map(readModule)

function readModule(path: string): Module {
  const text = readFileSync(join(root, path), 'utf8')
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    ([, name = '']) => name,
  )
  const internal = specifiers
    .filter((name) => name.startsWith('.') && /\.tsx?$/.test(name))
    .map((name) => relative(root, join(root, dirname(path), name)))
  const external = specifiers.filter((name) => !name.startsWith('.'))
  return { path, floor: path.split('/')[0] ?? '', text, internal, external }
}

const floorOf = (path: string): string => path.split('/')[0] ?? ''

describe('the architecture', () => {
  it('reads every source file', () => {
    expect(modules.length).toBeGreaterThan(50)
    expect(new Set(modules.map(({ floor }) => floor))).toEqual(new Set(Object.keys(MAY_IMPORT)))
  })

  it('imports only from floors below', () => {
    const upward = modules.flatMap(({ path, floor, internal }) =>
      internal
        .filter(
          (target) => floorOf(target) !== floor && !MAY_IMPORT[floor]?.includes(floorOf(target)),
        )
        .map((target) => `${path} → ${target}`),
    )
    expect(upward).toEqual([])
  })

  it.each([
    ['domain', DOMAIN_ROOMS],
    ['features', FEATURE_ROOMS],
  ])('keeps the rooms of %s in their order', (floor, rooms) => {
    const inside = modules.filter((module) => module.floor === floor)
    const roomOf = (path: string): string => path.split('/')[1] ?? ''
    expect(new Set(inside.map(({ path }) => roomOf(path)))).toEqual(new Set(rooms))
    const backward = inside.flatMap(({ path, internal }) =>
      internal
        .filter((target) => floorOf(target) === floor)
        .filter((target) => rooms.indexOf(roomOf(target)) > rooms.indexOf(roomOf(path)))
        .map((target) => `${path} → ${target}`),
    )
    expect(backward).toEqual([])
  })

  it('has no cycle, not even of types', () => {
    const graph = new Map(modules.map(({ path, internal }) => [path, internal]))
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      if (done.has(path) || trail.includes(path)) return
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path])
      done.add(path)
    }
    for (const path of graph.keys()) visit(path, [])
    expect(cycles).toEqual([])
  })

  it('keeps the domain free of libraries', () => {
    const imports = modules
      .filter(({ floor }) => floor === 'domain')
      .flatMap(({ external }) => external)
    expect(imports).toEqual([])
  })

  it('keeps React above the floors that do without', () => {
    const below = new Set([
      'domain',
      'geometry',
      'worker',
      'data',
      'storage',
      'state',
      'session',
      'map',
    ])
    const users = modules.filter(
      ({ floor, external }) =>
        below.has(floor) && external.some((name) => /^react($|\/|-dom|-aria)/.test(name)),
    )
    expect(users.map(({ path }) => path)).toEqual([])
  })

  it('fetches in data only', () => {
    const fetchers = modules.filter(({ floor, text }) => floor !== 'data' && /\bfetch\(/.test(text))
    expect(fetchers.map(({ path }) => path)).toEqual([])
  })

  it('knows MapLibre in map only, and its types in data', () => {
    const users = modules.filter(
      ({ floor, external }) =>
        !['map', 'data'].includes(floor) && external.some((name) => name.startsWith('maplibre')),
    )
    expect(users.map(({ path }) => path)).toEqual([])
  })

  it('has no barrel', () => {
    const barrels = modules.filter(
      ({ path, text }) => /(^|\/)index\.tsx?$/.test(path) || /export \* from/.test(text),
    )
    expect(barrels.map(({ path }) => path)).toEqual([])
  })

  // What suspends is shown 300 ms after whatever suspended before it, however soon it came.
  it('loads parts by `lazyPart`, and lets nothing suspend', () => {
    const suspending = modules.filter(({ text }) =>
      /import \{[^}]*\b(?:lazy|Suspense)\b[^}]*\} from 'react'|useSuspense/.test(text),
    )
    expect(suspending.map(({ path }) => path)).toEqual([])
  })

  it('keeps files short, those of tests and tools too', () => {
    const others = ['test', 'tools'].flatMap((folder) =>
      readdirSync(join(root, '..', folder), { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.tsx?$/.test(path))
        .map((path) => {
          const text = readFileSync(join(root, '..', folder, path), 'utf8')
          return { path: `../${folder}/${path}`, text }
        }),
    )
    const long = [...modules, ...others].filter(
      ({ text }) => text.trimEnd().split('\n').length > 300,
    )
    expect(long.map(({ path }) => path)).toEqual([])
  })

  it('lets no French sentence stand outside the dictionary', () => {
    const strays = modules.flatMap(({ path, text }) =>
      path.startsWith('fr/') || path.startsWith('domain/') || path.startsWith('data/')
        ? []
        : [
            ...text
              .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
              .matchAll(/(['"`>])([^'"`<>{}\n]*[éèàùçêâîôû][^'"`<>{}\n]*)\1?/g),
          ].map(([, , words]) => `${path}: ${words}`),
    )
    expect(strays).toEqual([])
  })
})
