import { describe, expect, it } from 'vitest'
import { ROUTES } from '../../../src/app/routes.ts'
import { findFolder, SCREENS } from '../../../tools/vite/one-page-any-folder.ts'

/** Runs the first script of a page opened at an address, whose files lie in a folder; says where they were found, or what is shown. */
function opened(pathname: string, folder: string): string {
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
    querySelectorAll: () => [new Script()],
    getElementById: () => app,
  }
  // oxlint-disable-next-line no-implied-eval -- it is written into the page as text.
  new Function('location', 'document', 'addEventListener', 'HTMLScriptElement', findFolder())(
    { pathname },
    page,
    (_: string, listener: (event: { target: unknown }) => void) => listeners.push(listener),
    Script,
  )
  const found = (): boolean => written === folder || app.textContent !== ''
  while (!found()) for (const listener of listeners) listener({ target: new Script() })
  return app.textContent || written
}

describe('the folder of a site', () => {
  it('is known from the address of every screen', () => {
    const paths = Object.keys(ROUTES).map((path) => path.slice(1))
    expect(new Set(['', ...SCREENS])).toEqual(new Set(paths))
    for (const path of paths) {
      expect(opened(`/${path}`, '/')).toBe('/')
      expect(opened(`/pays/atlas/${path}`, '/pays/atlas/')).toBe('/pays/atlas/')
    }
    expect(opened('/suivi/liste/', '/suivi/')).toBe('/suivi/')
    expect(opened('/atlas/index.html', '/atlas/')).toBe('/atlas/')
  })

  it('is found from an address that is no screen, going up', () => {
    expect(opened('/maliste', '/')).toBe('/')
    expect(opened('/pays/atlas/a/b/c', '/pays/atlas/')).toBe('/pays/atlas/')
  })

  it('that holds no application says so', () => {
    expect(opened('/a/b', 'nowhere')).toContain('n’a pas pu être chargée')
  })
})
