import { expect, type Page } from '@playwright/test'
import {
  LYON,
  MELUN,
  NOUMEA,
  PARIS_13,
  feature,
  startStandIn,
  type StandIn,
} from '../support/geocoder.ts'
import { Atlas, test } from './atlas.ts'

// A service worker would ask in the page's stead, out of reach of `page.route`.
test.use({ serviceWorkers: 'block' })

let standIn: StandIn
test.beforeEach(async ({ page }) => {
  standIn = await startStandIn()
  await page.route('https://data.geopf.fr/geocodage/**', async (route) => {
    const response = await route.fetch({ url: forwarded(route.request().url()) }).catch(() => null)
    await (response ? route.fulfill({ response }) : route.abort()).catch(() => undefined)
  })
})
test.afterEach(() => standIn.close())

function forwarded(url: string): string {
  return standIn.base + new URL(url).search
}

const status = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })

test('an address leads to its commune; nothing is asked before the text looks like one', async ({
  page,
}) => {
  standIn.features = [PARIS_13, MELUN, LYON]
  // What tells the middle of the région is late: nothing is asked without it, to be asked again.
  await page.route('**/geo/11.outlines.json', async (route) => {
    await new Promise((later) => setTimeout(later, 1500))
    await route.continue().catch(() => undefined)
  })
  const atlas = new Atlas(page)
  await atlas.openPanel()
  await atlas.search.pressSequentially('12 rue')
  await page.waitForTimeout(400)
  expect(standIn.asked).toEqual([])
  await atlas.search.pressSequentially(' d’exemple', { delay: 30 })
  await expect(atlas.result('12 Rue d’exemple 75013 Paris')).toContainText(
    'Paris 13e · CPTS Paris 13',
  )
  await expect.poll(() => standIn.asked.at(-1)?.get('q')).toBe('12 rue d’exemple')
  expect(standIn.asked.length).toBeLessThan(' d’exemple'.length)
  expect(standIn.asked.map((query) => query.has('lat'))).not.toContain(false)
  await expect(page.getByRole('listbox').getByRole('group', { name: 'Adresses' })).toBeVisible()
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(3)
  await expect(status(page, '3 adresses. Flèches pour parcourir')).toBeAttached()
  await atlas.result('12 Rue d’exemple 75013 Paris').click()
  await atlas.panelIsAbout('Paris 13e')
  await expect(atlas.search).toHaveValue('')
})

test('an address of no région says so @look', async ({ page }) => {
  standIn.features = [NOUMEA]
  const atlas = new Atlas(page)
  await atlas.openPanel()
  await atlas.search.fill('7 quai d’exemple')
  await expect(status(page, 'Cette adresse est hors des régions de cet atlas.')).toBeAttached()
})

test('what the service writes is text, whatever it looks like @look', async ({ page }) => {
  const markup = '<img src=x onerror="document.title=1">1 Rue d’exemple'
  standIn.features = [feature(markup, '75113', [2.3561, 48.8322])]
  const atlas = new Atlas(page)
  await atlas.openPanel()
  await atlas.search.fill('1 rue d’exemple')
  await expect(page.getByRole('option').filter({ hasText: markup })).toBeVisible()
  await expect(page).toHaveTitle(/Atlas CPTS/)
})

test('a service that floods, then stalls, leaves the communes standing', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  const atlas = new Atlas(page)
  await atlas.openPanel()
  // Whatever else it may do is tried on what asks it; after two failures it is left alone for a while.
  for (const mode of ['huge', 'stall'] as const) {
    await test.step(mode, async () => {
      standIn.mode = mode
      await atlas.search.fill(`12 rue d’un ${mode}`)
      await expect(status(page, 'le service d’adresses ne répond pas')).toBeAttached()
      await atlas.search.fill(`12 rue d’un ${mode} 77000 Melun`)
      // Communes alone would pass for all there is.
      await expect(page.getByText('seules les communes sont proposées').first()).toBeVisible()
      await atlas.result('Melun').click()
      await atlas.panelIsAbout('Melun')
      await page.goBack()
    })
  }
  expect(errors).toEqual([])
})

test('an intercommunalité lists its communes and its CPTS @look', async ({ page }) => {
  const atlas = new Atlas(page)
  await atlas.openPanel()
  await atlas.search.fill('grand paris seine ou')
  await atlas.result('Grand Paris Seine Ouest').click()
  const communes = page.getByRole('group', { name: 'Communes (Grand Paris Seine Ouest)' })
  await expect(communes.getByRole('option')).toHaveCount(8)
  await expect(page.getByRole('group', { name: 'CPTS', exact: true })).toBeVisible()
  await expect(status(page, '8 communes, 3 CPTS.')).toBeAttached()
  await expect(atlas.search).toHaveValue('Grand Paris Seine Ouest')
  await expect(atlas.search).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await atlas.panelIsAbout('Chaville')
})

test.describe('my position', () => {
  const press = (page: Page) => page.getByRole('button', { name: 'Ma position' }).click()

  test('granted, selects the commune there; it is never asked before, nor sent @own', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['geolocation'])
    await context.setGeolocation({ longitude: 2.3561, latitude: 48.8322, accuracy: 20 })
    await page.addInitScript(() => {
      const { geolocation } = navigator
      const ask = geolocation.getCurrentPosition.bind(geolocation)
      geolocation.getCurrentPosition = (...told) => {
        document.documentElement.dataset['asked'] = 'yes'
        ask(...told)
      }
    })
    const atlas = new Atlas(page)
    await atlas.openPanel()
    expect(await page.locator('html').getAttribute('data-asked')).toBeNull()
    const sent: string[] = []
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
    await press(page)
    await atlas.panelIsAbout('Paris 13e')
    await expect(status(page, 'Paris 13e')).toContainText('Votre position')
    expect(sent.filter((line) => /48[.,]83|2[.,]356|geocodage/.test(line))).toEqual([])
    expect(standIn.asked).toEqual([])
  })

  test('in no région, says so and selects nothing', async ({ page, context }) => {
    await context.grantPermissions(['geolocation'])
    await context.setGeolocation({ longitude: 166.4572, latitude: -22.2763 })
    const atlas = new Atlas(page)
    await atlas.openPanel()
    await press(page)
    await expect(status(page, 'Votre position est hors des régions de cet atlas.')).toBeVisible()
    await atlas.panelIsAbout('Île-de-France')
  })

  test('known to a few kilometres only, asks to check', async ({ page, context }) => {
    await context.grantPermissions(['geolocation'])
    await context.setGeolocation({ longitude: 2.3561, latitude: 48.8322, accuracy: 2400 })
    const atlas = new Atlas(page)
    await atlas.openPanel()
    await press(page)
    await expect(status(page, 'à 3 km près')).toContainText('Vérifiez la commune.')
  })

  test('refused, says what to do; typing takes the message away', async ({ page }) => {
    const atlas = new Atlas(page)
    await atlas.openPanel()
    await press(page)
    const refused = status(page, 'Le navigateur refuse la position à cette page.')
    await expect(refused).toContainText('tapez une commune')
    await atlas.find('melun', 'Melun')
    await expect(refused).toHaveCount(0)
    await atlas.panelIsAbout('Melun')
  })
})
