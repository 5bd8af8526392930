// `npm test`: set up; then types, lint, the build and the browser tests in a real Chromium, beside unit, property and contract tests.
import { readFileSync, rmSync } from 'node:fs'
import { findBrowser } from './lib/find-browser.mjs'
import { stepBeside } from './lib/run.mjs'
import './set-up.mjs'

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

const checks = async () => {
  await stepBeside('Types, style et erreurs courantes', 'npm', ['run', '--silent', 'lint'])
  if (!browser) return
  await stepBeside('Construction de l’application', 'vite', ['build', '--logLevel', 'warn'])
  await stepBeside('Poids du premier écran', 'node', ['tools/check-size.mjs'])
}
const units = () =>
  stepBeside('Tests unitaires, de propriétés et de contrat', 'vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results.vitest}`,
  ])
// Browser tests wait for frames and for answers: units fill the time that they leave to the processor.
const unitsDone = units()
await checks()
if (browser)
  await stepBeside('Tests dans le navigateur', 'playwright', ['test'], {
    env: { CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: results.playwright },
    shownFrom: unitsDone,
  })
await unitsDone

const read = (file) => JSON.parse(readFileSync(file, 'utf8'))
const passed =
  read(results.vitest).numPassedTests + (browser ? read(results.playwright).stats.expected : 0)
console.log(`\n${passed} passed, 0 failed`)
if (skipBrowser)
  console.log('ATTENTION : les tests dans le navigateur n’ont PAS été exécutés (SKIP_BROWSER=1).')
