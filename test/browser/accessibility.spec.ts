import { expect, test } from '@playwright/test'
import { Atlas } from './atlas.ts'

test.use({ viewport: { width: 1440, height: 900 } })

const SIZES = [
  { name: 'desktop', width: 1440, height: 900 },
  { name: 'phone', width: 390, height: 844 },
  { name: 'small phone', width: 320, height: 640 },
]
const STATES = [
  { name: 'the région', address: '/' },
  { name: 'a CPTS', address: '/?cpts=cpts-de-senart' },
  { name: 'a shared commune', address: '/?region=93&commune=06088' },
  { name: 'a sketch', address: '/esquisse?depuis=cpts-de-senart' },
]

for (const { name, address } of STATES) {
  test(`${name} has no accessibility fault and no sideways scroll, whatever the screen`, async ({
    page,
  }) => {
    const atlas = new Atlas(page)
    await atlas.open(address)
    // One map serves all: it is its start that takes time.
    for (const { name: size, width, height } of SIZES) {
      await page.setViewportSize({ width, height })
      await atlas.mapIsDrawn()
      expect(await atlas.accessibilityFaults(), size).toEqual([])
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        size,
      ).toBeLessThanOrEqual(width)
    }
  })
}

test('the open search and the dark theme have no accessibility fault', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  const atlas = new Atlas(page)
  await atlas.open('/?cpts=cpts-centre-essonne')
  expect(await atlas.accessibilityFaults()).toEqual([])
  await atlas.search.fill('paris')
  await expect(atlas.result('Paris')).toBeVisible()
  expect(await atlas.accessibilityFaults()).toEqual([])
})

test('the page is still usable at 200 % zoom', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 450 })
  const atlas = new Atlas(page)
  await atlas.open()
  await atlas.find('senart', 'CPTS de Sénart')
  await atlas.mapIsDrawn()
  await atlas.panelIsAbout('CPTS de Sénart')
})
