// Makes the files of `src/data/ground` anew: `npm run ground -- FOLDER`, where FOLDER holds the packages that README.md names.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildLands } from './lands.ts'
import { riverLines } from './rivers.ts'
import { groundNames } from './towns.ts'
import { buildWaters } from './waters.ts'

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('npm run ground -- FOLDER')
const source = (path: string): string => join(folder, 'node_modules', path)

const files = {
  'lands.json': buildLands(source('world-atlas/countries-10m.json')),
  'waters.json': buildWaters(source('@geo-maps/earth-waterbodies-250m/map.geo.json'), riverLines),
  'names.json': groundNames(),
}
for (const [name, content] of Object.entries(files)) {
  const text = `${JSON.stringify(content)}\n`
  writeFileSync(join('src/data/ground', name), text)
  console.log(`${name}: ${(gzipSync(text).length / 1000).toFixed(0)} kB gzip`)
}
