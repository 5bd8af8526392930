import { expect, type Page } from '@playwright/test'
import { Atlas, test } from './atlas.ts'

test.use({ viewport: { width: 1440, height: 900 } })

const rows = (page: Page) => page.getByRole('table').locator('tbody').getByRole('row')

test('one keeps a view and finds it again with the keyboard alone', async ({ page }) => {
  const atlas = new Atlas(page)
  await atlas.openPanel('/liste?region=11&dep=75&tri=population&ordre=desc')
  const views = page.locator('summary', { hasText: 'Vues' })
  await views.press('Enter')
  const name = page.getByRole('textbox', { name: 'Nom de la vue' })
  await expect(name).toHaveValue(/^Département.: Paris \(75\)$/)
  await name.fill('Les grandes de Paris')
  await name.press('Enter')
  await expect(page.getByRole('button', { name: 'Annuler' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(views).toBeFocused()

  await atlas.openPanel('/liste?region=11')
  await expect(rows(page)).toHaveCount(47)
  await views.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: /^Renommer/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Paris')
  await page.keyboard.press('Escape')
  // What was begun is left, and the menu with it is still there.
  const view = page.getByRole('button', { name: 'Les grandes de Paris', exact: true })
  await expect(view).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(views).toBeFocused()
  await expect(rows(page)).toHaveCount(5)
  await expect(page).toHaveURL(/region=11&dep=75&tri=population&ordre=desc/)
  await page.goBack()
  await expect(rows(page)).toHaveCount(47)
})

test('on a phone, nothing that one reads moves while the list comes', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  // The letters are there, as on every visit but the first: before they come, lines break elsewhere.
  await new Atlas(page).openPanel('/comprendre?region=11')
  await page.evaluate(() => document.fonts.ready)
  // What comes late comes after the cards.
  await page.route(/assets\/(RegisterExport|Acronyms)-/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400))
    await route.continue()
  })
  await new Atlas(page).openPanel('/liste?region=11')
  await expect(page.getByRole('main').getByText('Exporter')).toBeVisible()
  await expect(page.getByRole('group', { name: 'Sigles' })).toBeVisible()
  const moved = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(list.getEntries().reduce((sum, each) => sum + Number(each.toJSON().value), 0)),
        ).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(0), 300)
      }),
  )
  expect(moved).toBe(0)
})
