import { expect, test, type Page } from '@playwright/test'
import { Atlas } from './atlas.ts'

test.use({ viewport: { width: 1440, height: 900 } })

const rows = (page: Page) => page.getByRole('table').locator('tbody').getByRole('row')
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test('one filters by département and mission with the keyboard alone', async ({ page }) => {
  await page.goto('/liste')
  await expect(heading(page)).toHaveText('Île-de-France : 47 CPTS')
  await expect(rows(page)).toHaveCount(47)
  await page.locator('summary', { hasText: 'Département' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('checkbox', { name: 'Paris (75) 5 CPTS' })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(heading(page)).toHaveText('Île-de-France : 5 CPTS sur 47')
  await page.keyboard.press('Escape')
  await expect(page.locator('summary', { hasText: 'Département : Paris (75)' })).toBeFocused()

  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('checkbox', { name: /^M1 Accès aux soins/ })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/dep=75&mission=M1/)
  for (const row of await rows(page).all()) {
    await expect(row).toContainText('Paris (75)')
    await expect(row).toContainText('M1 Accès aux soins')
  }
  await page.getByRole('button', { name: 'Tout afficher' }).click()
  await expect(rows(page)).toHaveCount(47)
})

test('one sorts by population; what is not known stays last, and the order outlives a filter', async ({
  page,
}) => {
  await page.goto('/liste')
  await page.getByRole('button', { name: 'Population' }).press('Enter')
  const head = page.getByRole('columnheader', { name: 'Population' })
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  await expect(rows(page).last()).toContainText('Non renseigné')
  const largest = await rows(page).first().getByRole('rowheader').textContent()
  await page.getByRole('button', { name: 'Population' }).press('Enter')
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  await expect(rows(page).last()).toContainText('Non renseigné')
  await expect(rows(page).first()).not.toContainText(largest ?? '')
  await page.getByRole('button', { name: 'Population' }).press('Enter')

  await page.locator('summary', { hasText: 'Avancement' }).click()
  await page.getByRole('checkbox', { name: /^ACI signé/ }).check()
  await expect(page).toHaveURL(/stade=aci-signe&tri=population&ordre=desc/)
  await page.reload()
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  await expect(rows(page)).toHaveCount(5)
})

test('the map and the list keep the same filters', async ({ page }) => {
  await page.goto('/liste?tri=population&ordre=desc')
  await page.locator('summary', { hasText: 'Département' }).click()
  await page.getByRole('checkbox', { name: /^Essonne/ }).check()
  await expect(heading(page)).toHaveText('Île-de-France : 4 CPTS sur 47')
  const atlas = new Atlas(page)
  await page.getByRole('link', { name: 'Carte' }).click()
  await atlas.mapIsDrawn()
  await expect(atlas.panel.getByRole('heading', { level: 2 }).first()).toHaveText('4 CPTS sur 47')
  await page.goBack()
  await expect(page.getByRole('columnheader', { name: 'Population' })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  await page.goForward()
  await atlas.panel.getByRole('button', { name: 'Tout afficher' }).click()
  await page.getByRole('link', { name: 'Liste' }).click()
  await expect(heading(page)).toHaveText('Île-de-France : 47 CPTS')
})

test('filters that nothing passes say what to do next', async ({ page }) => {
  await page.goto('/liste?dep=91&taille=4')
  await expect(
    page.getByText('Aucune CPTS ne correspond à ces filtres. Retirez-en un'),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Tout afficher' }).click()
  await expect(rows(page)).toHaveCount(47)
})

test('without WebGL, one reads every fact of a CPTS, opens its sheet and comes back to its line', async ({
  page,
}) => {
  await new Atlas(page).refuseWebgl()
  await page.goto('/liste')
  const row = rows(page).filter({ hasText: 'CPTS Centre Essonne' })
  for (const words of [
    'Essonne (91)',
    'Projet de santé validé',
    'au moins 74 292',
    'Périmètre partiel',
    'M3 Prévention',
    'En cours ou prévues',
    'avec 1 CPTS',
    '74 292 hab. partagés',
    'Non renseigné',
  ])
    await expect(row).toContainText(words)
  await page.getByRole('link', { name: 'CPTS Centre Essonne' }).press('Enter')
  const atlas = new Atlas(page)
  await atlas.panelIsAbout('CPTS Centre Essonne')
  await page.goBack()
  await expect(page.getByRole('link', { name: 'CPTS Centre Essonne' })).toBeFocused()
})

test('a place found from the list opens beside the map', async ({ page }) => {
  await page.goto('/liste')
  const atlas = new Atlas(page)
  await atlas.find('75013', 'Paris 13e Arrondissement')
  await atlas.mapIsDrawn()
  await atlas.panelIsAbout('Paris 13e Arrondissement')
  await expect(page).toHaveURL(/\/\?commune=75113/)
})

test('without the map data the list stays readable and the remedy is told', async ({ page }) => {
  await page.route('**/geo/11.topo.json', (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('/liste')
  await expect(page.getByRole('alert')).toContainText('geo/11.topo.json')
  await expect(rows(page)).toHaveCount(47)
})

test('records that cannot be read are no empty list', async ({ page }) => {
  await page.route('**/geo/cpts/11.json', (route) => route.fulfill({ status: 200, body: '{' }))
  await page.goto('/liste')
  await expect(page.getByRole('alert')).toContainText('geo/cpts/11.json')
  await expect(page.getByText('0 CPTS')).toHaveCount(0)
})

const VIEWS = [
  { address: '/liste', colorScheme: 'light' },
  { address: '/liste?region=93&tri=population&ordre=desc', colorScheme: 'dark' },
] as const
for (const [width, height] of [
  [1440, 900],
  [1000, 800],
  [390, 844],
  [320, 640],
] as const) {
  for (const { address, colorScheme } of VIEWS) {
    test(`no accessibility fault and no sideways scroll, ${width} px, ${colorScheme}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme })
      await page.goto(address)
      await expect(heading(page)).toContainText('CPTS')
      await page.locator('summary', { hasText: 'Mission' }).click()
      expect(await new Atlas(page).accessibilityFaults()).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      )
    })
  }
}

test('on a phone, cards sort and filter, and what one presses is large enough', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/liste')
  await page.getByRole('combobox', { name: 'Trier par' }).selectOption('Population')
  await expect(page.getByRole('button', { name: 'Décroissant' })).toBeVisible()
  await page.locator('summary', { hasText: 'Taille' }).click()
  await page.getByRole('checkbox', { name: /^Taille 4/ }).check()
  await expect(heading(page)).toContainText('CPTS sur 47')
  const low = await page
    .getByRole('main')
    .locator('a, button, select, summary, label:has(input)')
    .evaluateAll((all) =>
      all.flatMap((each) => {
        const { height } = each.getBoundingClientRect()
        return height > 0 && height < 44 ? [`${each.textContent} ${height}`] : []
      }),
    )
  expect(low).toEqual([])
})
