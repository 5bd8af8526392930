import { expect } from '@playwright/test'
import { REGIONS } from '../../src/domain/units/regions.ts'
import { Atlas, test } from '../browser/atlas.ts'
import { nameFaults } from '../browser/placed-names.ts'

/** A desk, a phone held upright and sideways, each on the whole région; and a desk nearer to its middle. */
const SCALES = [
  { width: 1440, height: 900, nearer: 0 },
  { width: 390, height: 844, nearer: 0 },
  { width: 844, height: 390, nearer: 0 },
  { width: 1440, height: 900, nearer: 2 },
]

for (const { code: region } of REGIONS)
  test(`${region}: names are whole, apart and free, and no département is without @map @ground`, async ({
    page,
  }, testInfo) => {
    const atlas = new Atlas(page)
    const faults: string[] = []
    for (const { width, height, nearer } of SCALES) {
      await page.setViewportSize({ width, height })
      await page.goto(`/?region=${region}`)
      await atlas.mapIsDrawn()
      for (let step = 0; step < nearer; step++)
        await page.getByRole('button', { name: 'Agrandir', exact: true }).click()
      // Names come with the ground, which is asked for once the map has shown its territories.
      await page.waitForTimeout(1500)
      await atlas.mapIsDrawn()
      const scale = `${width}×${height} +${nearer}`
      await page.screenshot({ path: testInfo.outputPath(`${scale}.png`) })
      const found = await nameFaults(page)
      faults.push(...found.map((fault) => `${scale} ${fault}`))
    }
    expect(faults).toEqual([])
  })

/** Too small for any number from as far as all of France is seen. */
const AROUND_PARIS = /Paris|Hauts-de-Seine|Seine-Saint-Denis|Val-de-Marne|Val-d’Oise/

/** Of a hundred thousand inhabitants and more, which numbers must leave room for on a desk. */
const CITIES = 'Amiens Angers Besançon Caen Clermont-Ferrand Metz Nancy Nîmes Tours'.split(' ')

test('all of France: every département has its number on a desk and on a phone, but those around Paris @map @ground', async ({
  page,
}) => {
  const atlas = new Atlas(page)
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.goto('/?region=france')
    await atlas.mapIsDrawn()
    await page.waitForTimeout(1500)
    await atlas.mapIsDrawn()
    const found = await nameFaults(page, width === 1440 ? CITIES : [])
    const unnamed = found.filter((fault) => fault.includes(' sans nom'))
    expect(unnamed.filter((fault) => !AROUND_PARIS.test(fault))).toEqual([])
  }
})
