// What the first screen costs: the JavaScript that the list and the map need to show, beyond React and MapLibre, compressed.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const LIBRARIES = /\/(react|maplibre)-/
/** How many bytes each of these screens may need before it shows. */
const LIMIT = 90_000
/** What each needs besides the entry. */
const SCREENS = {
  liste: ['src/app/ListScreen.tsx'],
  carte: ['src/app/MapScreen.tsx', 'src/features/map/MapView.tsx'],
}

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))

/** A chunk with all that it imports before it runs. */
function withImports(key, found = new Set()) {
  if (found.has(key)) return found
  found.add(key)
  for (const each of manifest[key].imports ?? []) withImports(each, found)
  return found
}

let failed = false
for (const [screen, parts] of Object.entries(SCREENS)) {
  const keys = new Set(['index.html', ...parts].flatMap((key) => [...withImports(key)]))
  const files = [...keys].map((key) => manifest[key].file).filter((file) => !LIBRARIES.test(file))
  const size = files.reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`)).length, 0)
  const over = size > LIMIT
  failed ||= over
  console.log(`${over ? '✗' : '✓'} ${screen} : ${(size / 1000).toFixed(1)} kB sur ${LIMIT / 1000}`)
}
if (failed) process.exit(1)
