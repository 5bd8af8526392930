import { expect } from '@playwright/test'
import { test } from './atlas.ts'

test('communes that merged since a record was written are translated, and records are brought up to date', async ({
  page,
}) => {
  // Courcouronnes (91182) is a part of Évry-Courcouronnes (91228) since 2019.
  await page.route('**/geo/cpts/11.json', async (route) => {
    const answer = await route.fetch()
    const body = (await answer.text()).replaceAll('"91228"', '"91182"')
    await route.fulfill({ response: answer, body })
  })
  await page.goto('/donnees')
  const main = page.getByRole('main')
  const section = main.getByRole('region', { name: 'Communes qui ont changé' })
  await expect(section).toContainText(
    'La source dit 91182, commune fusionnée depuis dans Évry-Courcouronnes (91228)',
  )
  await section.getByRole('button', { name: 'Mettre à jour 2 fiches' }).click()
  await expect(section.getByRole('status')).toHaveText('2 fiches mises à jour.')
  await expect(section).toContainText('Toutes les fiches ont les codes officiels d’aujourd’hui')
  await section.getByRole('button', { name: 'Annuler la mise à jour' }).click()
  await expect(section).toContainText('La source dit 91182')
  await section.getByRole('link').first().click()
  await expect(page).toHaveURL(/\/suivi\/fiche/)
  await expect(page.getByRole('main')).toContainText('La source dit 91182')
})
