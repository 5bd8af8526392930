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

test('the icons of the installed application are as large as they say, and whole in a mask of any shape', async ({
  page,
}) => {
  await page.goto('/comprendre')
  const icons = await page.evaluate(async () => {
    const { icons } = (await (await fetch('/manifest.webmanifest')).json()) as {
      icons: { src: string; sizes: string; type: string; purpose?: string }[]
    }
    const links = document.querySelectorAll<HTMLLinkElement>(
      'link[rel~="icon"], link[rel^="apple"]',
    )
    const asked = Array.from(links, ({ href }) => ({ src: href, sizes: 'any', purpose: '' }))
    return Promise.all([...icons, ...asked].map(drawn))

    async function drawn({ src, sizes, purpose }: (typeof asked)[number] | (typeof icons)[number]) {
      const image = new Image()
      image.src = src
      await image.decode()
      const { naturalWidth: width, naturalHeight: height } = image
      const canvas = Object.assign(document.createElement('canvas'), { width, height })
      const pen = canvas.getContext('2d')!
      pen.drawImage(image, 0, 0)
      const { data } = pen.getImageData(0, 0, width, height)
      const colour = (i: number) => data.slice(4 * i, 4 * i + 4).join()
      // What lies outside the circle of four fifths may be cut away.
      const beyond = Array.from({ length: width * height }, (_, i) => i).filter(
        (i) =>
          Math.hypot((i % width) - width / 2, Math.floor(i / width) - height / 2) > width * 0.4,
      )
      const cut = beyond.filter((i) => colour(i) !== colour(0)).length
      return {
        isOfItsSize: sizes === 'any' || sizes === `${width}x${height}`,
        isWholeInMask: purpose !== 'maskable' || (cut === 0 && colour(0).endsWith('255')),
        purpose,
      }
    }
  })
  expect(icons.map(({ isOfItsSize, isWholeInMask }) => isOfItsSize && isWholeInMask)).toEqual(
    icons.map(() => true),
  )
  expect(icons.length).toBeGreaterThanOrEqual(6)
  expect(icons.filter(({ purpose }) => purpose === 'maskable')).toHaveLength(1)
})
