import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { Atlas, test } from './atlas.ts'
import { isPrinted, sheetsOf, watchPrinting } from './paper.ts'

test.use({ viewport: { width: 1440, height: 900 } })

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Presses what downloads a file, and reads it. */
async function downloaded(page: Page, press: () => Promise<void>) {
  const [file] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

test('the figures of a région stand beside the official ones and lead to the lists behind them @look', async ({
  page,
}) => {
  const atlas = new Atlas(page)
  await atlas.go('/suivi?region=11')
  await expect(heading(page)).toHaveText('Suivi : Île-de-France')
  const main = page.getByRole('main')
  await expect(main).toContainText('officiel : 120 (29 avr. 2024)')
  await expect(main).toContainText('officiel : 100 (5 févr. 2025)')
  await main.getByText('Chiffres officiels (6)').click()
  await expect(main.getByRole('row', { name: /^CPTS en activité/ })).toContainText('avr. 2025')
  await expect(main).toContainText('renseigné pour 18 sur 47, 29 non renseignées')
  // The drawings come after, and are told in words.
  await expect(
    page.getByRole('img', { name: /^Diagramme : CPTS par stade, de 2019/ }),
  ).toBeVisible()
  await expect(page.locator('[role="img"] > div')).toHaveCount(3)

  const five = page.getByRole('link', { name: '5 CPTS, Pré-projet, Seine-Saint-Denis (93)' })
  await five.scrollIntoViewIfNeeded()
  const place = await page.evaluate(() => scrollY)
  expect(place).toBeGreaterThan(300)
  await five.click()
  await expect(page).toHaveURL(/\/liste\?region=11&stade=pre-projet&dep=93$/)
  await expect(heading(page)).toHaveText('Île-de-France : 5 CPTS sur 47')
  await page.goBack()
  await expect(five).toBeVisible()
  expect(await page.evaluate(() => scrollY)).toBe(place)
  await page.getByRole('link', { name: '29 non renseignées' }).click()
  await expect(heading(page)).toHaveText('Île-de-France : 29 CPTS sur 47')

  // Where hardly a stage is known, nothing is shown as zero, and the tailles tell the départements apart.
  await atlas.go('/suivi?region=93')
  await expect(main).toContainText('Chiffres officiels (2)')
  await expect(main).toContainText('renseigné pour 1 sur 70, 69 non renseignées')
  await expect(page.getByRole('radio', { name: 'Taille ACI' })).toBeChecked()
  await page.getByRole('link', { name: /^11 CPTS, Taille 3.*Bouches-du-Rhône/ }).click()
  await expect(heading(page)).toContainText('11 CPTS sur 70')
})

test('deadlines are sorted by the day it is, filtered, and taken to a calendar @own', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2025-06-10T09:00:00'))
  await page.goto('/suivi?region=11&dep=91.94#echeances')
  const past = page.getByRole('table', { name: 'Échéance passée, à vérifier' })
  await expect(page.getByRole('heading', { name: 'Échéances' })).toBeInViewport()
  await expect(past).toContainText('CPTS de Vitry-sur-Seine')
  await expect(past).toContainText('M2 et M3 : premières actions')
  await expect(page.getByRole('table', { name: 'Sous 3 mois' })).toContainText('18 juin 2025')
  await expect(page.getByRole('table', { name: 'Date à préciser' })).toContainText('2025')
  await expect(page.getByText('Rien ne dit si une échéance a été tenue')).toBeVisible()

  // A window has its own type, whatever that of the cell it opens from; Escape leads back there.
  const first = past.getByRole('button', { name: /^Marquer/ }).first()
  await first.click()
  const source = page.getByRole('dialog').getByLabel('D’après')
  await expect(page.getByRole('dialog')).toHaveCSS('text-align', 'start')
  await source.fill('Appel')
  await page.keyboard.press('Escape')
  const again = past.getByRole('button', { name: /^Reprendre/ })
  await expect(again).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(source).toHaveValue('Appel')
  await page.getByRole('button', { name: 'Abandonner' }).click()
  await expect(first).toBeFocused()

  const late = page.getByRole('link', { name: /^\d+ échéances passées, à vérifier/ }).first()
  await late.click()
  await expect(heading(page)).toHaveText('Île-de-France : 2 CPTS sur 47')
  await expect(page).toHaveURL(/delai=en-retard/)
  await page.goBack()

  // M1 and M4 are one line before and after; what the mark changed has no list of its own, all else keeps its own.
  const soon = page.getByRole('link', { name: /^\d+ échéances? sous 3 mois/ }).first()
  await expect(soon).toBeVisible()
  await past
    .getByRole('button', { name: /M1 et M4/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('2 échéances tenues ou sans objet').click()
  await expect(page.locator('details').getByText('M1 et M4 : premières actions')).toHaveCount(1)
  await expect(soon).toBeVisible()
  await expect(late).toHaveCount(0)
  await expect(
    page.getByRole('navigation', { name: 'Dans cette page' }).locator('[aria-current]'),
  ).toHaveText('Échéances')

  await page.getByRole('combobox', { name: 'Type d’échéance' }).selectOption('Fin du contrat')
  await expect(page).toHaveURL(/echeance=fin-contrat/)
  await expect(past).toHaveCount(0)
  const { name, bytes } = await downloaded(page, () =>
    page.getByRole('button', { name: 'Télécharger (.ics)' }).click(),
  )
  expect(name).toBe('echeances-cpts-ile-de-france-2025-06-10.ics')
  const text = bytes.toString('utf8').replaceAll('\r\n ', '')
  expect(text).toContain('BEGIN:VCALENDAR')
  expect(text).toContain('SUMMARY:CPTS de Vitry-sur-Seine : Fin du contrat (5 ans)')
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1)
  await expect(page.getByText('1 échéance n’y est pas, son jour n’étant pas connu')).toBeVisible()

  await page.getByRole('link', { name: 'CPTS de Vitry-sur-Seine' }).first().click()
  await expect(page).toHaveURL(/\/\?region=11&cpts=cpts-de-vitry-sur-seine/)
  await expect(heading(page)).toHaveText('CPTS de Vitry-sur-Seine')
})

test('a threshold passed between two vintages is told with both figures, wherever the taille is', async ({
  page,
}) => {
  const files = '**/geo/*.populations-*.json'
  await page.route(files, (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('/suivi#echeances')
  const basis = page.getByText('Passages de seuil non recherchés')
  await expect(basis).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.getByRole('table', { name: 'Plus tard' })).toContainText('CPTS CCFMV')
  await page.unroute(files)

  await page.goto('/suivi?region=11&echeance=avenant-taille')
  const passed = '173 891 hab. en 2019, 178 530 en 2023 : taille 3 → 4'
  await expect(page.getByRole('table', { name: 'Date à préciser' })).toContainText(passed)
  await expect(page.getByText(/pour 3 CPTS à l’ACI signé. 2 autres ne sont pas/)).toBeVisible()
  await page.getByRole('link', { name: 'CPTS CCFMV' }).first().click()
  await expect(heading(page)).toHaveText('CPTS CCFMV')
  const note = page.getByText(
    /^Taille 3 avec la population de 2019 \(173.891.hab\.\), 4 avec celle de 2023/,
  )
  await expect(note).toBeVisible()
  await page.getByText('Plus', { exact: true }).click()
  await page.getByRole('link', { name: 'Esquisser un territoire à partir d’elle' }).click()
  await expect(page.getByTestId('population')).toHaveText('178 530')
  await expect(note).toBeVisible()
})

test('exactly the CPTS that pass the filters are exported, from here and from the list @look', async ({
  page,
}) => {
  const menu = page.locator('summary', { hasText: 'Exporter' })
  const save = async (format: string) => {
    await menu.click()
    return downloaded(page, () => page.getByRole('button', { name: format }).click())
  }
  const atlas = new Atlas(page)
  await atlas.go('/suivi?region=11&dep=91')
  await expect(heading(page)).toHaveText('Suivi : Île-de-France, 4 CPTS sur 47')
  const xlsx = await save('Excel (.xlsx)')
  expect(xlsx.bytes.subarray(0, 2).toString()).toBe('PK')
  const geojson = JSON.parse((await save('GeoJSON')).bytes.toString('utf8'))
  expect(geojson.features).toHaveLength(4)

  await atlas.go('/liste?region=11&dep=91&tri=nom&ordre=desc')
  const names = page.getByRole('table').getByRole('rowheader')
  await expect(names).toHaveCount(4)
  const shown = await names.allTextContents()
  const { name, bytes } = await save('CSV')
  expect(name).toMatch(/^cpts-ile-de-france-\d{4}-\d\d-\d\d\.csv$/)
  const [head, ...lines] = bytes.toString('utf8').trim().split('\r\n')
  expect(head).toContain('Identifiant;Nom;')
  expect(lines.map((line) => line.split(';')[1])).toEqual(shown)
})

test('the follow-up prints as a report, with the map and every CPTS in a table', async ({
  page,
}) => {
  await page.goto('/suivi?region=93')
  await watchPrinting(page)
  await expect(heading(page)).toHaveText('Suivi\u00a0: Provence-Alpes-Côte d’Azur')
  const map = page.getByRole('img', { name: 'Carte des CPTS' })
  const table = page.getByRole('table').last()
  const ask = () => page.getByRole('button', { name: 'Imprimer le rapport' }).click()

  // Where contours cannot be had, nor does anyone wait for them, the report says that it has no map.
  await page.route('**/geo/93.*', (route) => route.abort())
  await ask()
  await expect(page.getByText('Préparation du rapport')).toBeVisible()
  await isPrinted(page)
  await expect(page.getByText('Préparation du rapport')).toHaveCount(0)
  const withoutMap = await sheetsOf(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('La carte n’a pas pu être dessinée.')).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await page.unroute('**/geo/93.*')
  await ask()
  await isPrinted(page)
  // The first page is then the map’s; two more would be a blank.
  expect(await sheetsOf(page)).toBeLessThanOrEqual(withoutMap + 1)

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(map).toContainText('Verdon')
  await expect(page.getByRole('figure')).toContainText('Taille 3')
  await expect(table.locator('tbody').getByRole('row')).toHaveCount(70)
  await expect(table.locator('tbody').getByRole('row').first()).toContainText('155\u202f520')
  await expect(table.locator('thead')).toHaveCSS('display', 'table-header-group')
  await expect(table.locator('tr').first()).toHaveCSS('break-inside', 'avoid')
  await expect(heading(page)).toHaveCSS('color', 'rgb(0, 0, 0)')
})
