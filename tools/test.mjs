// `npm test`: set up; types and lint; unit, property and contract tests; then the build and the browser tests in a real Chromium.
import { readFileSync, rmSync } from 'node:fs'
import { findBrowser } from './lib/find-browser.mjs'
import { begin, step } from './lib/run.mjs'
import { buildMapData, install } from './lib/set-up.mjs'

const skipBrowser = process.env.SKIP_BROWSER === '1'
const results = { vitest: '.tmp/vitest.json', playwright: '.tmp/playwright.json' }
rmSync('.tmp', { recursive: true, force: true })

const browser = skipBrowser ? null : await findBrowser()
if (!skipBrowser && !browser) {
  console.error(
    '✗ Aucun navigateur pour les tests : installez Chromium, indiquez-le par CHROMIUM=/chemin, ou passez ces tests avec SKIP_BROWSER=1.',
  )
  process.exit(1)
}

install()
// Each leaves a processor to the other: the data are built by one thread.
const linted = begin('Types, style et erreurs courantes', 'npm', ['run', '--silent', 'lint'])
buildMapData()
await linted()
step('Tests unitaires, de propriétés et de contrat', 'vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results.vitest}`,
])
if (browser) {
  step('Construction de l’application', 'vite', ['build', '--logLevel', 'warn'])
  step('Poids du premier écran', 'node', ['tools/check-size.mjs'])
  step('Tests dans le navigateur', 'playwright', ['test'], {
    CHROMIUM: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: results.playwright,
  })
}

const read = (file) => JSON.parse(readFileSync(file, 'utf8'))
const passed =
  read(results.vitest).numPassedTests + (browser ? read(results.playwright).stats.expected : 0)
console.log(`\n${passed} passed, 0 failed`)
if (skipBrowser)
  console.log('ATTENTION : les tests dans le navigateur n’ont PAS été exécutés (SKIP_BROWSER=1).')
