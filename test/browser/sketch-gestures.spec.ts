import { expect } from '@playwright/test'
import { test } from './atlas.ts'
import { legendIsDrawn } from './pixels.ts'
import { communes, Sketch } from './sketch.ts'

/** A région of few communes, some hundred pixels wide: a gesture is the same over any. */
const NEAR = '/esquisse?region=04#carte=9.5/-21.13/55.5'

/** A lasso that nearly closes around the middle of the map. */
const LOOP = [
  [-150, -120],
  [150, -120],
  [150, 120],
  [-150, 120],
  [-150, -100],
] as const

test('a press, a brush, a rectangle and a lasso draw a sketch, each undone by its key; a graphic card that fails loses nothing @map', async ({
  page,
}) => {
  const sketch = new Sketch(page)
  await sketch.openSketch(NEAR)
  await sketch.mapIsDrawn()
  await test.step('what is published steps back in the legend as on the map', () =>
    legendIsDrawn(page))

  await test.step('a press adds a commune, another takes it away, and the figures follow', async () => {
    await sketch.click(0, 0)
    await expect(sketch.taille).toHaveText('1')
    const one = await sketch.population.textContent()
    await sketch.click(90, 70)
    await expect(sketch.population).not.toHaveText(one ?? '')
    await expect.poll(() => communes(page)).toBe(2)
    await sketch.click(90, 70)
    await expect(sketch.population).toHaveText(one ?? '')

    // Undo and redo by the keys, while the pointer is on the map.
    await page.keyboard.press('Control+z')
    await expect.poll(() => communes(page)).toBe(2)
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(() => communes(page)).toBe(1)
    for (const left of [2, 1, 0]) {
      await page.keyboard.press('Control+z')
      await expect.poll(() => communes(page)).toBe(left)
    }
  })

  await test.step('brush, rectangle and lasso add; Alt takes away; Escape gives up; Space moves the map', async () => {
    await sketch.choose('Pinceau')
    await sketch.drag([
      [-120, 0],
      [120, 20],
    ])
    await expect.poll(() => communes(page)).toBeGreaterThan(2)
    const brushed = await communes(page)
    // One stroke is one step.
    await sketch.undo()
    await expect(page.getByText('Composer').or(page.getByText('Partir d’une CPTS'))).toBeVisible()
    await sketch.redo()
    await expect.poll(() => communes(page)).toBe(brushed)

    // The same stroke again changes nothing, and says so.
    await sketch.drag([
      [-120, 0],
      [120, 20],
    ])
    await expect(page.getByText('Ce tracé ne change rien')).toBeVisible()

    await sketch.choose('Rectangle')
    await sketch.drag(
      [
        [-180, -60],
        [200, 150],
      ],
      true,
    )
    await expect.poll(() => communes(page)).toBeGreaterThan(brushed)
    await page.keyboard.press('Escape')
    await page.mouse.up()
    await expect.poll(() => communes(page)).toBe(brushed)

    await sketch.choose('Lasso')
    await sketch.drag(LOOP)
    await expect.poll(() => communes(page)).toBeGreaterThan(brushed)
    const lassoed = await communes(page)

    await page.keyboard.down('Alt')
    await sketch.drag(LOOP)
    await page.keyboard.up('Alt')
    await expect.poll(() => communes(page)).toBeLessThan(lassoed)

    const before = await communes(page)
    const place = page.url()
    await page.keyboard.down('Space')
    await sketch.drag([
      [0, 0],
      [80, 60],
    ])
    await page.keyboard.up('Space')
    await expect.poll(() => communes(page)).toBe(before)
    await expect(page).not.toHaveURL(place)
  })

  await test.step('the graphic card fails in the middle of a gesture: the map comes back, nothing is lost', async () => {
    await sketch.mapIsDrawn()
    await sketch.choose('Pinceau')
    await sketch.drag([
      [0, 0],
      [15, 0],
    ])
    await expect.poll(() => communes(page)).toBeGreaterThan(0)
    const kept = await sketch.population.textContent()
    await sketch.drag(
      [
        [-120, 0],
        [-60, 20],
      ],
      true,
    )
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')
      canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
    })
    await expect(page.getByText('La carte graphique a perdu le dessin')).toBeVisible()
    await page.mouse.up()
    await expect(sketch.population).toHaveText(kept ?? '')
    await sketch.mapIsDrawn()
    await sketch.drag([
      [-120, 0],
      [120, 20],
    ])
    await expect(sketch.population).not.toHaveText(kept ?? '')
  })
})

test('a drawn line cuts a commune, whose inhabitants are then an estimate @map', async ({
  page,
}) => {
  const sketch = new Sketch(page)
  await sketch.openSketch('/esquisse?region=04#carte=11/-21.13/55.48')
  await sketch.mapIsDrawn()
  await sketch.choose('Découpe d’une commune')
  await sketch.corners(25)
  // Without a keyboard: a corner less, and what is left is closed.
  await sketch.choose('Coin précédent')
  await sketch.choose('Terminer')
  await expect(page.getByText('par estimation (communes découpées)')).toBeVisible()
  await expect(page.getByText(/en partie, \d/).first()).toBeVisible()
  await sketch.undo()
  await expect(page.getByText('par estimation (communes découpées)')).toHaveCount(0)

  await sketch.click(-25, -25)
  await expect(page.getByRole('button', { name: 'Terminer', exact: true })).toBeDisabled()
  await sketch.choose('Abandonner')
  await expect(page.getByRole('button', { name: 'Terminer', exact: true })).toHaveCount(0)

  await test.step('by the keyboard alone, on a map that stays where it is', async () => {
    const before = page.url()
    await page.getByTestId('map').locator('canvas').focus()
    for (const arrow of ['ArrowRight', 'ArrowDown']) {
      await page.keyboard.press('Space')
      for (let step = 0; step < 4; step++) await page.keyboard.press(arrow)
    }
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await expect(page.getByText('par estimation (communes découpées)')).toBeVisible()
    expect(page.url()).toBe(before)
  })
})

test('a line drawn over the border of two régions cuts communes of both @map', async ({ page }) => {
  const sketch = new Sketch(page)
  // Redon: Bretagne to the west of the Vilaine, Pays de la Loire to the east.
  await sketch.openSketch('/esquisse?region=france#carte=10.5/47.65/-2.08')
  await sketch.mapIsDrawn()
  await sketch.choose('Découpe d’une commune')
  await sketch.corners(90)
  await page.keyboard.press('Enter')
  await expect(page.getByText('par estimation (communes découpées)')).toBeVisible()
  await sketch.unfold('Forme et découpage')
  await expect(page.getByText('Ille-et-Vilaine')).toBeVisible()
  await expect(page.getByText('Loire-Atlantique')).toBeVisible()
  await expect(page.getByText('D’un seul tenant')).toBeVisible()
})
