import { expect } from '@playwright/test'
import { Atlas, test } from './atlas.ts'

test('one CPTS: its stage, whom to write to with a subject ready, and how fresh that is @look', async ({
  page,
}) => {
  const atlas = new Atlas(page)
  await atlas.openPanel('/?region=11&commune=94076')
  await expect(atlas.panel).toContainText('La CPTS de cette commune')
  const mail = atlas.panel.getByRole('link', { name: 'cpts.villejuif@gmail.com' })
  await expect(mail).toHaveAttribute(
    'href',
    /^mailto:cpts\.villejuif@gmail\.com\?subject=CPTS%20Villejuif/,
  )
  await expect(atlas.panel).toContainText('source : avr. 2025')
})

test('several CPTS: side by side, with what differs @look', async ({ page }) => {
  const atlas = new Atlas(page)
  await atlas.openPanel('/?region=93&commune=06088')
  const table = atlas.panel.getByRole('table', { name: 'Ce qui les distingue' })
  await expect(table.getByRole('columnheader')).toHaveCount(4)
  await expect(table.getByRole('row', { name: /Population/ })).toHaveAttribute(
    'data-differs',
    'true',
  )
  await expect(table.getByRole('row', { name: /Taille ACI/ })).toHaveAttribute(
    'data-differs',
    'false',
  )
})

test('none: the nearest ones, how much is unknown, whom to ask and how one is created @look', async ({
  page,
}) => {
  const atlas = new Atlas(page)
  await atlas.openPanel('/?region=11&commune=91200')
  await expect(atlas.panel).toContainText('Aucune CPTS connue ne couvre Dourdan.')
  await expect(atlas.panel).toContainText('47 CPTS renseignées sur environ 120')
  await expect(atlas.panel.getByText(/^à \d+\s?km$/)).toHaveCount(3)
  await expect(atlas.panel.getByRole('link', { name: 'L’ARS' })).toBeVisible()
  await atlas.panel.getByText('Créer une CPTS en six étapes').click()
  await expect(
    atlas.panel.getByText('Repérer les besoins de santé mal couverts du territoire.'),
  ).toBeVisible()
})
