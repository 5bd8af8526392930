import { expect } from '@playwright/test'
import { Atlas, test } from './atlas.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

test('someone of another région finds their commune by its name, and by where they are', async ({
  page,
  context,
}) => {
  const atlas = new Atlas(page)
  await atlas.openPanel()
  await atlas.search.fill('arpajon')
  await expect(atlas.result('Arpajon')).toBeVisible()

  const found = page.getByRole('listbox').getByRole('group', { name: 'Autres régions' })
  // A larger town is above the village that begins so, in the order in which the arrows go.
  await atlas.search.fill('cannes')
  const options = page.getByRole('listbox').getByRole('option')
  await expect(options).toContainText(['Provence-Alpes-Côte d’Azur', 'Cannes-Écluse'])
  // A name that people still use, and that no commune bears any more.
  await atlas.search.fill('onzain')
  await expect(found.getByRole('option').first()).toContainText('Veuzain-sur-Loire depuis 2017')
  await atlas.search.fill('arles')
  await expect(found.getByRole('option').first()).toContainText('Provence-Alpes-Côte d’Azur')
  await expect(
    page.getByRole('status').filter({ hasText: /lieux? d’(une autre région|autres régions)/ }),
  ).toBeAttached()
  await found.getByRole('option').first().click()
  await atlas.panelIsAbout('Arles')
  await expect(page).toHaveURL(/region=93&commune=13004/)
  // One step back, to the page that was seen.
  await page.goBack()
  await atlas.panelIsAbout('Île-de-France')
  await page.goForward()
  await atlas.panelIsAbout('Arles')
  // As an installed icon opens it.
  await page.goto('/')
  await atlas.panelIsAbout('Provence-Alpes-Côte d’Azur')

  await context.grantPermissions(['geolocation'])
  await context.setGeolocation({ longitude: 2.3561, latitude: 48.8322, accuracy: 20 })
  await page.getByRole('button', { name: 'Ma position' }).click()
  await atlas.panelIsAbout('Paris 13e')
  await expect(page).not.toHaveURL(/region=93/)
})
