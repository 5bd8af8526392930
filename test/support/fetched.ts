import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MultiPolygon } from 'geojson'
import { datasetJson } from '../../src/data/export/dataset-json.ts'
import type { Cpts } from '../../src/domain/cpts/cpts.ts'
import { mergeUnits } from '../../src/geometry/unit-layer.ts'
import { type RegionData, regionData } from '../../tools/data/region-data.ts'
import { runData } from '../../tools/data/run.ts'
import { codes } from '../unit/domain/samples.ts'
import { standIn, type StandInAnswer } from './stand-ins.ts'

export const TODAY = '2026-11-27'
const project = join(import.meta.dirname, '../..')

let read: RegionData | null = null
/** Provence-Alpes-Côte d’Azur, as it is built. */
export function paca(): RegionData {
  const found = read ?? regionData(project, '93')
  if ('ok' in found && !found.ok) throw new Error(found.message)
  read = 'ok' in found ? found.regionFile : found
  return read
}

/** The outline of communes of Provence-Alpes-Côte d’Azur. */
export function drawn(line: string): MultiPolygon {
  const merged = mergeUnits(paca().layer, codes(line))
  if (!merged.ok) throw new Error('no outline')
  return merged.outline
}

/** A project whose map data are this one's, and whose records, given as a list or as the text of their file, are its own. */
export function rootWith(records: readonly Cpts[] | string): string {
  const root = mkdtempSync(join(tmpdir(), 'atlas-fetch-'))
  const folder = join(root, 'public/geo')
  mkdirSync(join(folder, 'cpts'), { recursive: true })
  for (const name of readdirSync(join(project, 'public/geo')))
    if (name !== 'cpts') symlinkSync(join(project, 'public/geo', name), join(folder, name))
  const text = typeof records === 'string' ? records : datasetJson(register(records))
  writeFileSync(join(folder, 'cpts/93.json'), text)
  return root
}

const register = (cpts: readonly Cpts[]) => ({
  format: 1 as const,
  region: '93',
  nom: 'Provence-Alpes-Côte d’Azur',
  avertissement: 'Liste d’exemple',
  chiffresOfficiels: null,
  cpts,
})

/** What a run of `npm run data -- fetch` says and leaves, its no-break spaces made plain. */
export async function fetchedInto(
  root: string,
  answer: (url: URL) => StandInAnswer,
  path: string,
  ...more: readonly string[]
) {
  const server = await standIn(answer)
  const out = join(root, 'candidats')
  const errors: string[] = []
  let said = ''
  const code = await runData(
    ['fetch', `${server.origin}${path}`, '--out', out, ...more],
    {
      root,
      today: TODAY,
      write: (text) => (said += plain(text)),
      error: (line) => errors.push(plain(line)),
    },
    { timeout: 60_000, tries: 1, pause: 1 },
  )
  await server.stop()
  const written = (name: string): string | null =>
    existsSync(join(out, name)) ? plain(readFileSync(join(out, name), 'utf8')) : null
  return {
    code,
    errors,
    said,
    files: existsSync(out) ? readdirSync(out).toSorted() : [],
    report: written('rapport.md'),
    candidates: written('candidats-93.json'),
  }
}

const plain = (text: string): string => text.replaceAll('\u00A0', ' ')
