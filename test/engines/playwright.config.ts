import { defineConfig } from '@playwright/test'
import type { Options } from './fixtures.ts'

const PORT = Number(process.env['TEST_PORT'] ?? 4181)

/** The same tasks in Firefox and in WebKit: Playwright runs and reports them, the engines are Debian's own. */
export default defineConfig<Options>({
  testDir: '.',
  outputDir: '../../.tmp/engines',
  workers: 2,
  timeout: 240_000,
  expect: { timeout: 60_000, toPass: { timeout: 60_000 } },
  forbidOnly: true,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['list'], ['json']] : 'list',
  use: { baseURL: `http://127.0.0.1:${PORT}` },
  projects: [
    { name: 'firefox', use: { engine: 'firefox' }, workers: 1 },
    { name: 'webkit', use: { engine: 'webkit' }, workers: 1 },
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    cwd: '../..',
    url: `http://127.0.0.1:${PORT}`,
    stdout: 'ignore',
    reuseExistingServer: false,
  },
})
