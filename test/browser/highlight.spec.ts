import { expect } from '@playwright/test'
import { Atlas, test } from './atlas.ts'

test('pointing at a line of the list outlines that CPTS on the map @map', async ({ page }) => {
  const atlas = new Atlas(page)
  await atlas.open()
  const before = await page.getByTestId('map').screenshot()
  await atlas.panel.getByRole('button', { name: 'CPTS Axe Majeur' }).hover()
  await atlas.mapIsDrawn()
  await expect(async () => {
    expect((await page.getByTestId('map').screenshot()).equals(before)).toBe(false)
  }).toPass()
  await atlas.search.hover()
  await expect(async () => {
    expect((await page.getByTestId('map').screenshot()).equals(before)).toBe(true)
  }).toPass()
})
