import { expect, type Page } from '@playwright/test'
import { test } from './atlas.ts'
import { isPrinted, sheetsOf, watchPrinting } from './paper.ts'
import { Sketch } from './sketch.ts'

const paper = (page: Page) => page.locator('body > article[data-paper]')
const plate = (page: Page) => page.locator('body > [data-plate]')

test('the dossier of a sketch prints with its map on two pages, in place of the application; the sheet for a meeting holds both sides on one', async ({
  page,
}) => {
  let send = (): void => {}
  const asked = new Promise<void>((resolve) => (send = resolve))
  await page.route('**/assets/geometry.worker-*.js', async (route) => {
    await asked
    await route.continue()
  })
  const sketch = new Sketch(page)
  await sketch.openSketch()
  await watchPrinting(page)
  await sketch.add('coeur d essonne', 'CA C(oe|œ)ur d')
  // Asked for at once, while what draws the contours is on its way.
  await page.getByRole('button', { name: 'Dossier (PDF)' }).click()
  await expect(page.getByText('Préparation du dossier')).toBeVisible()
  send()
  await isPrinted(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('#app')).toBeHidden()
  await expect(paper(page).getByRole('img')).toContainText('Brétigny')
  await expect(paper(page)).toContainText('21 communes')
  await expect(paper(page)).toContainText('Saint-Germain-lès-Arpajon91552')
  await expect(paper(page)).toContainText('Financement maximal, taille 4')
  await expect(paper(page)).toContainText('Besoins de santé repérés')
  await expect(paper(page)).toContainText('validé par l’ARS et l’Assurance Maladie')
  await isNotCut(page)
  expect(await sheetsOf(page)).toBe(2)

  await page.emulateMedia({ media: 'screen' })
  await sketch.startAnew()
  await sketch.add('grand paris sud seine', 'CA Grand Paris Sud Seine')
  await page.getByRole('button', { name: 'Fiche de concertation avec CPTS de Sénart' }).click()
  await isPrinted(page)
  await page.emulateMedia({ media: 'print' })
  await expect(paper(page).getByRole('heading', { level: 1 })).toContainText('CPTS de Sénart')
  await expect(paper(page)).toContainText('Quatre issues possibles, en chiffres')
  await expect(paper(page)).toContainText('Décision proposée')
  await isNotCut(page)
  expect(await sheetsOf(page)).toBe(1)

  // Of a whole département, two pages and its 507 communes after them.
  await page.emulateMedia({ media: 'screen' })
  await sketch.startAnew()
  await sketch.add('seine et marne', 'Seine-et-Marne')
  await page.getByRole('button', { name: 'Dossier (PDF)' }).click()
  await isPrinted(page)
  await page.emulateMedia({ media: 'print' })
  await expect(paper(page)).toContainText('La liste des communes est jointe en annexe.')
  await expect(paper(page)).toContainText('Annexe\u00a0: 507 communes')
  await isNotCut(page)
  expect(await sheetsOf(page)).toBe(4)
})

test('Ctrl+P prints the plate of a sketch on one page, without waiting for a map', async ({
  page,
}) => {
  const sketch = new Sketch(page)
  await sketch.openSketch()
  await sketch.add('coeur d essonne', 'CA C(oe|œ)ur d')
  // Before that it does not print the screen.
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Page en préparation')).toBeVisible()
  await expect(page.getByRole('combobox').first()).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await expect
    .poll(async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
      return plate(page).count()
    })
    .toBe(1)
  await expect(plate(page)).toContainText('21 communes')
  await page.emulateMedia({ media: 'print' })
  expect(await sheetsOf(page)).toBe(1)
})

/** Pages have a height of their own and hide what is beyond it: nothing may be. */
async function isNotCut(page: Page): Promise<void> {
  const hidden = await paper(page)
    .locator('> div')
    .evaluateAll((pages) => pages.map((each) => each.scrollHeight - each.clientHeight))
  expect(Math.max(...hidden)).toBeLessThanOrEqual(0)
}
