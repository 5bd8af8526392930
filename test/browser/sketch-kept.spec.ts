import { expect, type Page } from '@playwright/test'
import { test } from './atlas.ts'
import { communes, Sketch } from './sketch.ts'

/** A région of few communes: what is kept of a sketch is the same in any. */
const SMALL = '/esquisse?region=04'

test('a sketch outlives a reload; two tabs see each other and nothing is lost', async ({
  page,
  context,
}) => {
  const sketch = new Sketch(page)
  await sketch.openSketch(SMALL)
  await sketch.add('cilaos', 'Cilaos')
  await sketch.isKept()
  await page.reload()
  await expect.poll(() => communes(page)).toBe(1)

  const other = new Sketch(await context.newPage())
  await other.openSketch(page.url())
  await expect.poll(() => communes(other.page)).toBe(1)
  await other.add('salazie', 'Salazie')
  await expect.poll(() => communes(page)).toBe(2)
  await sketch.add('etang sale', 'L’Étang-Salé')
  await expect.poll(() => communes(other.page)).toBe(3)
  await expect(sketch.commune('Salazie')).toBeChecked()

  // Undo takes back what was done here, and leaves what was done there.
  await sketch.undo()
  await expect.poll(() => communes(other.page)).toBe(2)
  await expect(sketch.commune('Salazie')).toBeChecked()
  await expect(sketch.commune('L’Étang-Salé')).toHaveCount(0)
})

test('a sketch goes on over the border of its région, in one piece, and is found again as it is', async ({
  page,
}) => {
  const sketch = new Sketch(page)
  await sketch.openSketch('/esquisse?region=53')
  await sketch.add('redon', 'Redon')
  await sketch.isKept()
  await sketch.widen()
  await expect(page).toHaveURL(/region=france/)
  await sketch.add('44460', 'Saint-Nicolas-de-Redon')
  await expect.poll(() => communes(page)).toBe(2)
  await sketch.unfold('Forme et découpage')
  await expect(page.getByText('D’un seul tenant')).toBeVisible()
  await sketch.isKept()
  await page.reload()
  await expect.poll(() => communes(page)).toBe(2)
  await expect(sketch.commune('Redon')).toBeChecked()

  // As a record it is of one région, and has the communes of both.
  await page.getByRole('button', { name: 'Créer une fiche de ce territoire' }).click()
  await expect(page).toHaveURL(/\/suivi\/nouvelle\?region=53/)
  await page.getByRole('textbox', { name: 'Nom' }).fill('CPTS d’exemple A')
  await page.getByLabel('Source', { exact: true }).fill('Liste d’exemple')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  const form = page.getByRole('form', { name: 'Périmètre' })
  // Those of the other région count too.
  await expect(form).toContainText(/2 communes, 12\s853 habitants/)
  await form.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.getByRole('main')).toContainText('Périmètre complet, 2 communes')
})

test('what was done can be undone after a reload, and after a look at another région', async ({
  page,
}) => {
  const sketch = new Sketch(page)
  await sketch.openSketch(SMALL)
  await sketch.add('cilaos', 'Cilaos')
  await sketch.add('salazie', 'Salazie')
  await sketch.add('etang sale', 'L’Étang-Salé')
  await sketch.undo()
  await sketch.isKept()
  await page.reload()
  await expect.poll(() => communes(page)).toBe(2)
  await page.locator('summary').filter({ hasText: 'Historique' }).click()
  await expect(page.locator('ol[reversed] > li')).toHaveText([
    /Étang-Salé/,
    /Salazie/,
    /Cilaos/,
    /Départ/,
  ])
  await page.locator('summary').filter({ hasText: 'Historique' }).click()
  await sketch.redo()
  await expect.poll(() => communes(page)).toBe(3)

  const region = page.getByRole('combobox', { name: 'Région', exact: true })
  await region.selectOption('02')
  await expect.poll(() => communes(page)).toBe(0)
  await region.selectOption('04')
  await expect.poll(() => communes(page)).toBe(3)
  await sketch.undo()
  await sketch.undo()
  await expect.poll(() => communes(page)).toBe(1)
})

test('sketches are kept by name, duplicated, deleted and brought back', async ({ page }) => {
  const sketch = new Sketch(page)
  await sketch.openSketch(SMALL)
  await sketch.add('cilaos', 'Cilaos')
  await sketch.name.fill('CPTS d’exemple A')
  await sketch.isKept()
  const menu = page.locator('summary').filter({ hasText: 'Mes esquisses' })
  await menu.click()
  await page.getByRole('button', { name: 'Dupliquer CPTS d’exemple A', exact: true }).click()
  await expect(sketch.name).toHaveValue('CPTS d’exemple A (copie)')
  await sketch.add('salazie', 'Salazie')
  await sketch.isKept()

  await menu.click()
  await page.getByRole('button', { name: 'Supprimer CPTS d’exemple A (copie)' }).click()
  await expect(page.getByText('« CPTS d’exemple A (copie) » supprimée.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^CPTS d’exemple A \(copie\)/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Annuler la suppression' }).click()
  await expect(sketch.name).toHaveValue('CPTS d’exemple A (copie)')
  await expect.poll(() => communes(page)).toBe(2)
})

test('where the browser keeps nothing, it is said, and the sketch goes on @own', async ({
  page,
}) => {
  await forbidStorage(page)
  const sketch = new Sketch(page)
  await sketch.openSketch(SMALL)
  await sketch.add('cilaos', 'Cilaos')
  await expect(page.getByText('Esquisse non enregistrée')).toBeVisible()
  await expect(page.getByText('copiez son lien ou téléchargez-la')).toBeVisible()
  await sketch.add('salazie', 'Salazie')
  expect(await communes(page)).toBe(2)
})

test('where the device is full, it is said; once there is room, the sketch is kept @own', async ({
  page,
}) => {
  await fillStorage(page)
  const sketch = new Sketch(page)
  await sketch.openSketch(SMALL)
  await sketch.add('cilaos', 'Cilaos')
  await expect(page.getByText('La mémoire de ce navigateur est pleine.')).toBeVisible()
  await page.evaluate(() => {
    document.documentElement.dataset['full'] = 'false'
  })
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await sketch.isKept()
  await page.reload()
  await expect.poll(() => communes(page)).toBe(1)
})

async function forbidStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError')
    }
  })
}

async function fillStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
      if (document.documentElement.dataset['full'] !== 'false')
        throw new DOMException('full', 'QuotaExceededError')
      return put.apply(this, args)
    }
    // The page reloads with room.
    if (sessionStorage.getItem('room')) document.documentElement.dataset['full'] = 'false'
    sessionStorage.setItem('room', 'yes')
  })
}
