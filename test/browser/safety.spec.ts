import { expect } from '@playwright/test'
import { Atlas, test } from './atlas.ts'

declare global {
  var violations: string[]
}

test('the page runs its own scripts only, and asks nothing of hosts that it does not name @map @own', async ({
  page,
}) => {
  await page.addInitScript(() => {
    globalThis.violations = []
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      globalThis.violations.push(`${violatedDirective} ${blockedURI}`)
    })
  })
  const atlas = new Atlas(page)
  const violations = () => page.evaluate(() => globalThis.violations)
  // A map with its worker, a print card, a dialog: whatever the application does itself is allowed.
  await atlas.open('/?region=04&cpts=cpts-grand-sud-reunion')
  expect(await violations()).toEqual([])
  await page.goto('/suivi?region=11')
  await expect(page.locator('[role="img"] > div').first()).toBeVisible()
  expect(await violations()).toEqual([])

  await page.evaluate(async () => {
    const script = document.createElement('script')
    script.textContent = 'globalThis.injected = true'
    document.body.append(script)
    await fetch('https://ailleurs.example.org/').catch(() => {})
  })
  expect(await page.evaluate(() => 'injected' in globalThis)).toBe(false)
  expect(await violations()).toEqual([
    expect.stringContaining('script-src'),
    expect.stringContaining('connect-src https://ailleurs.example.org'),
  ])
})

test('the data page says where data come from and what is kept, and erases all of it', async ({
  page,
  context,
}) => {
  await page.goto('/suivi/fiche?region=11&cpts=cpts-paris-13')
  await page.getByRole('button', { name: 'Renseigner : Téléphone' }).click()
  const form = page.getByRole('form', { name: 'Téléphone' })
  await form.getByLabel('Téléphone', { exact: true }).fill('01 23 45 67 89')
  await form.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.getByText('Enregistré : Téléphone.')).toBeVisible()

  await page.goto('/donnees')
  const main = page.getByRole('main')
  await expect(main).toContainText('1 modification dans cette région')
  await expect(main.getByRole('row', { name: /^Île-de-France/ })).toContainText('1 285 communes')
  await expect(main.getByRole('row', { name: /^Fiches des CPTS/ })).toContainText('47 fiches')
  await page.getByText('Voir la date de chaque fait').click()
  await expect(page.getByRole('row', { name: /^CPTS Paris 13/ })).toContainText('déc. 2021')

  const other = await context.newPage()
  await other.goto('/suivi/fiche?region=11&cpts=cpts-paris-13')
  await expect(other.getByText('01 23 45 67 89').first()).toBeVisible()
  await page.getByRole('button', { name: 'Tout effacer de cet appareil' }).click()
  await page.getByRole('button', { name: 'Effacer définitivement' }).click()
  await page.waitForURL((url) => url.pathname === '/')
  // The tab that was open beside let go of everything too.
  await expect(other.getByRole('button', { name: 'Renseigner : Téléphone' })).toBeVisible()
  await page.goto('/donnees')
  await expect(main).toContainText('0 modification dans cette région')
})
