import { expect } from '@playwright/test'
import { Atlas, test } from './atlas.ts'
import { addIndicator } from './indicator.ts'
import { legendIsDrawn, pixelsNear } from './pixels.ts'

/** Of the six, the one of Seine-et-Marne is the fourth class of five: the blue before the last. */
const FOURTH = [0x2c, 0x7f, 0xb8] as const
const CLASSES = ['#ffffcc', '#a1dab4', '#41b6c4', '#2c7fb8', '#253494', '#dcdfdd']

test('an indicator of this device is chosen in the legend, then read on the map and in the panels @map', async ({
  page,
}) => {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(request.url()))
  const atlas = new Atlas(page)
  await atlas.open('/?region=11&commune=77296')
  const parts = () =>
    loaded.filter((url) => /\/(IndicatorOnMap|IndicatorLegend)-[^/]*\.js/.test(url))
  await expect(atlas.legend.getByRole('link', { name: 'Charger un indicateur' })).toHaveAttribute(
    'href',
    /^\/donnees/,
  )
  expect(parts()).toEqual([])

  await addIndicator(page)
  await atlas.legend.getByRole('combobox', { name: 'Indicateur' }).selectOption('Accessibilité')
  const legend = atlas.legend.getByRole('region', { name: 'Accessibilité' })
  await expect(legend).toContainText('seuils naturels (Jenks)')
  await expect(legend.getByText('Sans donnée')).toBeVisible()
  expect(parts().length).toBeGreaterThan(0)
  await expect(atlas.panel).toContainText('10 consult.')
  await atlas.mapIsDrawn()
  await expect.poll(() => pixelsNear(page, FOURTH)).toBeGreaterThan(20_000)
  // Each line bears the colour of its own class, the fourth that of the commune looked at; then that of no value.
  const signs = legend.locator('li').filter({ has: page.locator('svg') })
  const colours = await signs.evaluateAll((lines) =>
    lines.map((line) => line.querySelector('rect')?.getAttribute('fill')),
  )
  expect(colours).toEqual(CLASSES)
  await page.getByRole('button', { name: 'Voir toute la région' }).click()
  await legendIsDrawn(page, { name: 'Accessibilité' })

  await atlas.chooseCpts('CPTS de Sénart')
  const row = (name: string) => atlas.panel.getByRole('row', { name: new RegExp(`^${name} `) })
  await expect(row('CPTS').getByRole('cell')).toHaveText(['10', '10', '0'])
  await expect(row('Seine-et-Marne').getByRole('cell')).toHaveText(['10', '10', '0'])
  await expect(row('Île-de-France').getByRole('cell').nth(1)).toHaveText('2 à 12')
  await expect(page.locator('article', { hasText: 'Fiche identité' })).toContainText(
    'Accessibilité',
  )

  await page.getByRole('link', { name: 'Esquisse', exact: true }).click()
  await page.locator('summary', { hasText: 'Comparer' }).click()
  await page.getByRole('combobox', { name: 'Territoire A' }).selectOption('CPTS de Sénart')
  await page.getByRole('combobox', { name: 'Territoire B' }).selectOption('CPTS Paris 13')
  await expect(row('A').getByRole('cell')).toHaveText(['10', '10', '0'])
  await expect(row('B').getByRole('cell')).toHaveText(['–', '–', '1'])
  await page.getByRole('link', { name: 'Carte', exact: true }).click()
  await atlas.panelIsAbout('CPTS de Sénart')

  await atlas.legend.getByRole('combobox', { name: 'Indicateur' }).selectOption('Aucun')
  await expect(legend).toHaveCount(0)
  await expect(row('Île-de-France')).toHaveCount(0)
})
