import { defineConfig } from '@playwright/test'
import { PORT, SERVER, USE } from '../../playwright.config.ts'

/** The pictures of `npm run gallery`; what a person judges is told by no exit code, so that one that fails does not end the rest. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.tmp/gallery-traces',
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 60_000 },
  reporter: 'list',
  use: { ...USE, baseURL: `http://127.0.0.1:${PORT}` },
  webServer: { ...SERVER, cwd: '../..' },
})
