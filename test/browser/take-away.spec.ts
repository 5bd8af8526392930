import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import type { CptsDataset } from '../../src/domain/cpts/cpts.ts'
import { withFullCpts } from '../support/full-cpts.ts'
import { Atlas, test } from './atlas.ts'
import { isPrinted, sheetsOf, watchPrinting } from './paper.ts'

const SENART = '/?region=11&cpts=cpts-de-senart'

const status = (page: Page) => page.getByRole('main').getByRole('status')
const sheet = (page: Page) => page.locator('body > article')

/** Presses what prints the sheet, and waits until it would be printed. */
async function print(page: Page): Promise<void> {
  await watchPrinting(page)
  await page.getByRole('button', { name: 'Imprimer la fiche' }).click()
  await isPrinted(page)
}

async function openMenu(page: Page): Promise<void> {
  await page.locator('summary').filter({ hasText: 'Plus' }).click()
}

test('the link is copied with every choice, and opens the same view @look', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const atlas = new Atlas(page)
  await atlas.openPanel(`${SENART}&couleur=taille&stade=aci-signe`)
  await page.getByRole('button', { name: 'Copier le lien' }).click()
  await expect(status(page)).toHaveText('Lien copié.')
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(link).search).toBe('?region=11&cpts=cpts-de-senart&couleur=taille&stade=aci-signe')
  await page.goto(link)
  await atlas.panelIsAbout('CPTS de Sénart')
})

test('without a clipboard, the link stands selected in a field', async ({ page }) => {
  const atlas = new Atlas(page)
  await atlas.openPanel(SENART)
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await page.getByRole('button', { name: 'Copier le lien' }).click()
  await expect(status(page)).toContainText('Copiez le lien ci-dessous')
  const field = page.getByRole('textbox', { name: 'Lien vers cette fiche' })
  await expect(field).toBeFocused()
  expect(await page.evaluate(() => getSelection()?.toString())).toContain(
    '?region=11&cpts=cpts-de-senart',
  )
})

test('the perimeter and its communes are downloaded as files @look', async ({ page }) => {
  await new Atlas(page).openPanel(SENART)
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

test('a perimeter that is not published is not offered as a file @look', async ({ page }) => {
  await new Atlas(page).openPanel('/?region=11&cpts=cpts-paris-18')
  await openMenu(page)
  await expect(page.getByText('aucun fichier à télécharger')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Communes (CSV)' })).toHaveCount(0)
})

test('the menu closes on Escape and gives the focus back @look', async ({ page }) => {
  const atlas = new Atlas(page)
  await atlas.openPanel(SENART)
  await openMenu(page)
  await page.getByRole('button', { name: 'Communes (CSV)' }).focus()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Communes (CSV)' })).toBeHidden()
  await expect(page.locator('summary').filter({ hasText: 'Plus' })).toBeFocused()
})

test('the identity sheet of the largest perimeter, with every fact that a record can hold, prints on one page with its map, in place of the application', async ({
  page,
}) => {
  await page.route('**/geo/cpts/93.json', async (route) => {
    const dataset = (await (await route.fetch()).json()) as CptsDataset
    await route.fulfill({ json: withFullCpts(dataset, 'cpts-buech-devoluy') })
  })
  await page.goto('/?region=93&cpts=cpts-buech-devoluy')
  await expect(page.getByRole('main')).toContainText('27 médecins généralistes')
  await expect(sheet(page)).toBeHidden()
  await print(page)
  expect(await sheetsOf(page)).toBe(1)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(sheet(page)).toBeVisible()
  await expect(page.locator('#app')).toBeHidden()
  await expect(sheet(page).getByRole('img')).toContainText('Exemple A')
  for (const words of [
    'CPTS d’exemple A',
    '57 communes',
    'signé le 17 juin 2023',
    '990000001',
    '158 professionnels comptés',
    '27 médecins généralistes',
    '1 sage-femme',
    '0 orthoptiste',
    'Non renseigné\u00a0: autres professionnels.',
    '10 ambulances',
    'recensement des patients sans médecin traitant (en cours)',
    'Déploiement complet\u00a0: 17 déc. 2024',
    'endométriose',
    'Val Buëch-Méouge',
  ])
    await expect(sheet(page)).toContainText(words)
  // Its posters too are one sheet each, of the size that was chosen.
  for (const [size, width] of [
    ['A4', 595],
    ['A5', 420],
  ] as const) {
    await page.emulateMedia({ media: 'screen' })
    await openMenu(page)
    await page.getByRole('button', { name: `Affiche à épingler (${size})` }).click()
    await isPrinted(page)
    await page.emulateMedia({ media: null })
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const widths = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+)/g)].map(([, w]) => Number(w))
    expect(widths.map(Math.round)).toEqual([width])
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await expect(sheet(page).getByRole('img', { name: /^Carte/ })).toContainText('Exemple A')
    await expect(
      sheet(page).getByRole('img', { name: /cpts\/provence-alpes-cote-d-azur\/.*\.html$/ }),
    ).toBeVisible()
    await expect(sheet(page)).toContainText('01 99 00 12 34')
  }
  await page.emulateMedia({ media: 'screen' })
  await print(page)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  // The inks of a dark screen would hardly show on paper.
  await expect(sheet(page).getByText('membres (14 mars 2025)')).toHaveCSS(
    'color',
    'rgb(51, 51, 51)',
  )
})

test('Ctrl+P prints the sheet with what has come of its map, and tells what no one knows @look', async ({
  page,
}) => {
  await new Atlas(page).openPanel('/?region=11&cpts=cpts-centre-essonne')
  await expect(sheet(page)).toContainText('Sans carte')
  await expect
    .poll(async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
      return sheet(page).locator('svg').count()
    })
    .toBe(1)
  await expect(sheet(page).locator('svg')).toContainText('Étiolles')
  expect(await sheetsOf(page)).toBe(1)
  await page.emulateMedia({ media: 'print' })
  await expect(sheet(page)).toContainText('2 communes partagées')

  await page.emulateMedia({ media: 'screen' })
  const atlas = new Atlas(page)
  await atlas.go('/?region=93&cpts=cpts-buech-devoluy')
  await atlas.panelIsAbout('CPTS Buëch-Dévoluy')
  expect(await sheetsOf(page)).toBe(1)
  await page.emulateMedia({ media: 'print' })
  await expect(sheet(page)).toContainText('57 communes')
  await expect(sheet(page)).toContainText('Val Buëch-Méouge')
  await expect(sheet(page)).toContainText('Professionnels de santéNon renseigné')
  await expect(sheet(page)).toContainText('numéro FINESS, membres, structures.')
})

test('the code to embed the map follows the options, and is copied @look', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const atlas = new Atlas(page)
  await atlas.openPanel(SENART)
  await openMenu(page)
  await page.getByRole('button', { name: 'Intégrer la carte' }).click()
  const dialog = page.getByRole('dialog', { name: 'Intégrer la carte dans un site' })
  await dialog.getByLabel('Région').selectOption('Provence-Alpes-Côte d’Azur')
  await dialog.getByLabel('Département').selectOption('Hautes-Alpes (05)')
  await dialog.getByLabel('Couleurs').selectOption('Périnatalité')
  await dialog.getByRole('button', { name: 'Copier le code' }).click()
  await expect(dialog.getByRole('status')).toHaveText('Code copié.')
  const code = await page.evaluate(() => navigator.clipboard.readText())
  expect(code).toContain('/embed?region=93&amp;theme=perinatalite&amp;dep=05"')
  expect(code).toContain('title="Carte des CPTS\u00a0: Hautes-Alpes (05)"')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(page.locator('summary').filter({ hasText: 'Plus' })).toBeFocused()
})
