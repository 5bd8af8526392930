import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './run.mjs'

/** The one without a window of its own comes first: it opens a page in half the time. */
const CHROMIUM = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Path of a Chromium: one that is there, else one installed now (apt on Debian as root, else Playwright's own); null if none. */
export async function findBrowser() {
  const { chromium } = await import('@playwright/test')
  const present = () =>
    [process.env.CHROMIUM, ...CHROMIUM, chromium.executablePath()].find(
      (path) => path && existsSync(path),
    ) ?? null
  // nginx is one of the hosts that the application is tried on.
  const beside = ['fonts-dejavu-core', 'nginx']
  if (
    present() ||
    installDebian(['chromium-headless-shell', ...beside]) ||
    installDebian(['chromium', ...beside])
  )
    return present()
  console.log('\n▸ Téléchargement de Chromium (Playwright)')
  run('playwright', ['install', 'chromium'])
  return present()
}

/** What the tests in Firefox and in WebKit need, by the Debian packages that bring it. */
const ENGINES = {
  FIREFOX: { packages: ['firefox-esr'], find: () => onPath('firefox-esr') ?? onPath('firefox') },
  WEBKIT_DRIVER: { packages: ['webkit2gtk-driver'], find: () => onPath('WebKitWebDriver') },
  MINIBROWSER: { packages: ['webkit2gtk-driver'], find: findMiniBrowser },
  XVFB: { packages: ['xvfb'], find: () => onPath('Xvfb') },
}
/** Maps are drawn in software, by Mesa. */
const MESA = ['libgl1-mesa-dri', 'libegl1', 'libgles2', 'libgl1']

/** Paths of Firefox, WebKit and a display to draw on, installed now by apt on Debian as root; with the names of those that are missing. */
export function findEngines() {
  const look = () =>
    Object.fromEntries(
      Object.entries(ENGINES).map(([name, { find }]) => [name, process.env[name] ?? find()]),
    )
  const missing = (paths) => Object.keys(ENGINES).filter((name) => !paths[name])
  const packages = missing(look()).flatMap((name) => ENGINES[name].packages)
  if (packages.length > 0) installDebian([...new Set([...packages, ...MESA, 'fonts-dejavu-core'])])
  const paths = look()
  return { paths, missing: missing(paths) }
}

function findMiniBrowser() {
  const folders = existsSync('/usr/lib') ? readdirSync('/usr/lib') : []
  const each = folders.map((folder) => join('/usr/lib', folder, 'webkit2gtk-4.1/MiniBrowser'))
  return each.find((path) => existsSync(path)) ?? null
}

function onPath(program) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path)) ?? null
}

/** Installs packages on Debian as root; false elsewhere, or where apt failed. */
function installDebian(packages) {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false
  console.log(`\n▸ Installation (apt) : ${packages.join(', ')}`)
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  run('apt-get', ['update', '-qq'], quiet)
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet)
}
