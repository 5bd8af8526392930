import { expect, type Page } from '@playwright/test'
import { Atlas, test } from './atlas.ts'
import { nameFaults } from './placed-names.ts'

const chooser = (page: Page) => page.getByRole('combobox', { name: 'Région' })

interface Built {
  readonly files: readonly { readonly region: string | null }[]
  readonly records: readonly string[]
}

/** A site on which these régions were built, whatever was built here. */
async function builtAre(page: Page, regions: readonly string[]): Promise<void> {
  await page.route('**/geo/manifest.json', async (route) => {
    const response = await route.fetch()
    const manifest = (await response.json()) as Built
    const files = manifest.files.filter(({ region }) => regions.includes(region ?? ''))
    const records = manifest.records.filter((region) => regions.includes(region))
    await route.fulfill({ json: { ...manifest, files, records } })
  })
}

test('all of France is one map, one search and one list, and leads to each région for the rest @map @ground', async ({
  page,
}) => {
  const atlas = new Atlas(page)
  await builtAre(page, ['11', '28', '93'])
  await atlas.open('/?region=france')
  await atlas.panelIsAbout('France entière')
  await expect(atlas.panel).toContainText('2 régions sur 18 ont des fiches')
  await expect(atlas.panel).toContainText('Ce site contient 3 régions')
  await atlas.find('toulon', 'Toulon')
  await atlas.panelIsAbout('Toulon')
  // Of a région of which no CPTS is known, that is told: its communes are no white zone.
  await atlas.find('caen', 'Caen')
  await atlas.panelIsAbout('Caen')
  await expect(atlas.panel).toContainText('L’atlas ne connaît pas encore les CPTS de Normandie.')
  await atlas.find('senart', 'CPTS de Sénart')
  await atlas.panelIsAbout('CPTS de Sénart')
  await atlas.mapIsDrawn()
  await test.step('what is selected is named, and every name is whole, apart and free', async () => {
    await expect.poll(() => nameFaults(page)).toEqual([])
  })
  await atlas.panel.getByText('Plus', { exact: true }).click()
  await atlas.panel.getByRole('link', { name: 'Modifier la fiche' }).click()
  await expect(page).toHaveURL(/\/suivi\/fiche\?region=11&cpts=/)
  await expect(chooser(page)).toHaveValue('11')
})

test('figures of the country are told by région; what is done in a région is led to there', async ({
  page,
}) => {
  await page.goto('/suivi?region=france')
  const table = page.getByRole('table', { name: /^CPTS par région/ })
  await expect(table.getByRole('row', { name: /^Île-de-France 46 CPTS/ })).toBeVisible()
  await page.getByRole('link', { name: 'Nouvelle CPTS' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Une fiche se crée dans une région',
  )
  await page.getByRole('link', { name: 'Provence-Alpes-Côte d’Azur' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nouvelle CPTS')
  await expect(page).toHaveURL('/suivi/nouvelle?region=93')
})

test('a région that was never built says whom to ask for it; a code that is none says so', async ({
  page,
}) => {
  await builtAre(page, ['11', '93'])
  await page.route('**/geo/94.units.json', (route) => route.fulfill({ status: 404 }))
  await page.goto('/liste?region=94')
  const main = page.getByRole('main')
  await expect(main).toContainText('La région Corse n’est pas encore disponible')
  await expect(main).toContainText('Demandez-la à la personne qui maintient l’atlas.')
  await page.goto('/liste?region=99')
  await expect(main).toContainText('Aucune région ne porte le code ou le nom « 99 »')
  await chooser(page).selectOption('France entière')
  await expect(page).toHaveURL('/liste?region=france')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'France entière : 117 CPTS renseignées',
  )
})

test('a région that is late says how far it is, and one may choose another by keyboard', async ({
  page,
}) => {
  await builtAre(page, ['11', '93'])
  await page.route('**/geo/11.units.json', () => {})
  await page.goto('/liste')
  await expect(page.getByRole('status')).toHaveText('Chargement : Île-de-France…')
  await expect(page.getByRole('main')).toContainText('0,0 Mo sur')
  await chooser(page).focus()
  await chooser(page).press('ArrowDown')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Provence-Alpes-Côte d’Azur/)
  await expect(chooser(page)).toBeFocused()
})
