import { expect } from '@playwright/test'
import { Atlas, test } from './atlas.ts'

test('one CPTS: whom to write to stands under its name, with a subject ready, then how fresh that is @look', async ({
  page,
}) => {
  const atlas = new Atlas(page)
  await atlas.openPanel('/?region=11&commune=94076')
  await expect(atlas.panel).toContainText('La CPTS de cette commune')
  const mail = atlas.panel.getByRole('link', { name: 'Écrire' })
  await expect(mail).toHaveAttribute(
    'href',
    /^mailto:cpts\.villejuif@gmail\.com\?subject=CPTS%20Villejuif/,
  )
  await atlas.panel.getByRole('combobox', { name: 'Votre profession' }).fill('sage-femme')
  await expect(mail).toHaveAttribute('href', /Profession.*sage-femme.*exercice.*Villejuif/)
  await expect(atlas.panel.getByRole('status').first()).toContainText('(sage-femme)')
  await expect(atlas.panel).toContainText('cpts.villejuif@gmail.com')
  await expect(atlas.panel).toContainText('source : avr. 2025')
  await expect(atlas.panel).toContainText('Téléphone non renseigné.')

  await atlas.chooseCpts('CPTS Villejuif')
  await atlas.panelIsAbout('CPTS Villejuif')
  // Large enough for a thumb, and nothing between it and the name but where that is.
  const [name, button] = await Promise.all(
    [atlas.panel.getByRole('heading', { level: 1 }), mail].map((one) => one.boundingBox()),
  )
  expect(button?.height).toBeGreaterThanOrEqual(44)
  expect((button?.y ?? 0) - (name?.y ?? 0) - (name?.height ?? 0)).toBeLessThan(48)
  await expect(atlas.panel).toContainText('Ses actions ne sont pas connues de l’atlas.')
})

test('what a CPTS does is said in three lines of what its sources state @look', async ({
  page,
}) => {
  const atlas = new Atlas(page)
  await atlas.openPanel('/?region=11&cpts=cpts-de-senart')
  await expect(
    atlas.panel.locator('section', { hasText: 'Ce que fait cette CPTS' }).getByRole('listitem'),
  ).toHaveText([
    'Accès aux soins\u00a0: médecin traitant, soins non programmés',
    'Parcours pluriprofessionnels\u00a0: diabète, périnatalité, maintien à domicile',
    'Prévention\u00a0: addictions des jeunes, chutes des personnes âgées',
  ])
})

test('several CPTS: whom to write to side by side, then what differs @look', async ({ page }) => {
  const atlas = new Atlas(page)
  await atlas.openPanel('/?region=93&commune=06088')
  const ways = atlas.panel.getByRole('link', { name: 'Écrire' })
  await expect(ways).toHaveCount(3)
  const boxes = await Promise.all((await ways.all()).map((way) => way.boundingBox()))
  expect(new Set(boxes.map((box) => box?.y)).size).toBe(1)
  expect(new Set(boxes.map((box) => box?.x)).size).toBe(3)
  const table = atlas.panel.getByRole('table', { name: 'Ce qui les distingue' })
  await expect(table.getByRole('columnheader')).toHaveCount(4)
  await expect(table.getByRole('row')).toHaveCount(1 + 1)
  await atlas.panel.getByRole('button', { name: 'Tout comparer' }).click()
  await expect(table.getByRole('row')).toHaveCount(1 + 6)
  await expect(table.getByRole('row', { name: /^Communes/ })).toHaveAttribute(
    'data-differs',
    'true',
  )
  // Of Nice each has a part, of which nobody knows how many live there: what is left would pass for a small CPTS.
  await expect(table.getByRole('row', { name: /^Population/ })).toContainText('Non connue')
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
  await expect(atlas.panel.getByText(/^à [\d,]+\s?km/)).toHaveCount(3)
  await expect(atlas.panel.getByRole('link', { name: 'L’ARS' })).toBeVisible()
  await atlas.panel.getByRole('link', { name: 'Créer une CPTS ici, en six étapes' }).click()
  // Whoever comes from a commune has it in the territory, under its name.
  await expect(page.getByRole('heading', { name: 'Autour de Dourdan' })).toBeVisible()
  await expect(page.getByText(/^1 commune, /)).toBeVisible()
})
