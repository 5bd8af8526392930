import { expect, type Page } from '@playwright/test'
import { datasetJson } from '../../src/data/export/dataset-json.ts'
import { manyCpts } from '../support/many-cpts.ts'
import { builtRegion } from '../support/region.ts'
import { Atlas, test } from './atlas.ts'

test.use({ viewport: { width: 1440, height: 900 } })

const rows = (page: Page) => page.getByRole('table').locator('tbody').getByRole('row')
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test('one filters by département and mission with the keyboard alone @look', async ({ page }) => {
  await new Atlas(page).openPanel('/liste?region=11')
  await expect(heading(page)).toHaveText('Île-de-France : 47 CPTS renseignées')
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
  // The list follows the filter a moment later: of rows taken before that, some would go while one looks at them.
  for (const words of ['Paris (75)', 'M1 Accès aux soins']) {
    await expect(rows(page).filter({ hasNotText: words })).toHaveCount(0)
    await expect(rows(page).first()).toContainText(words)
  }
  await page.getByRole('button', { name: 'Tout afficher' }).click()
  await expect(rows(page)).toHaveCount(47)
})

test('one sorts by population; what is not known stays last, and the order outlives a filter @look', async ({
  page,
}) => {
  await new Atlas(page).openPanel('/liste?region=11')
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

test('the map and the list keep the same filters @look', async ({ page }) => {
  const atlas = new Atlas(page)
  await atlas.openPanel('/liste?region=11&tri=population&ordre=desc')
  await page.locator('summary', { hasText: 'Département' }).click()
  await page.getByRole('checkbox', { name: /^Essonne/ }).check()
  await expect(heading(page)).toHaveText('Île-de-France : 4 CPTS sur 47')
  await page.getByRole('searchbox', { name: 'Filtrer par un texte' }).pressSequentially('etampes ')
  await expect(heading(page)).toHaveText('Île-de-France : 1 CPTS sur 47')
  await expect(page).toHaveURL(/dep=91&texte=etampes&tri=population&ordre=desc/)
  await page.getByRole('link', { name: 'Carte' }).click()
  await expect(atlas.panel.getByRole('heading', { level: 2 }).first()).toHaveText('1 CPTS sur 47')
  await atlas.panel.getByRole('button', { name: 'Retirer le filtre Texte' }).click()
  await expect(atlas.panel.getByRole('heading', { level: 2 }).first()).toHaveText('4 CPTS sur 47')
  await page.goBack()
  await page.goBack()
  // Letters typed one after another are one step.
  await expect(heading(page)).toHaveText('Île-de-France : 1 CPTS sur 47')
  await page.goBack()
  await expect(heading(page)).toHaveText('Île-de-France : 4 CPTS sur 47')
  await expect(page.getByRole('columnheader', { name: 'Population' })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  await page.getByRole('link', { name: 'Carte' }).click()
  await atlas.panel.getByRole('button', { name: 'Tout afficher' }).click()
  await page.getByRole('link', { name: 'Liste' }).click()
  await expect(heading(page)).toHaveText('Île-de-France : 47 CPTS renseignées')
})

test('filters that nothing passes say what to do next @look', async ({ page }) => {
  await new Atlas(page).openPanel('/liste?region=11&dep=91&taille=4')
  // Nobody knows the taille of most of them: that none is large is not said.
  await expect(heading(page)).toHaveText('Île-de-France\u00a0: aucune connue sur 47')
  await expect(page.getByText(/^Taille\s: non connue pour \d CPTS sur \d\.$/)).toBeVisible()
  await expect(page.getByText('Retirez un filtre')).toBeVisible()
  await page.getByRole('button', { name: 'Tout afficher' }).click()
  await expect(rows(page)).toHaveCount(47)
})

test('without WebGL, one reads every fact of a CPTS, opens its sheet and comes back to its line @own', async ({
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

test('a place found from the list opens beside the map @look', async ({ page }) => {
  const atlas = new Atlas(page)
  await atlas.openPanel('/liste?region=11')
  await atlas.find('75013', 'Paris 13e')
  await atlas.panelIsAbout('Paris 13e')
  await expect(page).toHaveURL(/\/\?region=11&commune=75113/)
})

test('without the map data the list stays readable and the remedy is told', async ({ page }) => {
  await page.route('**/geo/11.units.json', (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('/liste')
  await expect(page.getByRole('alert')).toContainText('geo/11.units.json')
  await expect(rows(page)).toHaveCount(47)
})

test('records that cannot be read are no empty list', async ({ page }) => {
  await page.route('**/geo/cpts/11.json', (route) => route.fulfill({ status: 200, body: '{' }))
  await page.goto('/liste')
  await expect(page.getByRole('alert')).toContainText('geo/cpts/11.json')
  await expect(page.getByText('0 CPTS')).toHaveCount(0)
})

test('on a phone, cards sort and filter, and what one presses is large enough @look', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await new Atlas(page).openPanel('/liste?region=11')
  await page.getByRole('combobox', { name: 'Trier par' }).selectOption('Population')
  await expect(page.getByRole('button', { name: 'Décroissant' })).toBeVisible()
  await page.locator('summary', { hasText: 'Filtres' }).click()
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

test('one chooses the columns, and finds them again, on a phone too @own', async ({ page }) => {
  await page.addInitScript(() => {
    // Once, as something else might have left it.
    if (!localStorage.getItem('atlas-cpts.colonnes'))
      localStorage.setItem('atlas-cpts.colonnes', '{')
  })
  const column = (name: string) => page.getByRole('columnheader', { name })
  const tick = (name: string) => page.getByRole('checkbox', { name, exact: true })
  const menu = page.locator('summary', { hasText: 'Colonnes' })
  await page.goto('/liste?region=11&dep=94')
  await expect(page.getByRole('columnheader')).toHaveCount(10)
  await menu.click()
  await tick('Prochaine échéance').check()
  await tick('Complétude').check()
  await tick('Contacts').uncheck()
  await page.keyboard.press('Escape')
  await expect(column('Contacts')).toHaveCount(0)
  await column('Complétude').getByRole('button').click()
  await expect(rows(page).first()).toContainText(/\d sur 1[01]/)
  await expect(page.getByRole('row', { name: /Vitry-sur-Seine/ })).toContainText(
    'passées, à vérifier',
  )

  await page.reload()
  await expect(column('Prochaine échéance')).toBeVisible()
  await expect(column('Contacts')).toHaveCount(0)
  // The order goes with the column that made it.
  await menu.click()
  await tick('Complétude').uncheck()
  await expect(column('Nom')).toHaveAttribute('aria-sort', 'ascending')
  await page.keyboard.press('Escape')

  await page.setViewportSize({ width: 390, height: 844 })
  const card = page.getByRole('listitem').filter({ hasText: 'Vitry-sur-Seine' })
  await expect(card.getByText('Prochaine échéance')).toBeVisible()
  await expect(card.getByRole('link')).toHaveCount(1)
  await menu.click()
  await page.getByRole('button', { name: 'Colonnes par défaut' }).click()
  await expect(card.getByText('Prochaine échéance')).toHaveCount(0)
})

/** Île-de-France as if it had a thousand CPTS. */
async function aThousandCpts(page: Page): Promise<void> {
  const { dataset } = manyCpts(1000, [...builtRegion('11').units.values()])
  const body = datasetJson({ ...dataset, region: '11', nom: 'Île-de-France' })
  await page.route('**/geo/cpts/11.json', (route) =>
    route.fulfill({ contentType: 'application/json', body }),
  )
}

test('a thousand CPTS are all within reach: scrolled to, walked to, come back to, printed', async ({
  page,
}) => {
  await aThousandCpts(page)
  await page.goto('/liste')
  await expect(heading(page)).toHaveText('Île-de-France : 1 000 CPTS renseignées')
  const table = page.getByRole('table')
  await expect(table).toHaveAttribute('aria-rowcount', '1001')
  await expect(rows(page)).not.toHaveCount(0)
  const box = page.getByRole('group', { name: 'Tableau des CPTS, à faire défiler' })
  const met = await box.evaluate(async (scroller) => {
    const ranks: string[] = []
    for (let top = 0; top < scroller.scrollHeight; top += 2 * scroller.clientHeight) {
      scroller.scrollTo(0, top)
      const { left, right, top: head, bottom } = scroller.getBoundingClientRect()
      const middle = () => document.elementFromPoint((left + right) / 2, (head + bottom) / 2)
      // Rows come a frame or more after the scroll, all of a place at once.
      do await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))
      while (!middle()?.closest('tbody tr[aria-rowindex]'))
      for (const row of scroller.querySelectorAll('tbody tr[aria-rowindex]'))
        ranks.push(row.getAttribute('aria-rowindex') ?? '')
    }
    return new Set(ranks).size
  })
  expect(met).toBe(1000)
  const link = (rank: number) =>
    page.getByRole('link', { name: `CPTS inventée ${rank}`, exact: true })
  const last = link(999)
  await box.evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight))
  await expect(last).toBeInViewport()
  // Far fewer are there at once; none that has the focus goes.
  expect(await rows(page).count()).toBeLessThan(100)
  await last.focus()
  await box.evaluate((scroller) => scroller.scrollTo(0, 0))
  await expect(link(0)).toBeInViewport()
  await expect(last).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/\?region=11&cpts=cpts-999/)
  await page.goBack()
  await expect(last).toBeFocused()
  await expect(last).toBeInViewport()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(page.locator('tr:focus-within')).toHaveAttribute('aria-rowindex', /^(999|1000)$/)

  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(rows(page)).toHaveCount(1000)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  expect(await rows(page).count()).toBeLessThan(100)

  await page.setViewportSize({ width: 390, height: 844 })
  await expect(
    page.getByRole('listitem').filter({ hasText: 'CPTS inventée' }).first(),
  ).toBeVisible()
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  await expect(last).toBeInViewport()
  await page.locator('summary', { hasText: 'Filtres' }).click()
  await page.getByRole('searchbox', { name: 'Filtrer par un texte' }).fill('inventee 998')
  await expect(heading(page)).toHaveText('Île-de-France : 1 CPTS sur 1 000')
})
