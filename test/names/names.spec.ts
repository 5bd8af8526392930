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
  // A press on Paris, which a phone has no inset of, goes where all of them but the northernmost have their own; that one has it where its
  // région is shown.
  const map = await page.getByTestId('map').boundingBox()
  const [zoom = 0, lat = 0, lon = 0] = (page.url().split('#carte=')[1] ?? '').split('/').map(Number)
  if (!map) throw new Error('the map has no box')
  const down = (at: number) => -Math.log(Math.tan(Math.PI / 4 + (at * Math.PI) / 360))
  const perRadian = (512 * 2 ** zoom) / (2 * Math.PI)
  await page.mouse.click(
    map.x + map.width / 2 + ((2.35 - lon) * Math.PI * perRadian) / 180,
    map.y + map.height / 2 + (down(48.86) - down(lat)) * perRadian,
  )
  await expect
    .poll(() =>
      Number(
        page
          .url()
          .split(/#carte=|[/]/)
          .at(-3),
      ),
    )
    .toBeGreaterThan(7)
  await atlas.mapIsDrawn()
  await page.waitForTimeout(1500)
  await atlas.mapIsDrawn()
  const near = await nameFaults(page)
  const around = near.filter((fault) => AROUND_PARIS.test(fault))
  expect(around.filter((fault) => !fault.endsWith('Val-d’Oise'))).toEqual([])
})
