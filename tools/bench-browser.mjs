// `npm run bench:browser`: what the built application costs in a real Chromium, beside bare pages of MapLibre.
import { findBrowser } from './lib/find-browser.mjs'
import { step } from './lib/run.mjs'
import './set-up.mjs'

const browser = await findBrowser()
if (!browser) {
  console.error('✗ Aucun navigateur : installez Chromium, ou indiquez-le par CHROMIUM=/chemin.')
  process.exit(1)
}
step('Construction de l’application', 'vite', ['build', '--logLevel', 'warn'])
step('Mesures dans le navigateur', 'tsx', ['test/bench/browser/browser.ts'], { CHROMIUM: browser })
