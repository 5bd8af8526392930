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

/** Finds on the map what the legend shows for each of these lines, in the very colour of its sign. */
export async function legendIsDrawn(page: Page, lines: readonly string[]): Promise<void> {
  const legend = page.getByRole('region', { name: 'Légende' })
  for (const line of lines) {
    const item = legend.getByRole('listitem').filter({ hasText: line }).locator('svg').first()
    await expect
      .poll(async () => pixelsNear(page, await middleOf(item)), { message: line })
      .toBeGreaterThan(300)
  }
}

/** The colour in the middle of what is shown. */
async function middleOf(shown: Locator): Promise<readonly [number, number, number]> {
  const shot = await shown.screenshot()
  return shown.page().evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
    context?.drawImage(image, 0, 0)
    const [x, y] = [Math.floor(image.width / 2), Math.floor(image.height / 2)]
    const [r = 0, g = 0, b = 0] = context?.getImageData(x, y, 1, 1).data ?? []
    return [r, g, b] as const
  }, shot.toString('base64'))
}
