import { expect } from '@playwright/test'
import { Atlas, test } from './atlas.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

test('on a phone, one searches, reads the sheet and makes it taller; it follows the finger too', async ({
  page,
}) => {
  const atlas = new Atlas(page)
  await atlas.openPanel()
  await atlas.find('vitry', 'CPTS de Vitry-sur-Seine')
  await atlas.panelIsAbout('CPTS de Vitry-sur-Seine')
  const handle = page.getByRole('button', { name: 'Changer la hauteur du panneau' })
  const height = async (): Promise<number> => (await atlas.panel.boundingBox())?.height ?? 0
  const half = await height()
  await handle.click()
  await expect.poll(height).toBeGreaterThan(half * 1.5)
  await handle.click()
  await expect.poll(height).toBeLessThan(half * 0.5)

  const box = await handle.boundingBox()
  if (!box) throw new Error('the handle has no box')
  await page.mouse.move(box.x + box.width / 2, box.y + 10)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2, 150, { steps: 5 })
  await page.mouse.up()
  // It settles at the nearest height.
  await expect.poll(height).toBeCloseTo((844 - 54) * 0.84, -1)
})

test('the legend opens over the map and filters @map', async ({ page }) => {
  const atlas = new Atlas(page)
  await atlas.openPanel('/?region=04')
  await page.getByText('Légende').click()
  await page.getByRole('button', { name: /^ACI signé ?\d/ }).click()
  await expect(page).toHaveURL(/stade=aci-signe/)
  // Held sideways there is even less room under the map.
  await page.setViewportSize({ width: 844, height: 390 })
  await expect(page.locator('summary', { hasText: 'Légende' })).toBeVisible()
})

test('what one does with the register stands in two columns of buttons of one height', async ({
  page,
}) => {
  await page.goto('/suivi')
  const main = page.getByRole('main')
  const ways = [
    main.getByText('Exporter', { exact: true }),
    main.getByRole('link', { name: 'Nouvelle CPTS' }),
    main.getByRole('button', { name: 'Imprimer le rapport' }),
  ]
  await expect(ways[2]!).toBeVisible()
  const boxes = await Promise.all(ways.map((way) => way.boundingBox()))
  expect(new Set(boxes.map((box) => box?.height)).size).toBe(1)
  expect(new Set(boxes.map((box) => box?.width)).size).toBe(1)
  expect(new Set(boxes.map((box) => box?.x)).size).toBe(2)
})
