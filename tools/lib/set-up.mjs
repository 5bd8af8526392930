// What every command needs before anything else: a recent Node, the dependencies, the map data.
// Plain JavaScript without dependencies, since it is what installs them.
import { statSync } from 'node:fs'
import { step } from './run.mjs'

const modified = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** Ends the program where Node is too old; installs the dependencies where they are not those of the lock file. */
export function install() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(
      `Node ${process.versions.node} est trop ancien : installez Node 20.19 ou plus récent (https://nodejs.org).`,
    )
    process.exit(1)
  }
  // npm leaves its own copy of the lock file in what it installed.
  if (modified('node_modules/.package-lock.json') < modified('package-lock.json')) {
    step('Installation des dépendances', 'npm', ['ci', '--no-audit', '--no-fund'])
  }
}

/** Builds public/geo where it is missing or of other inputs. */
export function buildMapData() {
  step('Données de la carte', 'tsx', ['tools/geo/cli.ts', '--if-needed'])
}
