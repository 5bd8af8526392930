import { expect, type Page } from '@playwright/test'
import { Atlas, test } from './atlas.ts'
import { Sketch } from './sketch.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

/** A phone whose own sheet takes a first link, and fails from the second on; it has no clipboard. */
async function phone(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shared: string[] = []
    const share = async ({ url }: ShareData): Promise<void> => {
      if (shared.push(url ?? '') > 1) throw new TypeError('refused')
    }
    Object.assign(globalThis, { shared })
    Object.defineProperty(navigator, 'share', { value: share })
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    const match = globalThis.matchMedia.bind(globalThis)
    globalThis.matchMedia = (query) => match(query === '(pointer: coarse)' ? 'all' : query)
  })
}

const shared = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { shared: string[] }).shared)

test('a phone sends a CPTS by its own sheet, and has its link copied where that fails', async ({
  page,
}) => {
  const atlas = new Atlas(page)
  await phone(page)
  await atlas.openPanel('/?region=11&cpts=cpts-de-senart')
  const send = page.getByRole('button', { name: 'Partager' })
  await send.click()
  await expect.poll(() => shared(page)).toEqual([expect.stringContaining('cpts=cpts-de-senart')])
  await expect(atlas.panel.getByRole('status')).toHaveText('')
  await send.click()
  await expect(atlas.panel.getByRole('status')).toContainText('Copiez le lien ci-dessous')
})

test('a phone sends a list with its filters and its order', async ({ page }) => {
  await phone(page)
  await page.goto('/liste?region=11&stade=projet-valide&tri=population')
  const open = page.locator('summary', { hasText: 'Exporter' })
  await open.click()
  const send = page.getByRole('button', { name: 'Partager' })
  await send.click()
  await expect.poll(() => shared(page)).toEqual([page.url()])
  expect(page.url()).toContain('stade=projet-valide')
  await open.click()
  await send.click()
  await expect(page.getByRole('textbox', { name: 'Lien vers ces CPTS' })).toHaveValue(page.url())
})

test('a phone sends a sketch whole', async ({ page }) => {
  const sketch = new Sketch(page)
  await phone(page)
  await sketch.openSketch('/esquisse?region=04')
  await sketch.add('cilaos', 'Cilaos')
  await page.getByRole('button', { name: 'Partager' }).click()
  await expect.poll(() => shared(page)).toEqual([expect.stringMatching(/region=04.*#/)])
})
