import { expect, type Page } from '@playwright/test'
import { Atlas, test } from './atlas.ts'
import { Sketch } from './sketch.ts'
import { backdropOf } from '../../src/geometry/backdrop.ts'
import { builtRegion } from '../support/region.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

test('on a phone, one searches, reads the sheet and makes it taller; it follows the finger too', async ({
  page,
}) => {
  const atlas = new Atlas(page)
  await atlas.openPanel()
  // The field, the commune, and the third press is on a letter that is ready.
  await atlas.find('villejuif', 'Villejuif')
  const mail = atlas.panel.getByRole('link', { name: 'Écrire' })
  await expect(mail).toBeInViewport({ ratio: 1 })
  await expect(mail).toHaveAttribute('href', /^mailto:.*&body=.*Villejuif/)
  // Where several cover it, the ways to write to each are seen as they stand.
  await atlas.openPanel('/?region=93')
  await atlas.find('nice', 'Nice')
  const mails = atlas.panel.getByRole('link', { name: 'Écrire' })
  await expect(mails).toHaveCount(3)
  for (const each of await mails.all()) await expect(each).toBeInViewport({ ratio: 1 })
  await atlas.openPanel('/?region=11')
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

/** The last: a page at 400 %, whose map and panel follow each other and scroll, under the bar of tasks. */
const SIZES = [
  { width: 390, height: 844, scrolls: false },
  { width: 320, height: 568, scrolls: false },
  { width: 844, height: 390, scrolls: false },
  { width: 720, height: 450, scrolls: false },
  { width: 320, height: 256, scrolls: true },
] as const

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

for (const screen of ['/?region=04', '/esquisse?region=04']) {
  test(`on a short or small screen the map keeps half of the height, and nothing lies over anything else: ${screen} @map`, async ({
    page,
  }) => {
    const atlas = new Atlas(page)
    await page.goto(screen)
    await atlas.mapIsDrawn()
    if (screen.startsWith('/esquisse')) {
      await page.getByRole('button', { name: 'Découpe d’une commune' }).tap()
      await cutByFinger(page)
    }
    for (const { width, height, scrolls } of SIZES) {
      await page.setViewportSize({ width, height })
      const parts = {
        search: page.getByRole('banner'),
        sheet: atlas.panel,
        ...(!scrolls && { tasks: page.getByRole('navigation') }),
        legend: page.locator('summary', { hasText: 'Légende' }),
        buttons: page.getByRole('button', { name: 'Plan IGN' }),
        scale: page.locator('.maplibregl-ctrl-scale'),
        credit: page.locator('.maplibregl-ctrl-attrib'),
        ...(screen.startsWith('/esquisse') && {
          tools: page.getByRole('group', { name: 'Outils de dessin' }),
        }),
      }
      await expect
        .poll(
          async () => {
            const boxes = await Promise.all(
              Object.entries(parts).map(async ([name, part]) => {
                const box = await part.boundingBox()
                return box ? [{ name, box }] : []
              }),
            )
            const there = boxes.flat()
            const over = there.flatMap(({ name, box }, rank) =>
              there
                .slice(rank + 1)
                .filter((other) => overlap(box, other.box))
                .map((other) => `${name} and ${other.name}`),
            )
            const outside = there
              .filter(({ box }) => box.x < 0 || box.x + box.width > width + 0.5)
              .map(({ name }) => `${name} outside`)
            const isOver = (name: string) =>
              there.find((one) => one.name === name && one.box.width === width)?.box.height ?? 0
            const own = (await page.getByTestId('map').boundingBox())?.height ?? 0
            const map = scrolls
              ? own
              : height - isOver('search') - isOver('sheet') - isOver('tasks')
            return [
              ...over,
              ...outside,
              ...(there.length === Object.keys(parts).length ? [] : ['something is missing']),
              ...(map >= height / 2 - 1 ? [] : [`a map of ${map}`]),
            ]
          },
          { message: `${width} × ${height}` },
        )
        .toEqual([])
    }
    // Beside twice as large a legend there is no room for it before the buttons.
    const scale = page.locator('.maplibregl-ctrl-scale')
    await page.setViewportSize({ width: 320, height: 568 })
    await expect(scale).toBeInViewport({ ratio: 1 })
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    await expect(scale).not.toBeInViewport()
  })
}

/** A région that is as tall as the map, beside a legend of four lines too, a bar at its foot, and tools there. */
const FITTED = [
  { address: '/?region=75', region: '75', width: 1024, height: 640 },
  { address: '/?region=75', region: '75', width: 320, height: 568 },
  { address: '/?region=11&le=2021-06', region: '11', width: 390, height: 844 },
  { address: '/esquisse?region=94', region: '94', width: 390, height: 844 },
] as const

for (const { address, region, width, height } of FITTED)
  test(`a whole région is seen beside what lies over a map of ${width} px: ${address} @map`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    const atlas = new Atlas(page)
    await page.goto(address)
    await atlas.mapIsDrawn()
    const [west, south, east, north] = backdropOf(builtRegion(region).topology).bounds
    // What says that contours are approximate may lie over it: folded, and only where the official ones could not be had.
    const over = page.locator(
      '.maplibregl-ctrl, [data-over-map]:not([data-testid="schematic"]), main',
    )
    await expect
      .poll(async () => {
        const map = await page.getByTestId('map').boundingBox()
        const [zoom = 0, lat = 0, lon = 0] = (page.url().split('#carte=')[1] ?? '')
          .split('/')
          .map(Number)
        if (!map) return 'no map'
        const perRadian = (512 * 2 ** zoom) / (2 * Math.PI)
        const x = (at: number) => map.x + map.width / 2 + ((at - lon) * Math.PI * perRadian) / 180
        const y = (at: number) => map.y + map.height / 2 + (down(at) - down(lat)) * perRadian
        const seen = {
          x: x(west),
          y: y(north),
          width: x(east) - x(west),
          height: y(south) - y(north),
        }
        const boxes = await Promise.all((await over.all()).map((each) => each.boundingBox()))
        const isCut = seen.y < map.y || seen.y + seen.height > map.y + map.height
        return isCut ? 'cut' : boxes.filter((box) => box !== null && overlap(box, seen)).length
      })
      .toBe(0)
  })

/** How far down a latitude lies in Web Mercator, in radians. */
const down = (lat: number): number => -Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))

/** A corner a press, the last of them ended by the button that comes with the line, not by a keyboard. */
async function cutByFinger(page: Page): Promise<void> {
  const map = await page.getByTestId('map').boundingBox()
  if (!map) throw new Error('the map has no box')
  const [x, y] = [map.x + map.width / 2, map.y + map.height / 3]
  for (const [across, down] of [
    [-25, -25],
    [25, -25],
    [25, 25],
    [-25, 25],
  ] as const)
    await page.touchscreen.tap(x + across, y + down)
  await page.getByRole('button', { name: 'Terminer', exact: true }).tap()
  await expect(page.getByText('par estimation (communes découpées)')).toBeVisible()
}

test('what one watches while drawing stays in sight in the lowest sheet, and is taken back there', async ({
  page,
}) => {
  const sketch = new Sketch(page)
  await sketch.openSketch('/esquisse?region=11')
  const glance = page.getByTestId('glance')
  await expect(glance).toContainText('L’esquisse est vide.')
  await sketch.add('dourdan', 'Dourdan')
  await expect(glance).toContainText(/^\d+\s\d+\shab. · taille\s1/)
  // What will be asked about first stands right under it, and leads to its mending beneath it.
  await sketch.add('provins', 'Provins')
  const pieces = page.getByRole('button', { name: '2 morceaux' })
  await expect(pieces).toBeInViewport({ ratio: 1 })
  await pieces.click()
  const shape = await page.locator('summary', { hasText: 'Forme et découpage' }).boundingBox()
  const head = await glance.boundingBox()
  expect(shape?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0))
  await expect(page.getByText('En 2 morceaux.')).toBeInViewport({ ratio: 1 })
  await sketch.undo()
  const handle = page.getByRole('button', { name: 'Changer la hauteur du panneau' })
  await handle.click()
  await handle.click()
  await expect(glance.getByText(/hab\./)).toBeInViewport({ ratio: 1 })
  const undo = glance.getByRole('button', { name: /^Annuler/ })
  await expect(undo).toBeInViewport({ ratio: 1 })
  await undo.click()
  await expect(glance).toContainText('L’esquisse est vide.')
})

test('the legend opens over the map and filters @map', async ({ page }) => {
  const atlas = new Atlas(page)
  await atlas.openPanel('/?region=04')
  await page.getByText('Légende').click()
  await page.getByRole('button', { name: /^ACI signé ?\d/ }).click()
  await expect(page).toHaveURL(/stade=aci-signe/)
  // What is found lies over it: a press is on the line that one sees.
  await atlas.find('cilaos', 'Cilaos')
  await atlas.panelIsAbout('Cilaos')
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
    main.getByRole('link', { name: 'Ce qui a changé' }),
    main.getByRole('button', { name: 'Imprimer le rapport' }),
  ]
  await expect(ways[2]!).toBeVisible()
  const boxes = await Promise.all(ways.map((way) => way.boundingBox()))
  expect(new Set(boxes.map((box) => box?.height)).size).toBe(1)
  expect(new Set(boxes.map((box) => box?.width)).size).toBe(1)
  expect(new Set(boxes.map((box) => box?.x)).size).toBe(2)
})

/** Menus near either edge of a phone, and with letters twice as large. */
const MENUS = [
  { address: '/?region=11&cpts=cpts-de-senart', menu: 'Plus', width: 320, letters: '100%' },
  // Held sideways, it stands in a panel beside the map.
  { address: '/?region=11&cpts=cpts-de-senart', menu: 'Plus', width: 844, letters: '100%' },
  { address: '/liste?region=11', menu: 'Colonnes', width: 390, letters: '100%' },
  { address: '/liste?region=11', menu: 'Colonnes', width: 390, letters: '200%' },
] as const

for (const { address, menu, width, letters } of MENUS)
  test(`what a menu unfolds is on the screen: ${menu}, ${width} px, letters of ${letters}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: width > 800 ? 390 : 844 })
    await page.goto(address)
    const button = page.getByRole('main').locator('summary', { hasText: menu })
    await expect(button).toBeVisible()
    await page.evaluate(
      (to) => document.documentElement.style.setProperty('font-size', to),
      letters,
    )
    await button.click()
    const items = page.getByRole('main').locator('details[open] > :last-child')
    await expect(items).toBeVisible()
    await expect
      .poll(async () => {
        const box = await items.boundingBox()
        const main = await page.getByRole('main').boundingBox()
        if (!box || !main) return null
        return [box.x >= main.x, box.x + box.width <= main.x + main.width]
      })
      .toEqual([true, true])
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
  })
