import { expect } from '@playwright/test'
import { Atlas, test } from './atlas.ts'
import { pixelsNear } from './pixels.ts'

test('a professional finds their commune, then its CPTS, its class and what it shares @look', async ({
  page,
}) => {
  const atlas = new Atlas(page)
  await atlas.openPanel()
  await atlas.find('evry cour', 'Évry-Courcouronnes')
  await atlas.panelIsAbout('Évry-Courcouronnes')
  await expect(atlas.panel).toContainText('2 CPTS couvrent cette commune')

  await atlas.chooseCpts('CPTS Centre Essonne')
  await atlas.panelIsAbout('CPTS Centre Essonne')
  // Whoever comes from their commune writes from there.
  await expect(atlas.panel.locator('a[href^="mailto:"]').first()).toHaveAttribute(
    'href',
    new RegExp(encodeURIComponent('Évry-Courcouronnes, Essonne (91)').replace(/[()]/g, '\\$&')),
  )
  await expect(atlas.panel).toContainText('Taille indéterminée')
  await expect(atlas.panel).toContainText(
    '2 communes partagées : 74 292 habitants comptés deux fois',
  )
  await expect(atlas.panel).toContainText('CPTS Santé Seine Essonne')
})

test('a CPTS tells its stage, its class, how far the next one is, its deadlines and its funding @own', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-01-20T09:00:00')
  const atlas = new Atlas(page)
  await atlas.openPanel()
  await atlas.find('senart', 'CPTS de Sénart')
  await atlas.panelIsAbout('CPTS de Sénart')
  await expect(atlas.panel.locator('[aria-current=step]')).toContainText('ACI signé')
  await expect(atlas.panel).toContainText('Taille 3')
  await expect(atlas.panel).toContainText('Encore 58 985 habitants avant la taille 4.')
  await expect(atlas.panel).toContainText('14 août 2025 (passée)')
  await expect(atlas.panel).toContainText('14 févr. 2026 (sous 3 mois)')
  await expect(atlas.panel).toContainText('Total maximal487 500 €')
})

test('a postal code leads to its commune @look', async ({ page }) => {
  const atlas = new Atlas(page)
  await atlas.openPanel()
  await atlas.find('75013', 'Paris 13e')
  await atlas.panelIsAbout('Paris 13e')
  await expect(atlas.panel).toContainText('La CPTS de cette commune')
})

test('a commune that no known perimeter has names the CPTS that it may be @look', async ({
  page,
}) => {
  const atlas = new Atlas(page)
  await atlas.openPanel('/?region=11&commune=93048')
  await expect(atlas.panel).toContainText('Montreuil\u00a0: peut-être CPTS de Montreuil.')
  await expect(atlas.panel.getByRole('button', { name: 'CPTS de Montreuil' })).toBeVisible()
})

test('what is selected is outlined, what is shared is hatched; clicking the map selects the commune there, and where CPTS overlap, one chooses @map @look', async ({
  page,
}) => {
  const atlas = new Atlas(page)
  await atlas.open('/?region=93&commune=06088')
  // The accent of the selection and the ink of the hatch cannot come from anything else.
  expect(await pixelsNear(page, [0xc2, 0x41, 0x0c])).toBeGreaterThan(200)
  expect(await pixelsNear(page, [0xff, 0xff, 0xff])).toBeGreaterThan(200)
  await page.getByRole('button', { name: 'Toutes les CPTS' }).click()
  await atlas.panelIsAbout('Provence-Alpes-Côte d’Azur')
  // Its stages are not known: it opens by size class.
  await expect(atlas.legend.getByLabel('Colorer par')).toHaveValue('taille')
  await expect(atlas.legend).toContainText('avancement peu connu ici')
  await expect(atlas.panel).toContainText('70 CPTS renseignées')
  await atlas.clickMiddleOfMap()
  await atlas.panelIsAbout('Nice')
  await expect(atlas.panel).toContainText('3 CPTS couvrent cette commune')
})

test('the whole task is done with the keyboard @look', async ({ page }) => {
  const atlas = new Atlas(page)
  await atlas.openPanel()
  const skip = page.getByRole('link', { name: 'Aller au contenu' })
  await skip.focus()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await atlas.search.focus()
  await page.keyboard.type('saint-germain-en-laye')
  await expect(atlas.result('Saint-Germain-en-Laye')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await atlas.panelIsAbout('Saint-Germain-en-Laye')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('button', { name: 'Toutes les CPTS' })).toBeFocused()
  await page.keyboard.press('Enter')
  await atlas.panelIsAbout('Île-de-France')
  // The official figures lead to their sources, then whom to ask for others; the list comes after.
  const first = atlas.panel.getByRole('button', { name: 'CPTS Axe Majeur' })
  const isFocused = () => first.evaluate((button) => button === document.activeElement)
  for (let tabs = 0; tabs < 8 && !(await isFocused()); tabs++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await atlas.panelIsAbout('CPTS Axe Majeur')
})

test('tabbing goes through the page in reading order; the commune under the pointer is named with its CPTS @map', async ({
  page,
}) => {
  const atlas = new Atlas(page)
  await atlas.open('/?region=11&cpts=cpts-paris-13')
  const order = [
    'Toutes les CPTS',
    'polesante13.fr',
    'Agrandir',
    'Voir toute la région',
    'ACI signé5',
  ]
  const seen: string[] = []
  // Far more than there are: the acronyms of the panel, the note on schematic contours, where there is one.
  while (seen.length < 80 && !seen.at(-1)?.startsWith(order.at(-1)!)) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate(() => {
      const focused = document.activeElement
      return (
        focused?.getAttribute('aria-label') ??
        focused?.textContent?.trim() ??
        focused?.tagName ??
        ''
      )
    })
    seen.push(name)
  }
  const places = order.map((name) => seen.findIndex((each) => each.startsWith(name)))
  expect(
    places.every((place) => place >= 0),
    seen.join(' | '),
  ).toBe(true)
  expect(places).toEqual(places.toSorted((a, b) => a - b))

  const box = await page.getByTestId('map').boundingBox()
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.height ?? 0) / 2)
  const map = page.getByRole('region', { name: 'Carte' })
  await expect(map.getByText('Paris 13e')).toBeVisible()
  await expect(map.getByText('CPTS Paris 13')).toBeVisible()
})

test('what is typed before the search is there is answered once it comes', async ({ page }) => {
  let send = (): void => {}
  const asked = new Promise<void>((resolve) => {
    send = resolve
  })
  await page.route(/PlaceSearch-.*\.js/, async (route) => {
    await asked
    await route.continue()
  })
  await page.goto('/liste')
  const field = page.getByRole('combobox', { name: 'Rechercher une commune' })
  await field.click()
  await page.keyboard.type('evry cour')
  send()
  await expect(page.getByRole('option', { name: 'Évry-Courcouronnes' }).first()).toBeVisible()
  await expect(field).toBeFocused()
  await page.keyboard.type('c')
  await expect(field).toHaveValue('evry courc')
})

test('choosing a result from another screen leads the focus to what it opened', async ({
  page,
}) => {
  const atlas = new Atlas(page)
  await page.goto('/liste')
  await atlas.find('senart', 'CPTS de Sénart')
  const heading = (name: string) => page.getByRole('heading', { level: 1, name })
  await expect(heading('CPTS de Sénart')).toBeFocused()
  await atlas.find('digne', 'Digne-les-Bains')
  await expect(heading('Digne-les-Bains')).toBeFocused()
})
