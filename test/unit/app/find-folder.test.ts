import { describe, expect, it } from 'vitest'
import { ROUTES } from '../../../src/app/routes.ts'
import { filesAhead, findFolder, SCREENS } from '../../../tools/vite/one-page-any-folder.ts'

interface Opened {
  /** What is asked for before the application is there. */
  readonly ahead: readonly string[]
  /** Where the files were found, or what is shown. */
  readonly folder: string
  /** What the address says then. */
  readonly address: string
}

/** Runs the first script of a page opened at an address, whose files lie in a folder. */
function opened(
  pathname: string,
  folder: string,
  {
    search = '',
    device = () => null,
    files = {},
  }: { search?: string; device?: () => string | null; files?: Record<string, string[]> } = {},
): Opened {
  const ahead: string[] = []
  const listeners: ((event: { target: unknown }) => void)[] = []
  class Script {
    attributes = [{ name: 'src', value: './assets/index.js' }]
    tagName = 'SCRIPT'
    setAttribute(): void {}
    replaceWith(): void {}
  }
  let written = '/'
  const base = {
    set href(value: string) {
      written = value
    },
    get href() {
      return `https://exemple.fr${written}`
    },
  }
  const app = { textContent: '' }
  const page = {
    createElement: (name: string) => (name === 'base' ? base : new Script()),
    currentScript: { before: () => {} },
    head: { append: ({ href }: { href: string }) => void ahead.push(href) },
    querySelectorAll: () => [new Script()],
    getElementById: () => app,
  }
  const place = { pathname, search, hash: '#argent' }
  const past = {
    state: null,
    replaceState: (_: unknown, __: string, to: string) => {
      const url = new URL(to, 'https://exemple.fr')
      place.pathname = url.pathname
      place.search = url.search
      place.hash = url.hash
    },
  }
  const names = ['location', 'history', 'localStorage', 'document', 'addEventListener']
  // oxlint-disable-next-line no-implied-eval -- it is written into the page as text.
  new Function(...names, 'HTMLScriptElement', findFolder(files))(
    place,
    past,
    { getItem: (name: string) => (name === 'atlas-cpts.region' ? device() : null) },
    page,
    (_: string, listener: (event: { target: unknown }) => void) => listeners.push(listener),
    Script,
  )
  const found = (): boolean => written === folder || app.textContent !== ''
  while (!found()) for (const listener of listeners) listener({ target: new Script() })
  return {
    ahead,
    folder: app.textContent || written,
    address: place.pathname + place.search + place.hash,
  }
}

describe('the folder of a site', () => {
  it('is known from the address of every screen', () => {
    const paths = Object.keys(ROUTES).map((path) => path.slice(1))
    expect(new Set(['', ...SCREENS])).toEqual(new Set(paths))
    for (const path of paths) {
      expect(opened(`/${path}`, '/').folder).toBe('/')
      expect(opened(`/pays/atlas/${path}`, '/pays/atlas/').folder).toBe('/pays/atlas/')
    }
    expect(opened('/suivi/liste/', '/suivi/').folder).toBe('/suivi/')
    expect(opened('/atlas/index.html', '/atlas/').folder).toBe('/atlas/')
  })

  it('is found from an address that is no screen, going up', () => {
    expect(opened('/maliste', '/').folder).toBe('/')
    expect(opened('/pays/atlas/a/b/c', '/pays/atlas/').folder).toBe('/pays/atlas/')
  })

  it('is found from the file of a screen, whose address then is that of the screen', () => {
    const page = opened('/pays/atlas/comprendre.html', '/pays/atlas/', { search: '?region=11' })
    expect(page.folder).toBe('/pays/atlas/')
    expect(page.address).toBe('/pays/atlas/comprendre?region=11#argent')
    expect(opened('/atlas/index.html', '/atlas/').address).toBe('/atlas/index.html#argent')
  })

  it('that holds no application says so', () => {
    expect(opened('/a/b', 'nowhere').folder).toContain('n’a pas pu être chargée')
  })
})

describe('what every screen waits for', () => {
  const ahead = (of: Parameters<typeof opened>[2]) => opened('/liste', '/', of).ahead

  it('is asked for with the application, of the région that the address or else the device says', () => {
    const device = () => '93'
    expect(ahead({ search: '?region=11', device })).toEqual([
      'geo/manifest.json',
      'geo/11.units.json',
    ])
    expect(ahead({ device })).toEqual(['geo/manifest.json', 'geo/93.units.json'])
  })

  it('is what all régions share where none is said, or the device keeps nothing', () => {
    expect(ahead({ search: '?region=france', device: () => '93' })).toEqual(['geo/manifest.json'])
    expect(ahead({ search: '?region=../11' })).toEqual(['geo/manifest.json'])
    const device = () => {
      throw new DOMException('Denied', 'SecurityError')
    }
    expect(ahead({ device })).toEqual(['geo/manifest.json'])
  })
})

describe('what the list adds', () => {
  const chunk = (fileName: string, imports: readonly string[], more: object = {}) => [
    fileName,
    { type: 'chunk', fileName, imports, isEntry: false, ...more },
  ]
  const bundle = Object.fromEntries([
    chunk('index.js', ['start.js'], { isEntry: true }),
    chunk('start.js', []),
    chunk('List.js', ['list.js', 'start.js'], { facadeModuleId: '/src/app/ListScreen.tsx' }),
    chunk('list.js', ['start.js'], { viteMetadata: { importedCss: new Set(['list.css']) } }),
    chunk('Map.js', ['start.js'], { facadeModuleId: '/src/app/MapScreen.tsx' }),
    ['list.css', { type: 'asset', fileName: 'list.css' }],
  ]) as never

  it('is asked for before the application runs, where its address is opened, and nowhere else', () => {
    const files = filesAhead(bundle)
    expect(files).toEqual({ liste: ['List.js', 'list.js', 'list.css'] })
    expect(opened('/atlas/liste/', '/atlas/', { files }).ahead).toEqual([
      'geo/manifest.json',
      'List.js',
      'list.js',
      'list.css',
    ])
    expect(opened('/atlas/', '/atlas/', { files }).ahead).toEqual(['geo/manifest.json'])
    expect(opened('/atlas/suivi', '/atlas/', { files }).ahead).toEqual(['geo/manifest.json'])
  })
})
