import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { Atlas } from './atlas.ts'

const SENART = '/?cpts=cpts-de-senart'

const status = (page: Page) => page.getByRole('main').getByRole('status')
const card = (page: Page) => page.locator('body > article')

async function openMenu(page: Page): Promise<void> {
  await page.locator('summary').filter({ hasText: 'Plus' }).click()
}

test('the link is copied with every choice, and opens the same view', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const atlas = new Atlas(page)
  await atlas.openPanel(`${SENART}&couleur=taille&stade=aci-signe`)
  await page.getByRole('button', { name: 'Copier le lien' }).click()
  await expect(status(page)).toHaveText('Lien copié.')
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(link).search).toBe('?cpts=cpts-de-senart&couleur=taille&stade=aci-signe')
  await atlas.open(link)
  await atlas.panelIsAbout('CPTS de Sénart')
})

test('without a clipboard, the link stands selected in a field', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  const atlas = new Atlas(page)
  await atlas.open(SENART)
  await page.getByRole('button', { name: 'Copier le lien' }).click()
  await expect(status(page)).toContainText('Copiez le lien ci-dessous')
  const field = page.getByRole('textbox', { name: 'Lien vers cette fiche' })
  await expect(field).toBeFocused()
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('?cpts=cpts-de-senart')
  expect(await atlas.accessibilityFaults()).toEqual([])
})

test('the perimeter and its communes are downloaded as files', async ({ page }) => {
  await new Atlas(page).open(SENART)
  const save = async (name: string): Promise<[string, string]> => {
    await openMenu(page)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ])
    await expect(status(page)).toHaveText(`Fichier ${download.suggestedFilename()} téléchargé.`)
    return [download.suggestedFilename(), await readFile(await download.path(), 'utf8')]
  }
  const [geojsonName, geojson] = await save('Périmètre (GeoJSON)')
  expect(geojsonName).toBe('cpts-de-senart.geojson')
  const { features } = JSON.parse(geojson) as GeoJSON.FeatureCollection
  expect(features[0]?.properties?.['codes']).toHaveLength(8)
  const [csvName, csv] = await save('Communes (CSV)')
  expect(csvName).toBe('cpts-de-senart-communes.csv')
  expect(csv.startsWith('\uFEFFcode;nom;')).toBe(true)
  expect(csv.trim().split('\r\n')).toHaveLength(9)
})

test('a perimeter that is not published is not offered as a file', async ({ page }) => {
  await new Atlas(page).open('/?cpts=cpts-paris-18')
  await openMenu(page)
  await expect(page.getByText('aucun fichier à télécharger')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Communes (CSV)' })).toHaveCount(0)
})

test('the menu closes on Escape and gives the focus back', async ({ page }) => {
  const atlas = new Atlas(page)
  await atlas.open(SENART)
  await openMenu(page)
  expect(await atlas.accessibilityFaults()).toEqual([])
  await page.getByRole('button', { name: 'Communes (CSV)' }).focus()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Communes (CSV)' })).toBeHidden()
  await expect(page.locator('summary').filter({ hasText: 'Plus' })).toBeFocused()
})

test('the card prints on one page, with the map, in place of the application', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '')
  })
  await new Atlas(page).open('/?region=93&cpts=cpts-buech-devoluy')
  await expect(card(page)).toBeHidden()
  await page.getByRole('button', { name: 'Imprimer la fiche' }).click()
  await expect(page.locator('[data-printed]')).toBeAttached({ timeout: 40_000 })
  await page.emulateMedia({ media: 'print' })
  await expect(card(page)).toBeVisible()
  await expect(page.locator('#app')).toBeHidden()
  await expect(card(page).getByRole('img')).toHaveJSProperty('complete', true)
  expect(await coloursOf(page)).toBeGreaterThan(20)
  await expect(card(page)).toContainText('57 communes')
  await expect(card(page)).toContainText('Val Buëch-Méouge')
  expect(await pagesOf(page)).toBe(1)
})

for (const address of [SENART, '/?cpts=cpts-paris-18', '/?cpts=cpts-centre-essonne']) {
  test(`the card of ${address} fits its page, Ctrl+P included`, async ({ page }) => {
    await new Atlas(page).open(address)
    await page.emulateMedia({ media: 'print' })
    await expect(card(page)).toBeVisible()
    const spare = await card(page).evaluate((each) => each.clientHeight - each.scrollHeight)
    expect(spare).toBeGreaterThanOrEqual(0)
    expect(await pagesOf(page)).toBe(1)
  })
}

test('the code to embed the map follows the options, and is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const atlas = new Atlas(page)
  await atlas.open(SENART)
  await openMenu(page)
  await page.getByRole('button', { name: 'Intégrer la carte' }).click()
  const dialog = page.getByRole('dialog', { name: 'Intégrer la carte dans un site' })
  await dialog.getByLabel('Région').selectOption('Provence-Alpes-Côte d’Azur')
  await dialog.getByLabel('Département').selectOption('Hautes-Alpes (05)')
  await dialog.getByLabel('Couleurs').selectOption('Périnatalité')
  expect(await atlas.accessibilityFaults()).toEqual([])
  await dialog.getByRole('button', { name: 'Copier le code' }).click()
  await expect(dialog.getByRole('status')).toHaveText('Code copié.')
  const code = await page.evaluate(() => navigator.clipboard.readText())
  expect(code).toContain('/embed?region=93&amp;theme=perinatalite&amp;dep=05"')
  expect(code).toContain('title="Carte des CPTS\u00a0: Hautes-Alpes (05)"')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(page.locator('summary').filter({ hasText: 'Plus' })).toBeFocused()
})

/** How many sheets a printer would take. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0
}

/** How many colours the card's map has: a picture taken at the wrong moment is one blank. */
async function coloursOf(page: Page): Promise<number> {
  return card(page)
    .getByRole('img')
    .evaluate((image: HTMLImageElement) => {
      const canvas = new OffscreenCanvas(100, 100)
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0, 100, 100)
      const pixels = new Uint32Array(context?.getImageData(0, 0, 100, 100).data.buffer ?? [])
      return new Set(pixels).size
    })
}
