import { expect } from '@playwright/test'
import { test } from './atlas.ts'
import { faults } from './faults.ts'

test.use({ viewport: { width: 1440, height: 900 } })

test('forty cells are typed in the list with the keyboard alone, found again, saved after one source, and taken back', async ({
  page,
}) => {
  const { keyboard } = page
  await page.goto('/liste?region=11')
  await page.getByRole('button', { name: 'Saisir dans le tableau' }).press('Enter')
  const grid = page.getByRole('grid', { name: 'Saisir dans le tableau' })
  await expect(page.getByRole('heading', { name: 'Saisir dans le tableau' })).toBeFocused()
  // Past the way back and the other keys: the grid is one stop.
  for (let stop = 0; stop < 3; stop += 1) await keyboard.press('Tab')
  await expect(grid.getByRole('gridcell').first()).toBeFocused()

  for (let column = 0; column < 4; column += 1) await keyboard.press('ArrowRight')
  for (let row = 0; row < 10; row += 1) {
    await keyboard.type(`${41_000 + row}`)
    await keyboard.press('Enter')
  }
  await keyboard.press('Control+ArrowUp')
  await keyboard.press('ArrowRight')
  // Tab goes on to the next cell; the last of the three is left by Enter.
  await keyboard.type('contact@exemple.fr')
  await keyboard.press('Tab')
  await keyboard.type('01 00 00 00 01')
  await keyboard.press('Tab')
  await keyboard.type('https://exemple.fr')
  await keyboard.press('Enter')
  await keyboard.press('ArrowUp')
  await keyboard.press('ArrowLeft')
  await keyboard.press('ArrowLeft')
  for (let more = 0; more < 2; more += 1) await keyboard.press('Shift+ArrowRight')
  for (let more = 0; more < 9; more += 1) await keyboard.press('Shift+ArrowDown')
  await keyboard.press('Control+d')
  await expect(page.getByText('40 cases saisies, pas encore enregistrées')).toBeVisible()

  // Read with its spaces, though typed without.
  await expect(grid.getByRole('row').nth(1)).toContainText('41 000')

  expect(await faults(page, {}), 'typed').toEqual([])

  // Nothing of it is saved, and nothing lost.
  await page.reload()
  await expect(page.getByText('40 cases saisies, pas encore enregistrées')).toBeVisible()
  await page.getByRole('button', { name: 'Vérifier et enregistrer' }).press('Enter')
  const preview = page.getByRole('form', { name: 'Ce qui va changer' })
  await expect(preview.getByRole('listitem').first()).toContainText('41 000')
  expect(await faults(page, {}), 'preview').toEqual([])
  // No source is told where none is typed yet.
  await expect(preview.getByRole('list')).not.toContainText('source')
  const save = preview.getByRole('button', { name: 'Enregistrer 40 changements' })
  await save.press('Enter')
  await expect(preview.getByText('Indiquez d’où vient')).toBeVisible()
  await preview.getByLabel('Source', { exact: true }).fill('Liste d’exemple')
  await preview.getByLabel('Date de la source').fill('10/2026')
  await save.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: '10 fiches modifiées' })).toBeVisible()
  await expect(grid.getByRole('gridcell', { name: 'contact@exemple.fr' })).toHaveCount(10)
  await page.getByRole('button', { name: 'Annuler' }).press('Enter')
  await expect(grid.getByRole('gridcell', { name: 'contact@exemple.fr' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Revenir à la liste' }).press('Enter')
  await expect(page.getByRole('heading', { name: /Île-de-France/ })).toBeFocused()
})
