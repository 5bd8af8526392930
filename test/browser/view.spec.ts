import { expect } from '@playwright/test'
import { Atlas, test } from './atlas.ts'
import { pixelsNear } from './pixels.ts'

test('the legend filters the map and the list, counts, and colours the map by choice @map', async ({
  page,
}) => {
  const atlas = new Atlas(page)
  await atlas.open()
  const signed = atlas.legend.getByRole('button', { name: 'ACI signé' })
  await expect(signed).toContainText('5')
  await signed.click()
  await expect(page).toHaveURL(/stade=aci-signe/)
  await expect(atlas.panel).toContainText('5 CPTS sur 47')
  await expect(atlas.panel.getByRole('button', { name: 'CPTS Paris 13' })).toHaveCount(0)
  await expect(atlas.panel.getByRole('button', { name: 'CPTS de Sénart' })).toBeVisible()

  await atlas.legend.getByRole('button', { name: 'Tout afficher' }).click()
  await expect(atlas.panel).toContainText('Les 47 CPTS renseignées')

  await atlas.legend.getByLabel('Colorer par').selectOption('Périnatalité')
  await expect(atlas.legend.getByRole('button', { name: 'En cours ou prévues' })).toContainText('6')
  await expect(page).toHaveURL(/couleur=perinatalite/)
})

test('Provence-Alpes-Côte d’Azur, whose stages are not known, opens by size class @map', async ({
  page,
}) => {
  const atlas = new Atlas(page)
  await page.goto('/?region=93')
  await expect(atlas.legend.getByLabel('Colorer par')).toHaveValue('taille')
  await expect(atlas.panel).toContainText('70 CPTS renseignées')
})

test('the région is chosen in the application and kept in the link', async ({ page }) => {
  const atlas = new Atlas(page)
  await atlas.openPanel('/?cpts=cpts-paris-13')
  await page.getByRole('combobox', { name: 'Région' }).selectOption('Provence-Alpes-Côte d’Azur')
  await atlas.panelIsAbout('Provence-Alpes-Côte d’Azur')
  await expect(page).toHaveURL(/\?region=93(#|$)/)
})

test('a reload gives the same view; back and forward retrace the steps @map', async ({ page }) => {
  const atlas = new Atlas(page)
  await atlas.open()
  await atlas.find('senart', 'CPTS de Sénart')
  await atlas.mapIsDrawn()
  await atlas.legend.getByRole('button', { name: 'ACI signé' }).click()
  const address = page.url()
  expect(address).toContain('cpts=cpts-de-senart')
  expect(address).toContain('#carte=')

  await page.reload()
  await atlas.mapIsDrawn()
  await atlas.panelIsAbout('CPTS de Sénart')
  await expect(atlas.legend.getByRole('button', { name: 'ACI signé' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  expect(page.url()).toBe(address)

  await page.goBack()
  await expect(atlas.legend.getByRole('button', { name: 'ACI signé' })).toHaveAttribute(
    'aria-pressed',
    'false',
  )
  await page.goBack()
  await atlas.panelIsAbout('Île-de-France')
  await page.goForward()
  await atlas.panelIsAbout('CPTS de Sénart')
})

test('territories are painted, hatched where shared, and the selection is outlined @map', async ({
  page,
}) => {
  const atlas = new Atlas(page)
  await atlas.open('/?region=93&commune=83137')
  // The accent of the selection and the ink of the hatch cannot come from anything else.
  expect(await pixelsNear(page, [0xc2, 0x41, 0x0c])).toBeGreaterThan(200)
  expect(await pixelsNear(page, [0xff, 0xff, 0xff])).toBeGreaterThan(200)
})

test('the dark theme keeps the map readable @map', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  const atlas = new Atlas(page)
  await atlas.open()
  expect(await pixelsNear(page, [0x22, 0x2b, 0x30])).toBeGreaterThan(5000)
})

test('going from the map to the list and back leads the focus to what is new', async ({ page }) => {
  const atlas = new Atlas(page)
  await atlas.openPanel()
  await page.getByRole('link', { name: 'Liste' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.getByRole('link', { name: 'Carte' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Île-de-France' })).toBeFocused()
})
