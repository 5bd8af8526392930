import { expect, type FrameLocator, type Page } from '@playwright/test'
import { Atlas, test } from './atlas.ts'

test.use({ viewport: { width: 1440, height: 900 } })

const HOST = '/host.html'

/** Someone's page with the map in it, long enough to scroll. */
async function host(page: Page, query: string, width = '100%'): Promise<FrameLocator> {
  await page.route(`**${HOST}`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="fr"><title>URPS</title><body style="margin:0;height:3000px">
        <iframe src="/embed${query}" title="Carte" width="${width}" height="600" style="border:0"
          sandbox="allow-scripts allow-same-origin allow-popups"></iframe></body></html>`,
    }),
  )
  await page.goto(HOST)
  const frame = page.frameLocator('iframe')
  await expect(frame.getByTestId('map')).toHaveAttribute('data-map-state', 'idle')
  return frame
}

async function zoomOf(page: Page): Promise<number> {
  const frame = page.frames().find((each) => each.url().includes('/embed'))
  return Number(/carte=([\d.]+)/.exec(frame?.url() ?? '')?.[1])
}

test('a site shows a filtered map, without the application around it; the wheel scrolls the page, not the map @map', async ({
  page,
}) => {
  const frame = await host(page, '?region=11&theme=taille&dep=93')
  await expect(frame.getByRole('combobox', { name: 'CPTS' })).toContainText(
    'Choisir parmi 12 CPTS renseignées',
  )
  await expect(frame.getByRole('list', { name: 'Légende' })).toContainText('Taille 3')
  await expect(frame.getByRole('combobox', { name: 'Région' })).toHaveCount(0)
  await expect(frame.getByPlaceholder('Commune')).toHaveCount(0)
  // A département alone fills the frame: the whole région would open two levels farther.
  const zoom = await zoomOf(page)
  expect(zoom).toBeGreaterThan(9.5)
  await page.mouse.move(400, 300)
  await page.mouse.wheel(0, 400)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  await expect(frame.getByText('Ctrl + molette pour agrandir la carte')).toBeAttached()
  expect(await zoomOf(page)).toBe(zoom)
})

test('choosing a CPTS opens its card, whose link opens the whole record @map', async ({ page }) => {
  const frame = await host(page, '?region=11&theme=perinatalite&dep=77')
  await frame.getByRole('combobox', { name: 'CPTS' }).selectOption('CPTS de Sénart')
  const card = frame.getByRole('status').filter({ hasText: 'CPTS de Sénart' })
  await expect(card).toContainText('ACI signé')
  await expect(card).toContainText('Taille 3')
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    card.getByRole('link', { name: 'Voir la fiche complète' }).click(),
  ])
  await expect(opened).toHaveURL(/\/\?region=11&cpts=cpts-de-senart&couleur=perinatalite&dep=77/)
  await new Atlas(opened).panelIsAbout('CPTS de Sénart')
  await card.getByRole('button', { name: 'Fermer la fiche' }).click()
  await expect(card).toHaveCount(0)
})

test('pressing the map tells the commune and its CPTS, and costs the page no step back @map', async ({
  page,
}) => {
  const frame = await host(page, '?region=11&cpts=cpts-de-senart')
  await frame.getByRole('button', { name: 'Fermer la fiche' }).click()
  const steps = await page.evaluate(() => history.length)
  const box = await frame.getByTestId('map').boundingBox()
  if (!box) throw new Error('the map has no box')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await expect(frame.getByRole('status').filter({ hasText: 'CPTS de Sénart' })).toBeVisible()
  expect(await page.evaluate(() => history.length)).toBe(steps)
})

test('in a narrow frame nothing overflows @map', async ({ page }) => {
  const frame = await host(page, '?region=11&cpts=cpts-de-senart', '340')
  const card = frame.getByRole('status').filter({ hasText: 'CPTS de Sénart' })
  const link = frame.getByRole('link', { name: 'Atlas CPTS' })
  for (const each of [card, link]) {
    const box = await each.boundingBox()
    expect((box?.x ?? 999) + (box?.width ?? 999)).toBeLessThanOrEqual(340)
  }
  const root = frame.locator('html')
  expect(await root.evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0)
})
