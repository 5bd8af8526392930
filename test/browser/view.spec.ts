import { expect } from '@playwright/test'
import { Atlas, test } from './atlas.ts'
import { legendIsDrawn } from './pixels.ts'

test('the legend filters the map and the list, counts, colours the map by choice, and is the same in the dark @map @look', async ({
  page,
}) => {
  const atlas = new Atlas(page)
  // Where every stage is in sight.
  await atlas.open('/?region=11#carte=9.3/48.84/2.31')
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

  await test.step('the legend is what is drawn, in every mode, over a sketch too, in both themes', async () => {
    const modes = atlas.legend.getByLabel('Colorer par')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      for (const mode of ['Avancement', 'Taille ACI', 'Périnatalité']) {
        await modes.selectOption(mode)
        await legendIsDrawn(page)
      }
    }
    // By keyboard, past all that the panel lists.
    await page.getByRole('link', { name: 'Aller à la carte' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('canvas.maplibregl-canvas').first()).toBeFocused()
    const inTime = page.getByRole('button', { name: 'Dans le temps' })
    const slider = page.getByRole('slider', { name: 'Date' })
    await inTime.press('Enter')
    await expect(slider).toBeFocused()
    await page.getByRole('button', { name: 'Revenir à aujourd’hui' }).press('Enter')
    await expect(inTime).toBeFocused()
    await inTime.press('Enter')
    await legendIsDrawn(page, { name: 'Les étapes dans le temps' })
    await page.getByRole('link', { name: 'Esquisse', exact: true }).click()
    await expect(atlas.legend).toContainText('Mon esquisse')
    await legendIsDrawn(page)
    await page.emulateMedia({ colorScheme: 'light' })
    await legendIsDrawn(page)
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
      await legendIsDrawn(page, { alone: ['Masquée par le filtre'] })
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

test('where insets are drawn small, none has a title cut within a word @map', async ({ page }) => {
  const atlas = new Atlas(page)
  await atlas.open('/?region=93')
  const titles = page.getByRole('region', { name: 'Cartons' }).locator('button > span')
  await expect(titles).toHaveText(['Marseille – Aix', 'Toulon', 'Nice'])
  const cut = (all: Element[]) => all.filter((each) => each.scrollWidth > each.clientWidth).length
  expect(await titles.evaluateAll(cut)).toBe(0)
})
