import { zipSync } from 'fflate'
import type { MultiPolygon, Position } from 'geojson'
import proj4 from 'proj4'
import type { ImportContent, ImportRead } from '../../src/data/import/import-content.ts'
import { readImport } from '../../src/data/import/read-import.ts'
import type { Cpts } from '../../src/domain/cpts/cpts.ts'
import { asLot } from '../../src/domain/edits/edit-log.ts'
import { replay, type Replay } from '../../src/domain/edits/replay.ts'
import { type ImportChoices, NO_CHOICES } from '../../src/domain/import/import-choices.ts'
import {
  type ImportPlan,
  type PlanContext,
  planImport,
  type PlanInput,
} from '../../src/domain/import/plan-import.ts'
import { topologyLayer } from '../../src/geometry/topology-layer.ts'
import { code } from '../unit/domain/samples.ts'
import type { RegionFile } from './region.ts'
import { lettersFile } from './squares.ts'

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A text as Windows writes it, of characters that it has. */
export function windows1252(text: string): Uint8Array {
  const special = new Map([
    ['’', 0x92],
    ['€', 0x80],
    ['œ', 0x9c],
  ])
  return Uint8Array.from(text, (character) => special.get(character) ?? character.charCodeAt(0))
}

export function utf16(text: string): Uint8Array {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
  return new Uint8Array([0xff, 0xfe, ...units.flatMap((unit) => [unit & 255, unit >> 8])])
}

/** The invented région that imports are tried on: six units of squares, a to f, in two rows, in the département 01. */
export const LETTERS = lettersFile(['aabbcc', 'ddeeff'])
export const LAYER = topologyLayer(LETTERS.topology)
export const TODAY = '2026-11-25'

export function contextOf(
  { units }: Pick<RegionFile, 'units'> = LETTERS,
  more: Partial<PlanContext> = {},
): PlanContext {
  return {
    units,
    departements: new Map([['01', 'Ain']]),
    today: TODAY,
    quand: `${TODAY}T08:00:00.000Z`,
    source: { source: 'Liste d’exemple', date: '2026-11' },
    made: [],
    records: [],
    ...more,
  }
}

export function read(
  file: string | Uint8Array,
  { topology }: Pick<RegionFile, 'topology'> = LETTERS,
  name = 'liste.csv',
): Promise<ImportRead> {
  const bytes = typeof file === 'string' ? bytesOf(file) : file
  return readImport({ name, bytes }, { units: topologyLayer(topology) })
}

/** What a file that is read holds; a test that expects otherwise stops at once. */
export async function contentOf(
  file: string | Uint8Array,
  region?: Pick<RegionFile, 'topology'>,
): Promise<ImportContent> {
  const result = await read(file, region)
  if (!result.ok) throw new Error(`${result.reason} ${result.detail ?? ''}`)
  return result.content
}

export function inputOf(content: ImportContent): PlanInput {
  switch (content.kind) {
    case 'table':
      return {
        kind: 'rows',
        tables: content.tables,
        matches: [],
        notes: content.notes,
        nom: 'liste',
      }
    case 'shapes':
      return {
        kind: 'rows',
        tables: content.tables,
        matches: content.shapes.map((shape) => shape && shape.match),
        notes: content.notes,
        nom: 'liste',
      }
    case 'dataset':
      return { kind: 'dataset', dataset: content.dataset }
    case 'sketch':
    case 'lot':
      throw new Error(`a ${content.kind} is not planned`)
  }
}

/** The plan of a file, with nothing decided but what is given. */
export async function planOf(
  file: string | Uint8Array,
  choices: Partial<ImportChoices> = {},
  region: RegionFile = LETTERS,
  more: Partial<PlanContext> = {},
): Promise<ImportPlan> {
  const content = await contentOf(file, region)
  return planImport(inputOf(content), contextOf(region, more), { ...NO_CHOICES, ...choices })
}

/** The records once a plan is carried out. */
export function after(plan: ImportPlan, records: readonly Cpts[] = []): Replay {
  let last = 0
  const lot = asLot(plan.changes, () => `${(last += 1)}`)
  return replay(datasetOf(records), lot)
}

export function datasetOf(records: readonly Cpts[]) {
  return {
    format: 1 as const,
    region: '01',
    nom: 'Région d’exemple',
    avertissement: 'Liste d’exemple',
    chiffresOfficiels: null,
    cpts: records,
  }
}

/** "a" is 01001: codes of the invented région. */
export const letters = (line: string) =>
  Array.from(line, (letter) => code(`01${String(letter.charCodeAt(0) - 96).padStart(3, '0')}`))

export function geojson(
  features: readonly { readonly properties: object; readonly geometry: unknown }[],
  more: object = {},
): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    ...more,
    features: features.map((feature) => ({ type: 'Feature', ...feature })),
  })
}

export const LAMBERT_93 =
  '+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m +no_defs'

/** A shape in another system, as a file of that system would have it. */
export function projected(shape: MultiPolygon, system: string): MultiPolygon {
  const { forward } = proj4(system)
  return moved(shape, ([x = 0, y = 0]) => forward([x, y]))
}

export function moved(shape: MultiPolygon, move: (at: Position) => Position): MultiPolygon {
  return {
    type: 'MultiPolygon',
    coordinates: shape.coordinates.map((rings) => rings.map((ring) => ring.map(move))),
  }
}

/** Some polygons, each with its name, as the three files of a shapefile. */
export function shapefile(
  shapes: readonly { readonly nom: string; readonly shape: MultiPolygon }[],
): { shp: Uint8Array; dbf: Uint8Array } {
  const records = shapes.map(({ shape }) => shapeRecord(shape))
  const length = 100 + records.reduce((sum, record) => sum + 8 + record.byteLength, 0)
  const shp = new DataView(new ArrayBuffer(length))
  shp.setInt32(0, 9994)
  shp.setInt32(24, length / 2)
  shp.setInt32(28, 1000, true)
  shp.setInt32(32, 5, true)
  let at = 100
  records.forEach((record, rank) => {
    shp.setInt32(at, rank + 1)
    shp.setInt32(at + 4, record.byteLength / 2)
    new Uint8Array(shp.buffer).set(new Uint8Array(record.buffer), at + 8)
    at += 8 + record.byteLength
  })
  return { shp: new Uint8Array(shp.buffer), dbf: dbf(shapes.map(({ nom }) => nom)) }
}

function shapeRecord({ coordinates }: MultiPolygon): DataView {
  const rings = coordinates.flat()
  const points = rings.flat()
  const record = new DataView(new ArrayBuffer(44 + rings.length * 4 + points.length * 16))
  record.setInt32(0, 5, true)
  record.setInt32(36, rings.length, true)
  record.setInt32(40, points.length, true)
  let start = 0
  rings.forEach((ring, rank) => {
    record.setInt32(44 + rank * 4, start, true)
    start += ring.length
  })
  points.forEach(([x = 0, y = 0], rank) => {
    record.setFloat64(44 + rings.length * 4 + rank * 16, x, true)
    record.setFloat64(52 + rings.length * 4 + rank * 16, y, true)
  })
  return record
}

function dbf(names: readonly string[]): Uint8Array {
  const width = 81
  const file = new Uint8Array(65 + names.length * width + 1)
  const view = new DataView(file.buffer)
  view.setUint8(0, 3)
  view.setUint32(4, names.length, true)
  view.setUint16(8, 65, true)
  view.setUint16(10, width, true)
  file.set(bytesOf('NOM_CPTS'), 32)
  file.set(bytesOf('C'), 43)
  view.setUint8(48, width - 1)
  view.setUint8(64, 13)
  names.forEach((nom, rank) => {
    file.fill(32, 65 + rank * width, 65 + (rank + 1) * width)
    file.set(bytesOf(nom), 66 + rank * width)
  })
  return file
}

export const PRJ_LAMBERT_93 =
  'PROJCS["RGF93_Lambert_93",GEOGCS["GCS_RGF_1993",DATUM["D_RGF_1993",SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Lambert_Conformal_Conic"],PARAMETER["False_Easting",700000.0],PARAMETER["False_Northing",6600000.0],PARAMETER["Central_Meridian",3.0],PARAMETER["Standard_Parallel_1",49.0],PARAMETER["Standard_Parallel_2",44.0],PARAMETER["Latitude_Of_Origin",46.5],UNIT["Meter",1.0]]'

export const zipped = (files: Readonly<Record<string, Uint8Array>>): Uint8Array => zipSync(files)

/** The parts that a workbook of one sheet has to have. */
export function bookParts(sheet: string): Record<string, Uint8Array> {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return {
    'xl/workbook.xml': bytesOf(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': bytesOf(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': bytesOf(sheet),
  }
}

/** The facts of which someone is to say whose word counts, each with why it is asked and the CPTS that it is of. */
export const factsAsked = ({ rows }: ImportPlan) =>
  rows.flatMap(({ cpts, notes }) =>
    notes.flatMap((note) =>
      note.reason === 'offered' || note.reason === 'older'
        ? [{ kind: note.reason, key: note.key, cpts, note }]
        : [],
    ),
  )

/** What is said of each row, in short. */
export const said = ({ rows }: ImportPlan) =>
  rows.map(({ outcome, notes }) => [outcome, ...notes.map(({ reason }) => reason)].join(' '))

/** The codes of each CPTS once the plan is carried out, by its name. */
export const perimeters = (plan: ImportPlan, records?: readonly Cpts[]) =>
  Object.fromEntries(
    after(plan, records).dataset.cpts.map(({ nom, perimetre }) => [nom, perimetre.codes.join(' ')]),
  )
