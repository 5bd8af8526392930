import { expect, test } from 'vitest'
import { crawlerFiles, siteAddress } from '../../../tools/pages/site-pages.ts'

const PAGES = [{ path: 'cpts/index.html' }, { path: 'cpts/bretagne.html' }]

test('a site that knows its address lists its pages by their whole addresses, and tells crawlers where', () => {
  const [robots, sitemap] = crawlerFiles(PAGES, 'https://exemple.fr/atlas/')
  expect(robots?.text).toBe(
    'User-agent: *\nDisallow:\n\nSitemap: https://exemple.fr/atlas/sitemap.xml\n',
  )
  expect([...sitemap!.text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
    'https://exemple.fr/atlas/',
    'https://exemple.fr/atlas/cpts/index.html',
    'https://exemple.fr/atlas/cpts/bretagne.html',
  ])
})

test('a site that does not has no sitemap, as none may hold an address that is not whole', () => {
  expect(crawlerFiles(PAGES, null)).toEqual([
    { path: 'robots.txt', text: 'User-agent: *\nDisallow:\n' },
  ])
})

test('the address of a site is whole, and ends where its files begin', () => {
  expect(siteAddress(undefined)).toEqual({ address: null })
  expect(siteAddress('')).toEqual({ address: null })
  expect(siteAddress('https://exemple.fr')).toEqual({ address: 'https://exemple.fr/' })
  expect(siteAddress('https://exemple.fr/atlas')).toEqual({ address: 'https://exemple.fr/atlas/' })
  for (const wrong of ['exemple.fr', '/atlas/', 'ftp://exemple.fr/', 'https://exemple.fr/?a=1'])
    expect(siteAddress(wrong)).toEqual({ error: expect.stringContaining(wrong) })
})
