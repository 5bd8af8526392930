import { defineConfig } from '@playwright/test'
import { PORT, SERVER, USE } from '../../playwright.config.ts'

/** Every région at four scales, for who changes what is named on the map: `npm run test:names`, once it is built. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.tmp/names',
  workers: 1,
  timeout: 240_000,
  expect: { timeout: 60_000 },
  reporter: 'list',
  use: { ...USE, baseURL: `http://127.0.0.1:${PORT}` },
  webServer: { ...SERVER, cwd: '../..' },
})
