import { defineConfig, type PlaywrightTestConfig } from '@playwright/test'

// Two copies of the project may be tested side by side.
export const PORT = Number(process.env['TEST_PORT'] ?? 4180)

/** The browser as every test has it. */
export const USE: PlaywrightTestConfig['use'] = {
  baseURL: `http://127.0.0.1:${PORT}`,
  locale: 'fr-FR',
  timezoneId: 'Europe/Paris',
  // Every pixel is drawn in software. Specs that judge the layout of a desk screen say so themselves.
  viewport: { width: 1024, height: 640 },
  deviceScaleFactor: 1,
  contextOptions: { reducedMotion: 'reduce' },
  // Requests must reach the tests that answer for the network; the offline test allows it again.
  serviceWorkers: 'block',
  // A trace costs a tenth of the time of each test; a picture of the failure costs nothing.
  screenshot: 'only-on-failure',
  launchOptions: {
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      // Debian's launcher asks for it: without a GPU, text and boxes would go through SwiftShader too.
      '--disable-gpu-rasterization',
      // Nor is the page put together by it: the frames of a map would queue there for seconds after the map is still.
      '--disable-gpu-compositing',
      // A page lives for seconds here: what V8 optimises is thrown away before it has paid, most of all in the map's workers.
      '--js-flags=--no-turbofan --no-maglev',
      '--disable-background-networking',
    ],
  },
}

/** What serves the application as it was built. */
export const SERVER = {
  command: `node --import tsx test/browser/host.ts ${PORT}`,
  url: `http://127.0.0.1:${PORT}`,
  stdout: 'ignore',
} as const

export default defineConfig({
  testDir: 'test/browser',
  outputDir: '.tmp/browser',
  workers: 2,
  fullyParallel: true,
  projects: [
    // WebGL is drawn in software: two maps at once would only wait for each other. Panels go on beside.
    {
      name: 'maps',
      grep: /@map/,
      workers: 1,
      // A quarter of the points to draw: what tests look for on a map shows all the same.
      use: { deviceScaleFactor: 0.5 },
    },
    { name: 'panels', grepInvert: /@map/ },
  ],
  // A machine that does something else meanwhile must not fail them.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  forbidOnly: true,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['list'], ['json']] : 'list',
  use: USE,
  webServer: SERVER,
})
