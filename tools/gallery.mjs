// `npm run gallery`: pictures of the same views each time, laid side by side in `.tmp/gallery/index.html`. `-- -g Nice` takes some of them.
import { findBrowser } from './lib/find-browser.mjs'
import { step } from './lib/run.mjs'
import './set-up.mjs'

const browser = await findBrowser()
if (!browser) {
  console.error('✗ Aucun navigateur : installez Chromium, ou indiquez-le par CHROMIUM=/chemin.')
  process.exit(1)
}
step('Construction de l’application', 'vite', ['build', '--logLevel', 'warn'])
step('Galerie', 'playwright', ['test', '-c', 'test/gallery', ...process.argv.slice(2)], {
  CHROMIUM: browser,
})
