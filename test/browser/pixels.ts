import { expect, type Locator, type Page } from '@playwright/test'

/** Counts the pixels of the map that are close to a colour, in the page itself: a million numbers are slow to bring over. */
export async function pixelsNear(
  page: Page,
  colour: readonly [number, number, number],
): Promise<number> {
  const shot = await page.getByTestId('map').screenshot()
  return page.evaluate(
    async ({ base64, colour: [r, g, b] }) => {
      const image = new Image()
      image.src = `data:image/png;base64,${base64}`
      await image.decode()
      const canvas = new OffscreenCanvas(image.width, image.height)
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? []
      const off = (at: number, wanted: number): number => Math.abs((pixels[at] ?? 0) - wanted)
      let count = 0
      for (let i = 0; i < pixels.length; i += 4)
        if (off(i, r) + off(i + 1, g) + off(i + 2, b) < 12) count++
      return count
    },
    { base64: shot.toString('base64'), colour },
  )
}

/** Lines whose sign is a pattern, an outline, or a tint over whatever lies under it. */
const NO_PLAIN_COLOUR = /^(Commune partagée|Périmètre partiel|Mon esquisse)/

/**
 * Finds on the map, in the very colour of its sign, whatever a legend says is there. `alone`: what may be nowhere in sight; `name`: of
 * which legend.
 */
export async function legendIsDrawn(
  page: Page,
  { alone = [], name = 'Légende' }: { alone?: readonly string[]; name?: string } = {},
): Promise<void> {
  const legend = page.getByRole('region', { name })
  const missing = async (): Promise<readonly string[]> =>
    (await notDrawn(page, legend)).filter((words) => !alone.includes(words))
  await expect.poll(missing, { message: 'in the legend alone' }).toEqual([])
}

/** What is told apart from chance. Units: pixels, half as fine as those of the screen. */
const FEWEST = 20

async function notDrawn(page: Page, legend: Locator): Promise<readonly string[]> {
  const shot = await page.screenshot()
  const lines = await legend.locator('li:has(svg)').all()
  const signs = await Promise.all(
    lines.map(async (line) => ({
      words: (await line.innerText()).replaceAll(/\s+/g, ' ').trim(),
      box: await line.locator('svg').first().boundingBox(),
    })),
  )
  return page.evaluate(
    async ({ base64, signs, map, fewest }) => {
      const image = new Image()
      image.src = `data:image/png;base64,${base64}`
      await image.decode()
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
      if (!context || !map) throw new Error('no picture of a map')
      context.drawImage(image, 0, 0)
      const scale = image.width / innerWidth
      const at = (x: number, y: number, w: number, h: number) =>
        context.getImageData(x * scale, y * scale, Math.max(1, w * scale), Math.max(1, h * scale))
          .data
      const drawn = at(map.x, map.y, map.width, map.height)
      return signs
        .filter(({ box }) => {
          if (!box) return true
          const [r = 0, g = 0, b = 0] = at(box.x + box.width / 2, box.y + box.height / 2, 1, 1)
          const off = (i: number, wanted: number): number => Math.abs((drawn[i] ?? 0) - wanted)
          let count = 0
          for (let i = 0; i < drawn.length; i += 4)
            if (off(i, r) + off(i + 1, g) + off(i + 2, b) < 8) count++
          return count < fewest
        })
        .map(({ words }) => words)
    },
    {
      base64: shot.toString('base64'),
      signs: signs.filter(({ words }) => !words.endsWith(' 0') && !NO_PLAIN_COLOUR.test(words)),
      map: await page.getByTestId('map').boundingBox(),
      fewest: FEWEST,
    },
  )
}
