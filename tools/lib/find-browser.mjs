import { existsSync } from 'node:fs'
import { run } from './run.mjs'

const KNOWN = [
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
    [process.env.CHROMIUM, ...KNOWN, chromium.executablePath()].find(
      (path) => path && existsSync(path),
    ) ?? null
  return present() ?? (install(), present())
}

function install() {
  const debianAsRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0
  if (debianAsRoot) {
    console.log('\n▸ Installation de Chromium (apt)')
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
    run('apt-get', ['update', '-qq'], quiet)
    if (
      run(
        'apt-get',
        // nginx is one of the hosts that the application is tried on.
        [
          'install',
          '-y',
          '-qq',
          '--no-install-recommends',
          'chromium',
          'fonts-dejavu-core',
          'nginx',
        ],
        quiet,
      )
    )
      return
  }
  console.log('\n▸ Téléchargement de Chromium (Playwright)')
  run('playwright', ['install', 'chromium'])
}
