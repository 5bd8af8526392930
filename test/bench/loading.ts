import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseCptsDataset } from '../../src/data/cpts-dataset.ts'
import { parseRegionFacts } from '../../src/data/region-facts.ts'
import { buildAtlas } from '../../src/domain/atlas/atlas.ts'
import { searchIndex } from '../../src/features/search/search-index.ts'
import { parseTopology } from '../../src/geometry/region-topology.ts'
import { regionShapes } from '../../src/geometry/region-shapes.ts'
import { topologyLayer } from '../../src/geometry/topology-layer.ts'
import { builtRegion, publishedCpts } from '../support/region.ts'
import { measure, summary } from './measure.ts'
import type { Row } from './table.ts'

const GEO = join(import.meta.dirname, '../../public/geo')

/** What people type. */
const QUERIES = [
  'paris 13',
  'saint-denis',
  'L’Haÿ-les-Roses',
  '77300',
  'fontainebleau',
  'ivry',
  'versailes',
  'cpts bièvre',
  'mantes la jolie',
  '93066',
]

/** Every step from the files of a région to a screen that answers, and one keystroke of a search. */
export function loadingRows(region: string): Row[] {
  const name = `${region}.units.json`
  const read = (path: string): unknown => JSON.parse(readFileSync(join(GEO, path), 'utf8'))
  const json = read(name)
  const records = read(`cpts/${region}.json`)
  const { topology, units } = builtRegion(region)
  const contours = JSON.stringify(topology)
  const atlas = buildAtlas(publishedCpts(region), units)
  const row = (what: string, how: string, work: () => unknown): Row => ({
    what,
    how,
    timing: measure(work),
  })
  return [
    row('read', 'file + JSON.parse', () => read(name)),
    row('check', 'parseRegionFacts', () => parseRegionFacts(json, name)),
    row('', 'parseCptsDataset', () => parseCptsDataset(records)),
    row('contours', 'parseTopology', () => parseTopology(contours)),
    row('build', 'topologyLayer', () => topologyLayer(topology)),
    row('', 'regionShapes', () => regionShapes(topology)),
    row('facts', 'buildAtlas', () => buildAtlas(atlas.dataset, units)),
    row('search', 'searchIndex', () => searchIndex(atlas)),
    keystrokes(searchIndex(atlas).find),
  ]
}

/** Over every keystroke of the queries, each timed as the median of five: the worst one is the max. */
function keystrokes(find: (query: string) => unknown): Row {
  const typed = QUERIES.flatMap((query) => [...query].map((_, i) => query.slice(0, i + 1)))
  const once = (query: string): number => {
    const start = performance.now()
    find(query)
    return performance.now() - start
  }
  const times = typed.map((query) => summary(Array.from({ length: 5 }, () => once(query))).median)
  return { what: '', how: 'one keystroke', timing: summary(times) }
}
