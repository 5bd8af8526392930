import { afterEach, expect, test, vi } from 'vitest'
import { cptsPage, hasCptsPage } from '../../../src/data/pages.ts'

afterEach(() => vi.unstubAllGlobals())

function answer(body: string, status = 200): void {
  vi.stubGlobal('location', { origin: 'https://exemple.fr' })
  vi.stubGlobal('fetch', async () => new Response(body, { status }))
}

test('the page of a CPTS lies in the folder of its région', () => {
  expect(cptsPage('93', 'cpts-exemple-a')).toBe(
    'cpts/provence-alpes-cote-d-azur/cpts-exemple-a.html',
  )
})

test('a page is there where the server gives that of this very CPTS', async () => {
  answer('<a href="../../?region=93&amp;cpts=cpts-exemple-a">')
  expect(await hasCptsPage('93', 'cpts-exemple-a')).toBe(true)
})

test('it is not where the host answers with the application, with nothing, or not at all', async () => {
  answer('<!doctype html><div id="app"></div>')
  expect(await hasCptsPage('93', 'cpts-exemple-a')).toBe(false)
  answer('<a href="../../?region=93&amp;cpts=cpts-exemple-a">', 404)
  expect(await hasCptsPage('93', 'cpts-exemple-a')).toBe(false)
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
  expect(await hasCptsPage('93', 'cpts-exemple-a')).toBe(false)
})
