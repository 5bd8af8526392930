import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { DIST, nginxHost, plainHost, type Host } from '../support/static-hosts.ts'
import { Atlas, test } from './atlas.ts'

// Without nginx on the machine, the plain host alone is tried.
const HOSTS: Readonly<Record<string, (folder: string) => Promise<Host | null>>> = {
  'a plain host with its 404.html': plainHost,
  nginx: nginxHost,
}

test.use({ serviceWorkers: 'allow' })

for (const [name, start] of Object.entries(HOSTS)) {
  for (const folder of ['/', '/sante/atlas/']) {
    test(`on ${name}, at ${folder}, links lead to their screen or their page, and stay in the folder`, async ({
      page,
    }) => {
      const host = await start(folder)
      if (!host) return
      try {
        const wrongs: string[] = []
        page.on('pageerror', ({ message }) => wrongs.push(message))
        const heading = page.getByRole('heading', { level: 1 })
        await page.goto(`${host.origin}${folder}suivi/fiche?region=11&cpts=cpts-paris-13`)
        await expect(heading).toContainText('CPTS Paris 13')
        await page.getByRole('link', { name: 'Liste', exact: true }).click()
        await expect(page).toHaveURL(new RegExp(`${host.origin}${folder}liste\\?`))
        await expect(page.getByRole('main')).toContainText('CPTS de Sénart')
        await page.goto(`${host.origin}${folder}nulle/part`)
        await expect(heading).toContainText('n’existe pas')
        page.on('console', (message) => {
          if (message.text().includes('Content Security Policy')) wrongs.push(message.text())
        })
        await page.goto(`${host.origin}${folder}cpts/index.html`)
        await page.getByRole('link', { name: 'Île-de-France' }).click()
        await page.getByRole('link', { name: 'CPTS Paris 13', exact: true }).click()
        await expect(heading).toHaveText('CPTS Paris 13')
        await expect(page.locator('body')).toHaveCSS('max-width', '704px')
        const toMap = page.getByRole('link', { name: 'Voir sur la carte interactive' })
        expect(await toMap.evaluate((link) => (link as HTMLAnchorElement).href)).toBe(
          `${host.origin}${folder}?region=11&cpts=cpts-paris-13`,
        )
        expect(wrongs).toEqual([])
      } finally {
        await host.stop()
      }
    })
  }
}

// A région of few communes from here on: what the worker keeps and answers is the same for any.
test('once the worker answers for the screens, what lies beside them is still its host’s to answer @map', async ({
  page,
}) => {
  const host = await plainHost('/')
  try {
    await page.goto(`${host.origin}/liste?region=04`)
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
      .toBe('activated')
    const isWorkers = async (path: string): Promise<boolean | undefined> =>
      (await page.goto(host.origin + path))?.fromServiceWorker()
    expect(await isWorkers('/suivi?region=04')).toBe(true)
    expect(await isWorkers('/?region=04')).toBe(true)
    expect(await isWorkers('/voisin/page')).toBe(false)
    expect(await isWorkers('/cpts/la-reunion/cpts-grand-sud-reunion.html')).toBe(false)
    await expect(page).toHaveTitle(/^CPTS Grand Sud Réunion – /)
  } finally {
    await host.stop()
  }
})

test('a new version that is put online is offered, and comes when it is asked for @map', async ({
  page,
}) => {
  const published = new Map<string, string>()
  const host = await plainHost('/', published)
  try {
    const atlas = new Atlas(page)
    await page.goto(`${host.origin}/liste?region=04`)
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
      .toBe('activated')
    await atlas.search.fill('texte en cours')
    published.set('sw.js', `${readFileSync(join(DIST, 'sw.js'), 'utf8')}\n// Version suivante`)
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
    const offer = page.getByText('Une nouvelle version de l’atlas est prête.')
    await expect(offer).toBeVisible()
    await expect(atlas.search).toHaveValue('texte en cours')
    await page.getByRole('button', { name: 'Recharger avec la nouvelle version' }).click()
    await expect(atlas.search).toHaveValue('')
    await expect(offer).toBeHidden()
  } finally {
    await host.stop()
  }
})

test('in a folder of a plain host, after one look at the list, the map, the panel and the search work without network @map', async ({
  page,
  context,
}) => {
  const folder = '/sante/atlas/'
  const host = await plainHost(folder)
  try {
    const atlas = new Atlas(page)
    await page.goto(`${host.origin}${folder}liste?region=04`)
    await expect
      .poll(() =>
        page.evaluate(async (scope) => {
          const kept = await (await caches.open(`workbox-runtime-${scope}`)).keys()
          return kept.map(({ url }) => url.slice(scope.length)).toSorted()
        }, host.origin + folder),
      )
      .toEqual(
        expect.arrayContaining([
          'geo/04.topo.json',
          'geo/04.units.json',
          'geo/cpts/04.json',
          'geo/manifest.json',
        ]),
      )
    await context.setOffline(true)
    await page.goto(`${host.origin}${folder}suivi/fiche?region=04&cpts=cpts-grand-sud-reunion`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('CPTS Grand Sud Réunion')
    await atlas.open(`${host.origin}${folder}?region=04`)
    await atlas.find('grand sud', 'CPTS Grand Sud Réunion')
    await atlas.panelIsAbout('CPTS Grand Sud Réunion')
    await expect(page.getByRole('alert')).toHaveCount(0)
  } finally {
    await host.stop()
  }
})
