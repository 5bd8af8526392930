import { expect } from '@playwright/test'
import { Atlas, test } from './atlas.ts'

test.use({ serviceWorkers: 'allow' })

test('after one visit, the map, the panel and the search work with the network cut @map', async ({
  page,
  context,
}) => {
  const atlas = new Atlas(page)
  await atlas.open()
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const kept = await (await caches.open('geo')).keys()
        return kept.map(({ url }) => new URL(url).pathname).toSorted()
      }),
    )
    .toEqual(
      expect.arrayContaining(['/geo/11.topo.json', '/geo/cpts/11.json', '/geo/manifest.json']),
    )

  await context.setOffline(true)
  await page.reload()
  await atlas.mapIsDrawn()
  await atlas.find('senart', 'CPTS de Sénart')
  await atlas.mapIsDrawn()
  await atlas.panelIsAbout('CPTS de Sénart')
  await expect(page.getByRole('alert')).toHaveCount(0)
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
})
