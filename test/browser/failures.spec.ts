import { expect } from '@playwright/test'
import { Atlas, test } from './atlas.ts'
import { legendIsDrawn } from './pixels.ts'

/** A style as the Plan IGN has it, all yellow, with names in letters that only its host has. */
const ONLINE_STYLE = {
  version: 8,
  sources: {
    exemple: {
      type: 'geojson',
      data: {
        type: 'Polygon',
        coordinates: [
          [
            [-10, -25],
            [60, -25],
            [60, 55],
            [-10, 55],
            [-10, -25],
          ],
        ],
      },
    },
  },
  layers: [
    { id: 'fond', type: 'fill', source: 'exemple', paint: { 'fill-color': '#efeee9' } },
    {
      id: 'noms',
      type: 'symbol',
      source: 'exemple',
      layout: { 'text-field': 'x', 'text-font': ['Distant'] },
    },
  ],
}

/** A map of few communes: what is told while it comes, or does not, is the same for any. */
const LA_REUNION = '/?region=04'
const CONTOURS = 'geo/04.topo.json'

test('without the map data, the list of CPTS stays usable and the remedy is told @map', async ({
  page,
}) => {
  await page.route(`**/${CONTOURS}`, (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto(LA_REUNION)
  const atlas = new Atlas(page)
  await expect(page.getByRole('alert')).toContainText(
    `Le fichier ${CONTOURS} n’est pas sur le serveur.`,
  )
  await expect(page.getByTestId('map')).toHaveAttribute('data-map-state', 'error')
  await atlas.panel.getByRole('button', { name: 'CPTS Grand Sud Réunion' }).click()
  await atlas.panelIsAbout('CPTS Grand Sud Réunion')
})

test('while its territories are on their way, the map says so, and no longer once they are there @map', async ({
  page,
}) => {
  let send = (): void => {}
  const asked = new Promise<void>((resolve) => {
    send = resolve
  })
  await page.route(`**/${CONTOURS}`, async (route) => {
    await asked
    await route.continue()
  })
  const atlas = new Atlas(page)
  await page.goto(`${LA_REUNION}&commune=97412`)
  await atlas.panelIsAbout('Saint-Joseph')
  const words = page.getByRole('status').filter({ hasText: 'Chargement des territoires…' })
  await expect(words).toBeVisible()
  send()
  await atlas.mapIsDrawn()
  await expect(words).toHaveCount(0)
})

test('without the records, the communes stay usable', async ({ page }) => {
  await page.route('**/geo/cpts/11.json', (route) =>
    route.fulfill({ status: 200, body: '{"format":7}' }),
  )
  await page.goto('/')
  const atlas = new Atlas(page)
  await expect(page.getByRole('alert')).toContainText('version plus récente de l’atlas')
  await atlas.find('75013', 'Paris 13e')
  await atlas.panelIsAbout('Paris 13e')
})

test('without WebGL, a message stands in for the map and the search still answers @map @own', async ({
  page,
}) => {
  const atlas = new Atlas(page)
  await atlas.refuseWebgl()
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText('WebGL 2')
  await expect(page.getByTestId('map')).toHaveAttribute('data-map-state', 'error')
  await atlas.search.fill('senart')
  await atlas.result('CPTS de Sénart').click()
  await atlas.panelIsAbout('CPTS de Sénart')
})

test('a link to what does not exist says so and leads back @look', async ({ page }) => {
  const atlas = new Atlas(page)
  await atlas.go('/?region=11&cpts=cpts-qui-n-existe-pas')
  await expect(atlas.panel).toContainText('Cette CPTS n’existe pas dans cette région')
  await page.getByRole('button', { name: 'Toutes les CPTS' }).click()
  await atlas.panelIsAbout('Île-de-France')
  await atlas.go('/nimporte-quoi')
  await expect(atlas.panel).toContainText('L’adresse « /nimporte-quoi » ne mène à aucun écran')
  await page.getByRole('link', { name: 'Aller à la carte' }).click()
  await atlas.panelIsAbout('Île-de-France')
})

test('the online background is asked only when wanted; refused, the map stays whole; come, it slides under the territories @map', async ({
  page,
}) => {
  const asked: string[] = []
  let answers = false
  await page.route('https://data.geopf.fr/**', (route) => {
    asked.push(route.request().url())
    return answers ? route.fulfill({ json: ONLINE_STYLE }) : route.abort()
  })
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  const atlas = new Atlas(page)
  await atlas.open(LA_REUNION)
  expect(asked).toEqual([])
  const plan = page.getByRole('button', { name: 'Fond Plan IGN (en ligne)' })
  await plan.click()
  await expect(
    page.getByRole('status').filter({ hasText: 'Le Plan IGN n’a pas répondu.' }),
  ).toBeVisible()
  expect(asked.length).toBeGreaterThan(0)
  await atlas.mapIsDrawn()

  answers = true
  await plan.click()
  await plan.click()
  await expect(page).toHaveURL(/fond=ign/)
  await atlas.mapIsDrawn()
  await legendIsDrawn(page)
  await plan.click()
  await expect(page).not.toHaveURL(/fond=ign/)
  expect(errors).toEqual([])
})

test('a worker that does not load is told, then a damaged file; each tried again once it is mended, the map is drawn @map', async ({
  page,
  context,
}) => {
  const outlines = `**/${CONTOURS}`
  const worker = '**/assets/geometry.worker-*.js'
  await context.route(outlines, (route) => route.fulfill({ status: 200, body: '{"type":"Topo' }))
  await context.route(worker, (route) => route.abort())
  const atlas = new Atlas(page)
  await page.goto(LA_REUNION)
  const alert = page.getByRole('alert')
  const again = alert.getByRole('button', { name: 'Réessayer' })
  await expect(alert).toContainText('Les contours n’ont pas pu être calculés')
  await expect(page.getByTestId('map')).toHaveAttribute('data-map-state', 'error')
  await context.unroute(worker)
  await again.click()
  // Each part is asked for again by itself: what is mended goes as it comes.
  const damaged = alert.filter({ hasText: `Le fichier ${CONTOURS} est abîmé.` })
  await expect(damaged).toBeVisible()
  await expect(alert).toHaveCount(1)
  await expect(page.getByTestId('map')).toHaveAttribute('data-map-state', 'error')
  await context.unroute(outlines)
  await again.click()
  await atlas.mapIsDrawn()
  await expect(alert).toHaveCount(0)
})

test('a panel whose file is gone fails alone, and comes when it is tried again', async ({
  page,
  context,
}) => {
  await context.route('**/assets/CptsPanel-*.js', (route) => route.fulfill({ status: 404 }))
  await page.goto('/?region=11&cpts=cpts-paris-13')
  const alert = page.getByRole('alert').filter({ hasText: 'Cette partie n’a pas pu s’afficher' })
  await expect(alert).toContainText('une nouvelle version de l’atlas a remplacé celle-ci')
  await expect(page.getByRole('combobox').first()).toBeVisible()
  await context.unroute('**/assets/CptsPanel-*.js')
  await alert.getByRole('button', { name: 'Réessayer' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Paris 13')
  await expect(alert).toHaveCount(0)
})

test('an error that nothing handled is told @look', async ({ page }) => {
  await new Atlas(page).go('/liste?region=11')
  await expect(page.getByRole('main')).toContainText('CPTS de Sénart')
  await page.evaluate(() => void Promise.reject(new Error('plus de place')))
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('Une action a échoué')
  await alert.getByText('Détail', { exact: true }).click()
  await expect(alert).toContainText('plus de place')
  await alert.getByRole('button', { name: 'Fermer' }).click()
  await expect(alert).toHaveCount(0)
})

test('where the device is not read, no screen says that nothing was done, and none offers a file @own', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('gone', 'AbortError')
    }
  })
  const atlas = new Atlas(page)
  for (const [path, falsehood] of [
    ['/suivi/publication', 'Aucune modification sur cet appareil'],
    ['/suivi/journal', 'Rien n’a été fait sur cet appareil'],
    ['/suivi/fiche?region=11&cpts=cpts-paris-13', 'Aucune modification sur cet appareil'],
    ['/donnees', '0 modification dans cette région'],
    ['/liste', null],
    ['/', null],
  ] as const) {
    await atlas.go(path)
    await expect(page.getByText('Ce que garde cet appareil n’est pas lu').first()).toBeVisible()
    await expect(page.getByRole('button', { name: 'Réessayer' }).first()).toBeVisible()
    if (falsehood) await expect(page.getByText(falsehood)).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Télécharger 11.json' })).toHaveCount(0)
  }
})

test('what the device does not keep is said on every screen, and leaving any asks @own', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError')
    }
  })
  await page.goto('/suivi/fiche?region=11&cpts=cpts-paris-13')
  await page.getByRole('button', { name: 'Renseigner : Téléphone' }).click()
  const form = page.getByRole('form', { name: 'Téléphone' })
  await form.getByLabel('Téléphone', { exact: true }).fill('01 23 45 67 89')
  await form.getByLabel('Source', { exact: true }).fill('Document d’exemple')
  await form.getByRole('button', { name: 'Enregistrer' }).click()
  const told = page.getByRole('alert').filter({ hasText: 'Pas encore gardé sur cet appareil' })
  await expect(told).toContainText('La mémoire de ce navigateur est pleine')
  await page.getByRole('link', { name: 'Liste' }).first().click()
  await expect(page).toHaveURL(/\/liste/)
  await expect(told).toContainText('les modifications des fiches, Île-de-France')
  const asked = page.waitForEvent('dialog')
  void page.close({ runBeforeUnload: true })
  expect((await asked).type()).toBe('beforeunload')
})
