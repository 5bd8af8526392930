import type { Page } from '@playwright/test'
import { toTableRecord } from '../../src/storage/indicator-record.ts'
import { numeric, table } from '../support/indicators.ts'
import { builtRegion } from '../support/region.ts'

/** A figure for each département but Paris: 10 in Seine-et-Marne, 2 in Yvelines… */
const FIGURES: Readonly<Record<string, number>> = { 77: 10, 78: 2, 91: 4, 92: 6, 93: 8, 94: 12 }

/** What the screen where files are loaded does, in a tab of its own. */
export async function addIndicator(page: Page): Promise<void> {
  const { units } = builtRegion('11')
  const valeurs = [...units.values()].flatMap(({ code, departement }) => {
    const figure = FIGURES[departement]
    return figure === undefined ? [] : [[code, figure]]
  })
  const column = numeric(Object.fromEntries(valeurs), { unite: 'consult.' })
  const record = toTableRecord({ table: table([column]), added: '2025-01-01T00:00:00.000Z' })
  await page.evaluate(async (given) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('atlas-cpts')
      opening.addEventListener('success', () => resolve(opening.result))
    })
    const transaction = database.transaction('indicators', 'readwrite')
    transaction.objectStore('indicators').put(given)
    await new Promise((resolve) => transaction.addEventListener('complete', resolve))
    database.close()
    const channel = new BroadcastChannel('atlas-cpts-indicators')
    channel.postMessage({ id: given.id })
    channel.close()
  }, record)
}
