import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { datasetJson } from '../../src/data/export/dataset-json.ts'
import { unzip } from '../unit/export/unzip.ts'
import { manyCpts } from '../support/many-cpts.ts'
import { builtRegion } from '../support/region.ts'
import { test } from './atlas.ts'

const MANY = 1255

test('a workbook of 1 255 CPTS arrives, and the page says so', async ({ page }) => {
  const { dataset } = manyCpts(MANY, [...builtRegion('11').units.values()])
  const body = datasetJson({ ...dataset, region: '11', nom: 'Île-de-France' })
  await page.route('**/geo/cpts/11.json', (route) =>
    route.fulfill({ contentType: 'application/json', body }),
  )
  await page.goto('/suivi')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Suivi : Île-de-France')
  await page.locator('summary', { hasText: 'Exporter' }).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Excel (.xlsx)' }).click(),
  ])
  const bytes = await readFile(await file.path())
  await expect(
    page.getByText(/^Fichier cpts-ile-de-france-.*\.xlsx téléchargé\s: 1\s255 CPTS/),
  ).toBeVisible()
  const sheet = (await unzip(new Blob([new Uint8Array(bytes)]))).get('xl/worksheets/sheet1.xml')
  expect(sheet?.match(/<row /g)).toHaveLength(MANY + 1)
})
