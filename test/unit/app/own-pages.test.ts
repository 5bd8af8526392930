import { expect, it } from 'vitest'
import { ROUTES } from '../../../src/app/routes.ts'
import { OWN_PAGES } from '../../../tools/vite/own-pages.ts'

const pages = Object.keys(ROUTES).filter((path) => path !== '/')

it('without network, every screen opens at a root and in a folder, whatever it is asked to show', () => {
  const asked = pages.flatMap((path) => [
    path,
    `/atlas${path}`,
    `/a/b${path}/`,
    `${path}?region=93`,
  ])
  expect(asked.filter((address) => !OWN_PAGES.test(address))).toEqual([])
})

it('what else lies below the folder of the site is left to its host', () => {
  const others = [
    '/autre-site/',
    '/autre-site/page',
    '/geo/11.topo.json',
    '/listes',
    '/x?y=/liste',
    '/atlas/cpts/bretagne/cpts-pays-de-redon.html',
  ]
  expect(others.filter((address) => OWN_PAGES.test(address))).toEqual([])
})
