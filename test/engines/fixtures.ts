import { test as base } from '@playwright/test'
import type { Driver } from './driver.ts'
import { startFirefox } from './firefox.ts'
import { startWebkit } from './webkit.ts'

export interface Options {
  engine: 'firefox' | 'webkit'
}

const START = { firefox: startFirefox, webkit: startWebkit }

/** Each test has a browser of its own, that kept nothing of another. */
export const test = base.extend<Options & { browserWindow: Driver }>({
  engine: ['firefox', { option: true }],
  async browserWindow({ engine, baseURL }, run, info) {
    const driver = await START[engine](baseURL ?? '')
    try {
      await run(driver)
      if (info.status !== info.expectedStatus)
        await info.attach('window', { body: await driver.screenshot(), contentType: 'image/png' })
    } finally {
      await driver.quit()
    }
  },
})
