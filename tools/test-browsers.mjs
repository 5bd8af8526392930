// `npm run test:browsers`: a person's main tasks in Firefox and in WebKit, the engine of Safari, against the built application.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { findEngines } from './lib/find-browser.mjs'
import { step } from './lib/run.mjs'
import './set-up.mjs'

const RESULTS = '.tmp/engines.json'

const { paths, missing } = findEngines()
if (missing.length > 0) {
  const told = {
    FIREFOX: 'Firefox',
    WEBKIT_DRIVER: 'WebKitWebDriver',
    MINIBROWSER: 'le MiniBrowser de WebKitGTK',
    XVFB: 'Xvfb',
  }
  console.error(
    [
      `✗ Il manque ${missing.map((name) => told[name]).join(', ')}.`,
      'Sous Debian ou Ubuntu : apt-get install firefox-esr webkit2gtk-driver xvfb libgl1-mesa-dri libegl1 libgles2 libgl1',
      `Ailleurs, donnez leurs chemins par ${missing.join(', ')}.`,
    ].join('\n'),
  )
  process.exit(1)
}

step('Construction de l’application', 'vite', ['build', '--logLevel', 'warn'])
const display = await openDisplay(paths.XVFB)
process.on('exit', display.close)
step('Tâches dans Firefox et dans WebKit', 'playwright', ['test', '-c', 'test/engines'], {
  ...paths,
  DISPLAY: display.name,
  LIBGL_ALWAYS_SOFTWARE: '1',
  PLAYWRIGHT_JSON_OUTPUT_FILE: RESULTS,
})
console.log(`\n${JSON.parse(readFileSync(RESULTS, 'utf8')).stats.expected} passed, 0 failed`)
// A display that is still open would keep this program from ending.
display.close()

/** A display that nobody looks at: neither engine has WebGL without one. Xvfb picks a free number and writes it. */
async function openDisplay(xvfb) {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp']
  const server = spawn(xvfb, args, { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] })
  const number = await new Promise((resolve, reject) => {
    server.stdio[3].once('data', resolve)
    server.once('exit', (code) => reject(new Error(`Xvfb : ${code}`)))
    server.once('error', reject)
  })
  return { name: `:${String(number).trim()}`, close: () => server.kill() }
}
