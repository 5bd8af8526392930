import type { Page } from '@playwright/test'
import axe from 'axe-core'

/** Everything that axe finds wrong with the page as it stands. */
export async function faults(page: Page, options: axe.RunOptions = {}): Promise<string[]> {
  // Read by the page once: to hand its half megabyte over before each look took longer than the look.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  return page.evaluate(async (only) => {
    const { violations } = await axe.run(document, {
      // Of what passes, axe would describe every element; faults are told in full all the same.
      resultTypes: ['violations'],
      ...only,
    })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    )
  }, options)
}
