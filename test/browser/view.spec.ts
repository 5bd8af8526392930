import { expect } from '@playwright/test'
import { Atlas, test } from './atlas.ts'
import { legendIsDrawn, pixelsNear } from './pixels.ts'

test('the legend filters the map and the list, counts, colours the map by choice, and is the same in the dark @map @look', async ({
  page,
}) => {
  const atlas = new Atlas(page)
  await atlas.open('/?region=11')
  const signed = atlas.legend.getByRole('button', { name: 'ACI signé' })
  await expect(signed).toContainText('5')
  await signed.click()
  await expect(page).toHaveURL(/stade=aci-signe/)
  await expect(atlas.panel).toContainText('5 CPTS sur 47')
  await expect(atlas.panel.getByRole('button', { name: 'CPTS Paris 13' })).toHaveCount(0)
  await expect(atlas.panel.getByRole('button', { name: 'CPTS de Sénart' })).toBeVisible()

  await atlas.legend.getByRole('button', { name: 'Tout afficher' }).click()
  await expect(atlas.panel).toContainText('Liste des CPTS')

  await atlas.legend.getByLabel('Colorer par').selectOption('Périnatalité')
  await expect(atlas.legend.getByRole('button', { name: 'En cours ou prévues' })).toContainText('6')
  await expect(page).toHaveURL(/couleur=perinatalite/)

  await test.step('pointing at a line of the list outlines that CPTS', async () => {
    await atlas.mapIsDrawn()
    const shot = () => page.getByTestId('map').screenshot()
    const before = await shot()
    await atlas.panel.getByRole('button', { name: 'CPTS Axe Majeur' }).hover()
    await expect.poll(async () => (await shot()).equals(before)).toBe(false)
    await atlas.search.hover()
    await expect.poll(async () => (await shot()).equals(before)).toBe(true)
  })

  await test.step('the dark theme keeps the map readable', async () => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(() => pixelsNear(page, [0x33, 0x30, 0x27])).toBeGreaterThan(5000)
  })
})

test('the région is chosen in the application and kept in the link @look', async ({ page }) => {
  const atlas = new Atlas(page)
  await atlas.openPanel('/?region=11&cpts=cpts-paris-13')
  await page.getByRole('combobox', { name: 'Région' }).selectOption('Provence-Alpes-Côte d’Azur')
  await atlas.panelIsAbout('Provence-Alpes-Côte d’Azur')
  await expect(page).toHaveURL(/\?region=93(#|$)/)
})

test('a reload gives the same view; back and forward retrace the steps @map @look', async ({
  page,
}) => {
  const atlas = new Atlas(page)
  await atlas.open('/?region=04')
  await atlas.find('grand sud', 'CPTS Grand Sud Réunion')
  await atlas.mapIsDrawn()
  await atlas.legend.getByRole('button', { name: 'ACI signé' }).click()
  await test.step('the legend is what is drawn, in both themes', async () => {
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      await legendIsDrawn(page, ['ACI signé', 'Aucune CPTS connue'])
    }
  })
  const address = page.url()
  expect(address).toContain('cpts=cpts-grand-sud-reunion')
  expect(address).toContain('#carte=')

  await page.reload()
  await atlas.mapIsDrawn()
  await atlas.panelIsAbout('CPTS Grand Sud Réunion')
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
  await atlas.panelIsAbout('La Réunion')
  await page.goForward()
  await atlas.panelIsAbout('CPTS Grand Sud Réunion')
})

test('going from the map to the list and back leads the focus to what is new @look', async ({
  page,
}) => {
  const atlas = new Atlas(page)
  await atlas.openPanel('/?region=11')
  await page.getByRole('link', { name: 'Liste' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.getByRole('link', { name: 'Carte' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Île-de-France' })).toBeFocused()
})
