import { expect } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { test } from './atlas.ts'
import { communes, Sketch } from './sketch.ts'

/** A région of few communes: a link and a file are the same in any. */
const SMALL = '/esquisse?region=04'

test('a territory composed with the keyboard alone, and undone with it', async ({ page }) => {
  const sketch = new Sketch(page)
  await sketch.openSketch()
  await page.getByRole('combobox', { name: /^Ajouter une commune/ }).focus()
  await page.keyboard.type('coeur d essonne')
  await expect(sketch.result('CA Cœur d')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect.poll(() => communes(page)).toBe(21)
  await expect(sketch.taille).toHaveText('4')
  await expect(sketch.announced).toHaveText(
    /^21\scommunes ajoutées\. L’esquisse a \d{3}\s\d{3} habitants, taille 4\.$/,
  )

  // A neighbour comes in from the list; what a filter leaves goes out at once.
  const filter = page.getByRole('searchbox', { name: /^Filtrer/ })
  await filter.focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Voisines' })).toBeChecked()
  await filter.focus()
  await page.keyboard.type('linas')
  await sketch.commune('Linas').focus()
  await page.keyboard.press('Space')
  await expect.poll(() => communes(page)).toBe(22)
  await expect(sketch.announced).toHaveText(/^Commune ajoutée\s: Linas\. L’esquisse a/)
  await expect(page.getByRole('button', { name: 'Annuler : Linas + 1' })).toBeVisible()

  await page.getByRole('radio', { name: 'De l’esquisse' }).check()
  await filter.fill('91')
  await page.getByRole('button', { name: 'Retirer ces 22 communes' }).press('Enter')
  await expect(page.getByText('Partir d’une CPTS')).toBeVisible()
  await expect(sketch.announced).toHaveText('22 communes retirées. L’esquisse est vide.')
  await page.keyboard.press('Control+z')
  await expect.poll(() => communes(page)).toBe(22)

  // Every step is there to go back to.
  await page.locator('summary').filter({ hasText: 'Historique' }).press('Enter')
  await page.getByRole('button', { name: /^Départ/ }).press('Enter')
  await expect(page.getByText('Partir d’une CPTS')).toBeVisible()
})

test('overlaps, thresholds, shape, funding and white zones of a sketch', async ({ page }) => {
  const sketch = new Sketch(page)
  await sketch.openSketch()
  await sketch.add('savigny le temple', 'Savigny-le-Temple')
  await sketch.add('evry courcouronnes', 'Évry-Courcouronnes')
  await expect(page.getByText('CPTS de Sénart').first()).toBeVisible()
  await expect(page.getByText('1 commune partagée, 31').first()).toBeVisible()
  // Population, taille, funding and overlaps are told at the head, before anything is unfolded.
  const glance = page.getByRole('region', { name: 'Chiffres de l’esquisse' })
  await expect(glance).toContainText(
    /Financement maximal\d{3}\s\d{3}\s€ par andeux missions optionnelles, première rédaction/,
  )
  await expect(glance).toContainText(/Chevauchementsavec \d CPTS/)

  // What will be asked about first leads to its mending.
  const alerts = page.getByRole('list', { name: 'À regarder' })
  await expect(alerts.getByRole('listitem')).toHaveText([
    '2 morceaux',
    '2 départements',
    /^Partage avec \d CPTS$/,
  ])
  await alerts.getByRole('button', { name: '2 morceaux' }).click()
  await expect(page.getByText('En 2 morceaux.')).toBeInViewport()
  // The panel alone has moved: the screen around it is as high as the window, and stays where it is.
  const screen = await page.evaluate(() => {
    const { scrollHeight, clientHeight, scrollTop } = document.documentElement
    return { beyond: scrollHeight - clientHeight, scrollTop }
  })
  expect(screen).toEqual({ beyond: 0, scrollTop: 0 })
  await page.getByRole('button', { name: 'Ajouter le reste : Essonne (91)' }).click()
  await expect.poll(() => communes(page)).toBeGreaterThan(100)
  await expect(sketch.taille).toHaveText('4')
  await sketch.unfold('Financement maximal')
  await expect(page.getByRole('table').getByText('580 000 €')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Une crise survient dans l’année' }).uncheck()
  await expect(page.getByRole('table').getByText('505 000 €')).toBeVisible()

  await sketch.unfold('Zones sans CPTS connue')
  await expect(page.getByText('Si une voisine la prenait').first()).toBeVisible()
})

test('only communes without CPTS come in, where one asks so; a pasted list has names, codes, an old code, a doubt and an unknown', async ({
  page,
}) => {
  const sketch = new Sketch(page)
  await sketch.openSketch()
  const onlyFree = page.getByRole('checkbox', { name: 'N’ajouter que des communes sans CPTS' })
  await onlyFree.check()
  await sketch.add('senart', 'CPTS de Sénart')
  await expect(page.getByText('8 communes non ajoutées, déjà dans une CPTS')).toBeVisible()
  await expect(page.getByText('Partir d’une CPTS')).toBeVisible()
  await onlyFree.uncheck()

  await page.getByRole('button', { name: 'Coller une liste de communes' }).click()
  const dialog = page.getByRole('dialog')
  await dialog
    .getByRole('textbox')
    .fill('code;nom\n91021;Arpajon\nSainte-Geneviève-des-Bois\n91182\nMontigny\nArpajom\n13055')
  await expect(dialog.getByText('3 communes reconnues.')).toBeVisible()
  await expect(dialog.getByText('Arpajon (91), Sainte-Geneviève-des-Bois (91),')).toBeVisible()
  await expect(dialog.getByText('91182 → Évry-Courcouronnes')).toBeVisible()
  await expect(
    dialog.getByText(
      'hors de la région affichée : Montigny, Marseille (13055, Provence-Alpes-Côte d’Azur)',
    ),
  ).toBeVisible()
  await dialog.getByRole('button', { name: /Arpajon .* pour « Arpajom »/ }).click()
  await dialog.getByRole('button', { name: 'Ajouter 3 communes' }).click()
  await expect.poll(() => communes(page)).toBe(3)
})

test('a link is the whole sketch, on any device; a damaged one is refused', async ({
  page,
  browser,
}) => {
  const sketch = new Sketch(page)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await sketch.openSketch(SMALL)
  await sketch.add('reunion est', 'CA Intercommunale de la Réunion Est')
  await sketch.name.fill('CPTS d’exemple A')
  await page.getByRole('button', { name: 'Copier le lien' }).click()
  await expect(page.getByText('Lien copié')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link.length).toBeLessThan(400)

  const elsewhere = await browser.newContext()
  const other = new Sketch(await elsewhere.newPage())
  await other.openSketch(link)
  await expect(other.name).toHaveValue('CPTS d’exemple A')
  await expect(other.page.getByText('« CPTS d’exemple A » ouverte : 6 communes.')).toBeVisible()
  await other.isKept()
  // It is this device's own now: the address no longer carries it, a reload takes it from the store.
  await other.page.reload()
  await expect(other.name).toHaveValue('CPTS d’exemple A')
  await expect.poll(() => communes(other.page)).toBe(6)

  await other.openSketch(link.slice(0, -3))
  await expect(other.page.getByText('incomplet ou abîmé')).toBeVisible()
  await expect.poll(() => communes(other.page)).toBe(6)
  await elsewhere.close()
})

test('each file opens again as the same sketch; what is no sketch is refused', async ({ page }) => {
  const sketch = new Sketch(page)
  await sketch.openSketch(SMALL)
  await sketch.add('reunion est', 'CA Intercommunale de la Réunion Est')
  await sketch.name.fill('CPTS d’exemple B')
  await sketch.isKept()
  const population = await sketch.population.textContent()
  const chooser = page.locator('input[type="file"]')
  // One of each family: what every format holds is a property of its own.
  for (const format of ['GeoJSON', 'CSV']) {
    await page.locator('summary').filter({ hasText: 'Télécharger' }).click()
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: new RegExp(`^${format}`) }).click()
    const download = await waiting
    const buffer = await readFile(await download.path())
    await sketch.startAnew()
    const name = download.suggestedFilename()
    await chooser.setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
    await expect(sketch.name).toHaveValue('CPTS d’exemple B')
    await expect(sketch.population).toHaveText(population ?? '')
  }
  // The same sketch each time: it was never kept twice.
  await page.locator('summary').filter({ hasText: 'Mes esquisses' }).click()
  await expect(page.getByRole('button', { name: /^CPTS d’exemple B/ })).toHaveCount(1)

  // Made in the page: to hand it over would take longer than the test.
  await chooser.evaluate((input: HTMLInputElement) => {
    const choice = new DataTransfer()
    choice.items.add(new File([new Uint8Array(10.5e6)], 'gros.geojson'))
    input.files = choice.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await expect(page.getByText('Ce fichier dépasse 10 Mo')).toBeVisible()
  await expect(sketch.population).toHaveText(population ?? '')
})

test('any two territories are compared, sketches and CPTS', async ({ page }) => {
  const sketch = new Sketch(page)
  await sketch.openPanel('/?region=11&cpts=cpts-de-senart')
  await page.locator('summary').filter({ hasText: 'Plus' }).click()
  await page.getByRole('link', { name: 'Esquisser un territoire à partir d’elle' }).click()
  await expect(sketch.name).toHaveValue('CPTS de Sénart (esquisse)')
  // A sketch made from a CPTS is no overlap of it.
  await expect(page.getByText('0 CPTS')).toBeVisible()
  await sketch.add('draveil', 'Draveil')
  await sketch.unfold('Comparer')
  await page.getByRole('combobox', { name: 'Territoire B' }).selectOption('CPTS de Sénart')
  const table = page.getByRole('table', { name: 'Les deux territoires en chiffres' })
  await expect(table.getByRole('row', { name: /^Communes/ })).toContainText('− 1')
  await expect(page.getByText('Seulement dans A : 1 commune')).toBeVisible()
  await page.getByRole('combobox', { name: 'Territoire A' }).selectOption('CPTS Paris 13')
  await expect(page.getByText('Seulement dans B : 8 communes')).toBeVisible()
  await page.getByRole('button', { name: 'Terminer la comparaison' }).click()
  await expect(table).toHaveCount(0)
})
