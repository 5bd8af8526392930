import { expect, type Page } from '@playwright/test'
import { Atlas, test } from './atlas.ts'
import { faults } from './faults.ts'
import { MAPS, PANELS, type Screen } from './screens.ts'

test('the page is still usable at 200 % zoom @look', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 450 })
  const atlas = new Atlas(page)
  await atlas.openPanel()
  await atlas.find('senart', 'CPTS de Sénart')
  await atlas.panelIsAbout('CPTS de Sénart')
})

test('in the colours of one’s system, what is chosen, where one is and what bars mean can be seen @look', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  const atlas = new Atlas(page)
  await atlas.openPanel('/suivi?region=11')
  const looksOf = (name: string) =>
    page.getByRole('link', { name, exact: true }).evaluate((link) =>
      [link, ...link.querySelectorAll('span')].map((each) => {
        const style = getComputedStyle(each)
        const own = style.getPropertyValue('forced-color-adjust')
        return `${style.backgroundColor} ${style.color} ${own}`
      }),
    )
  const [here, words] = await looksOf('Suivi')
  // The words on the same ground, and on none that the browser lays under them in their own colour.
  expect(words).toBe(here)
  expect(here).toMatch(/none$/)
  expect(here).not.toBe((await looksOf('Liste'))[0])
  const bars = page.getByRole('main').locator('a:has-text("ACI signé"), a:has-text("Pré-projet")')
  const colours = () =>
    bars
      .locator('> :last-child')
      .evaluateAll((all) => all.map((bar) => getComputedStyle(bar).backgroundColor))
  await expect.poll(async () => new Set(await colours()).size).toBeGreaterThan(1)
})

/** `whole`: axe looks at it too. Between a desk and a phone, and on a page at 400 %, the same elements only lie elsewhere. */
const WIDTHS = [
  { width: 1440, height: 900, whole: true },
  { width: 1000, height: 800, whole: false },
  { width: 390, height: 844, whole: true },
  { width: 320, height: 256, whole: false },
] as const
/** Of a map, its pixels are what takes time: a low window has the same controls. */
const DESK_AND_PHONE = WIDTHS.filter(({ whole }) => whole).map((each) => ({ ...each, height: 600 }))

const titleOf = ({ name, changesDevice }: Screen): string =>
  `${name}: no accessibility fault and no sideways scroll${changesDevice ? '' : ' @look'}`

for (const screen of PANELS)
  test(titleOf(screen), async ({ page }) => {
    await scan(page, screen, WIDTHS)
  })

for (const screen of MAPS)
  test(`${titleOf(screen)} @map`, async ({ page }) => {
    await scan(page, screen, DESK_AND_PHONE)
    // Nothing of it hangs on what is drawn: only that the map is there, under what floats over it.
    await expect(page.getByTestId('map').locator('canvas')).toBeVisible()
  })

/** Looks at one screen in every width, in the light; then at its colours in the dark, on the narrowest. */
async function scan(
  page: Page,
  { address, first, at }: Screen,
  widths: readonly { width: number; height: number; whole: boolean }[],
): Promise<void> {
  const atlas = new Atlas(page)
  if (widths[0]) await page.setViewportSize(widths[0])
  await atlas.go(address)
  await atlas.panelIsThere()
  await first?.(page, atlas)
  for (const { width, height, whole } of widths) {
    await test.step(`${width} px`, async () => {
      await page.setViewportSize({ width, height })
      await atlas.panelIsThere()
      await at?.[width]?.(page)
      // Colours are seen on a desk, and on the narrowest in the dark: most of the time of axe is theirs.
      const look = width === 1440 ? {} : { 'color-contrast': { enabled: false } }
      if (whole) expect(await faults(page, { rules: look }), `${width} px`).toEqual([])
      await atlas.isNoWider(width)
    })
  }
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ colorScheme: 'dark', forcedColors })
    expect(await faults(page, { runOnly: ['color-contrast'] }), 'dark').toEqual([])
  }
  await page.setViewportSize({ width: 390, height: 844 })
  for (const size of ['200%', '']) {
    await page.evaluate((to) => document.documentElement.style.setProperty('font-size', to), size)
    await atlas.isNoWider(390)
  }
}
