import { expect } from '@playwright/test'
import { Atlas, test } from './atlas.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

test('a phone sends a link by its own sheet, and copies it where that fails', async ({ page }) => {
  const atlas = new Atlas(page)
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
  await atlas.openPanel('/?region=11&cpts=cpts-de-senart')
  const send = page.getByRole('button', { name: 'Partager' })
  await send.click()
  await expect
    .poll(() => page.evaluate(() => (globalThis as unknown as { shared: string[] }).shared))
    .toEqual([expect.stringContaining('cpts=cpts-de-senart')])
  await expect(atlas.panel.getByRole('status')).toHaveText('')
  await send.click()
  await expect(atlas.panel.getByRole('status')).toContainText('Copiez le lien ci-dessous')
})
