import { expect, type Page } from '@playwright/test'

/** Puts up a mark in place of the dialog that a machine cannot close. */
export async function watchPrinting(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '')
  })
}

/** Waits until the dialog would have opened, its map drawn and all. */
export async function isPrinted(page: Page): Promise<void> {
  await expect(page.locator('[data-printed]')).toBeAttached({ timeout: 60_000 })
  await page.evaluate(() => document.documentElement.removeAttribute('data-printed'))
}

/** How many sheets a printer would take. */
export async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0
}
