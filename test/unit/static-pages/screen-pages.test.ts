// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { frScreenPages } from '../../../src/fr/app/pages.ts'
import { announcing, SCREEN_PAGES, SCREENS } from '../../../tools/vite/one-page-any-folder.ts'

const PAGE = readFileSync(join(import.meta.dirname, '../../../index.html'), 'utf8')

test('a screen that is shared is announced by its own title and description, and is the application all the same', () => {
  const page = announcing(PAGE, frScreenPages.comprendre)
  const { title, description } = frScreenPages.comprendre
  const document = new DOMParser().parseFromString(page, 'text/html')
  const content = (of: string) => document.querySelector(of)?.getAttribute('content')
  expect(document.title).toBe(`${title} – Atlas CPTS`)
  expect(content('[property="og:title"]')).toBe(title)
  expect(content('[name="description"]')).toBe(description)
  expect(content('[property="og:description"]')).toBe(description)
  expect(document.body.innerHTML).toBe(
    new DOMParser().parseFromString(PAGE, 'text/html').body.innerHTML,
  )
})

test('each is a screen, in as many words as a search engine shows', () => {
  expect(SCREENS.map((screen) => `${screen}.html`)).toEqual(expect.arrayContaining(SCREEN_PAGES))
  for (const { title, description } of Object.values(frScreenPages)) {
    expect(title.length).toBeLessThanOrEqual(60)
    expect(description.length).toBeGreaterThan(70)
    expect(description.length).toBeLessThanOrEqual(160)
  }
})

test('a page without a description is no page to announce anything by', () => {
  expect(() => announcing('<title>Atlas</title>', frScreenPages.creer)).toThrow('no description')
})
