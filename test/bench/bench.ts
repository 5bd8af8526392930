/** `npm run bench`: how long the work behind the screen takes here and now. Reported, never tested. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseManifest } from '../../src/data/manifest.ts'
import { builtRegion, publishedCpts } from '../support/region.ts'
import { followingRows } from './following.ts'
import { loadingRows } from './loading.ts'
import { mergingRows, outlineRows } from './merging.ts'
import { inventedCountry, overlapRows } from './overlaps.ts'
import { sketchingRows } from './sketching.ts'
import { table, type Row } from './table.ts'

const MANIFEST = join(import.meta.dirname, '../../public/geo/manifest.json')

const say = (text: string): void => void process.stdout.write(`${text}\n`)
const show = (title: string, rows: readonly Row[]): void => say(table(title, rows))

const { schematic, contours } = parseManifest(JSON.parse(readFileSync(MANIFEST, 'utf8')))
const [idf, paca] = [builtRegion('11'), builtRegion('93')]
say(`Node ${process.version}, ${process.platform} ${process.arch}; median of the runs, in ms
Contours: ${schematic ? 'SCHEMATIC (approximate, simpler than official ones)' : 'official'}, ${contours.millesime}
Units: ${idf.units.size} in région 11, ${paca.units.size} in région 93
`)

show('Merging adjoining communes of région 11, from Paris 13e outwards', mergingRows(idf))
show('Outlines of all CPTS, with label point and area', [
  ...outlineRows('11', idf),
  ...outlineRows('93', paca),
])

const country = inventedCountry(1000, 35_000)
show('All overlaps between CPTS', [
  ...overlapRows('région 11', publishedCpts('11').cpts, idf.units),
  ...overlapRows('région 93', publishedCpts('93').cpts, paca.units),
  ...overlapRows('invented, 35 000 units', country.cpts, country.units),
])
show('Following 1 000 invented CPTS on 35 000 communes', followingRows())
show('Sketching in région 11: one commune in or out, with every figure', sketchingRows('11', idf))
show(
  'Loading région 11 (for the keystroke: over all those of ten searches, the worst is the max)',
  loadingRows('11'),
)
