import { expect, type FrameLocator, type Page } from '@playwright/test'
import { Atlas, test } from './atlas.ts'

test.use({ viewport: { width: 1440, height: 900 } })

const HOST = '/host.html'

/** Someone's page with the map in it, long enough to scroll. */
async function host(page: Page, query: string): Promise<FrameLocator> {
  await page.route(`**${HOST}`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="fr"><title>URPS</title><body style="margin:0;height:3000px">
        <iframe src="/embed${query}" title="Carte" width="100%" height="600" style="border:0"
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

test('a site shows a filtered map without the application around it, which leaves the wheel and the steps back to the page @map', async ({
  page,
}) => {
  const frame = await host(page, '?region=11&theme=taille&dep=77')
  const choice = frame.getByRole('combobox', { name: 'CPTS' })
  const card = frame.getByRole('status').filter({ hasText: 'CPTS de Sénart' })
  const steps = await page.evaluate(() => history.length)

  await test.step('what was asked for, and nothing around it', async () => {
    await expect(choice).toContainText(/Choisir parmi \d+ CPTS renseignées/)
    await expect(frame.getByRole('list', { name: 'Légende' })).toContainText('Taille 3')
    await expect(frame.getByRole('combobox', { name: 'Région' })).toHaveCount(0)
    await expect(frame.getByPlaceholder('Commune')).toHaveCount(0)
  })

  await test.step('the wheel scrolls the page, not the map', async () => {
    // A département alone fills the frame: the whole région would open farther.
    const zoom = await zoomOf(page)
    expect(zoom).toBeGreaterThan(8.2)
    await page.mouse.move(400, 300)
    await page.mouse.wheel(0, 400)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
    await expect(frame.getByText('Ctrl + molette pour agrandir la carte')).toBeAttached()
    expect(await zoomOf(page)).toBe(zoom)
    await page.evaluate(() => scrollTo(0, 0))
  })

  await test.step('choosing a CPTS opens its card, whose link opens the whole record', async () => {
    await choice.selectOption('CPTS de Sénart')
    await expect(card).toContainText('ACI signé')
    await expect(card).toContainText('Taille 3')
    // The record is looked at there, not one map more.
    await page.context().route('**/assets/MapView-*.js', () => {})
    const [opened] = await Promise.all([
      page.waitForEvent('popup'),
      card.getByRole('link', { name: 'Voir la fiche complète' }).click(),
    ])
    await expect(opened).toHaveURL(/\/\?region=11&cpts=cpts-de-senart&couleur=taille&dep=77/)
    await new Atlas(opened).panelIsAbout('CPTS de Sénart')
    await opened.close()
    await card.getByRole('button', { name: 'Fermer la fiche' }).click()
    await expect(card).toHaveCount(0)
  })

  await test.step('so does pressing the map where it lies', async () => {
    await expect(frame.getByTestId('map')).toHaveAttribute('data-map-state', 'idle')
    const box = await frame.getByTestId('map').boundingBox()
    if (!box) throw new Error('the map has no box')
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await expect(card).toBeVisible()
    expect(await page.evaluate(() => history.length)).toBe(steps)
  })

  await test.step('in a narrow frame nothing overflows', async () => {
    await page.locator('iframe').evaluate((element) => element.setAttribute('width', '340'))
    for (const each of [card, frame.getByRole('link', { name: 'Atlas CPTS' })])
      await expect
        .poll(async () => {
          const box = await each.boundingBox()
          return (box?.x ?? 999) + (box?.width ?? 999)
        })
        .toBeLessThanOrEqual(340)
    const root = frame.locator('html')
    expect(await root.evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0)
  })
})
