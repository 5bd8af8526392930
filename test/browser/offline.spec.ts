import { expect, type Page } from '@playwright/test'
import { test } from './atlas.ts'

test.use({ serviceWorkers: 'allow' })

/** Waits until the data of a région are on the device. */
async function isKept(page: Page, region: string): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const kept = await (await caches.open(`workbox-runtime-${location.origin}/`)).keys()
        return kept.map(({ url }) => new URL(url).pathname).toSorted()
      }),
    )
    .toEqual(
      expect.arrayContaining([
        `/geo/${region}.outlines.json`,
        `/geo/${region}.topo.json`,
        `/geo/${region}.units.json`,
        `/geo/cpts/${region}.json`,
        '/geo/manifest.json',
      ]),
    )
}

test('the network cut under an open page, every screen and région of the device opens without a reload @map', async ({
  page,
  context,
}) => {
  await page.goto('/liste?region=04')
  await isKept(page, '04')
  await page.goto('/liste?region=06')
  await isKept(page, '06')
  await context.setOffline(true)

  const regions = page.getByRole('combobox', { name: 'Région' })
  const main = page.getByRole('main')
  await regions.selectOption('La Réunion')
  await expect(main).toContainText('CPTS Grand Sud Réunion')
  await page.getByRole('link', { name: 'Suivi', exact: true }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.getByRole('link', { name: 'Données', exact: true }).click()
  await expect(main).toContainText('0 modification dans cette région')

  // A région that was never opened here says so, and leads to those that were.
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const file of ['06.topo.json', '06.outlines.json', '06.units.json', 'cpts/06.json'])
        await cache.delete(`/geo/${file}`)
    }
  })
  await page.goto('/liste?region=06')
  const alert = page.getByRole('alert').filter({ hasText: 'Hors connexion' })
  await expect(alert).toContainText('n’ont pas encore été ouvertes sur cet appareil')
  await alert.getByRole('link', { name: 'La Réunion' }).click()
  await expect(main).toContainText('CPTS Grand Sud Réunion')
})

test('the application can be installed', async ({ page, request }) => {
  await page.goto('/')
  const address = await page.locator('link[rel=manifest]').getAttribute('href')
  const manifest = (await (await request.get(address ?? '')).json()) as {
    icons: { src: string }[]
    display: string
  }
  expect(manifest.display).toBe('standalone')
  for (const { src } of manifest.icons) expect((await request.get(`/${src}`)).status()).toBe(200)
  // A new version takes the place of this one when a person asks for it, and not before.
  const worker = await (await request.get('/sw.js')).text()
  expect(worker.match(/\S{0,40}skipWaiting\(\)/g)).toEqual([
    expect.stringContaining('"SKIP_WAITING"==='),
  ])
})
