import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { emptyProject, geo, outputPath, rowOfSquares, square } from './support.ts'

const AJACCIO = '2A004'
const good = JSON.stringify(rowOfSquares([AJACCIO, '2A017']))

const lambert = square(AJACCIO, 8.6, 42)
lambert.geometry.coordinates = [
  [
    [1_181_000, 6_108_000],
    [1_182_000, 6_108_000],
    [1_182_000, 6_109_000],
    [1_181_000, 6_108_000],
  ],
]

const swapped = square(AJACCIO, 42, 8.6)

const bowTie = square(AJACCIO, 8.6, 42)
bowTie.geometry.coordinates = [
  [
    [8.6, 42],
    [8.7, 42.1],
    [8.7, 42],
    [8.6, 42.1],
    [8.6, 42],
  ],
]

const open = square(AJACCIO, 8.6, 42)
open.geometry.coordinates[0]!.pop()

const empty = square(AJACCIO, 8.6, 42)
empty.geometry.coordinates = []

const without = { ...square(AJACCIO, 8.6, 42), geometry: null }
const point = { ...square(AJACCIO, 8.6, 42), geometry: { type: 'Point', coordinates: [8.6, 42] } }
const anonymous = { ...square(AJACCIO, 8.6, 42), properties: { surface: 12 } }

const json = (...features: unknown[]): string =>
  JSON.stringify({ type: 'FeatureCollection', features })

const cases: readonly [what: string, name: string, content: string | Uint8Array, line: string][] = [
  [
    'text that is not JSON',
    'notes.geojson',
    'bonjour',
    'geo : notes.geojson : ce n’est pas du JSON — donner un fichier GeoJSON ou TopoJSON complet, compressé (.gz) ou non',
  ],
  [
    'a truncated gzip archive',
    'coupe.geojson.gz',
    gzipSync(good).subarray(0, 60),
    'geo : coupe.geojson.gz : archive gzip tronquée ou abîmée — télécharger de nouveau ce fichier, puis relancer « npm run geo »',
  ],
  [
    'an HTML error page',
    'erreur.geojson',
    '<!doctype html><title>502</title>',
    'geo : erreur.geojson : page web (HTML) au lieu d’un fichier de contours, sans doute une erreur du serveur — télécharger de nouveau ce fichier, puis relancer « npm run geo »',
  ],
  [
    'an empty file',
    'vide.geojson',
    '',
    'geo : vide.geojson : fichier vide — télécharger de nouveau ce fichier, puis relancer « npm run geo »',
  ],
  [
    'JSON of another kind',
    'liste.json',
    '[{"code":"2A004"}]',
    'geo : liste.json : ce JSON n’est ni une FeatureCollection GeoJSON ni une topologie TopoJSON — donner un fichier GeoJSON ou TopoJSON de communes',
  ],
  [
    'a topology whose arcs are missing',
    'arcs.topojson',
    '{"type":"Topology","arcs":[],"objects":{"c":{"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":[[3]],"id":"2A004"}]}}}',
    'geo : arcs.topojson : topologie TopoJSON incohérente (arcs absents ou mal numérotés) — la reconstruire, par ex. avec « mapshaper -o format=topojson »',
  ],
  [
    'Lambert-93 coordinates',
    'lambert.geojson',
    json(lambert),
    'geo : lambert.geojson : 2A004 Carré 2A004 : coordonnées projetées (1181000, 6108000), sans doute Lambert-93 (EPSG:2154) — reprojeter en WGS 84 (EPSG:4326), par ex. « ogr2ogr -t_srs EPSG:4326 sortie.geojson entree.geojson »',
  ],
  [
    'latitude before longitude',
    'inverse.geojson',
    json(swapped),
    'geo : inverse.geojson : 2A004 Carré 2A004 : point hors de France (longitude 42, latitude 8.6) — vérifier l’ordre longitude puis latitude, et la projection (WGS 84, EPSG:4326)',
  ],
  [
    'a layer of départements',
    'departements.geojson',
    json(square('2A', 8.6, 42), square('2B', 8.7, 42)),
    'geo : departements.geojson : aucun code de commune connu (lu : 2A, 2B) — donner une couche de communes avec leur code INSEE dans la propriété « code »',
  ],
  [
    'a layer without any code',
    'surfaces.geojson',
    json(anonymous),
    'geo : surfaces.geojson : aucun code de commune dans les propriétés — donner une couche de communes avec leur code INSEE dans la propriété « code »',
  ],
  [
    'the same code twice',
    'double.geojson',
    json(square(AJACCIO, 8.6, 42), square('2A017', 8.7, 42), square(AJACCIO, 8.8, 42)),
    'geo : double.geojson : 2A004 : code présent 2 fois (éléments 1, 3) — ne garder qu’un élément par code, par ex. avec « mapshaper -dissolve code »',
  ],
  [
    'a feature without geometry',
    'sans.geojson',
    json(without),
    'geo : sans.geojson : 2A004 Carré 2A004 : géométrie vide — donner un contour à cet élément, ou le retirer du fichier',
  ],
  [
    'a polygon without ring',
    'creux.geojson',
    json(empty),
    'geo : creux.geojson : 2A004 Carré 2A004 : géométrie vide — donner un contour à cet élément, ou le retirer du fichier',
  ],
  [
    'centres instead of contours',
    'centres.geojson',
    json(point),
    'geo : centres.geojson : 2A004 Carré 2A004 : géométrie de type Point au lieu de Polygon ou MultiPolygon — donner le contour de la commune, non son centre ou sa limite',
  ],
  [
    'a ring that does not close',
    'ouvert.geojson',
    json(open),
    'geo : ouvert.geojson : 2A004 Carré 2A004 : anneau n° 1 mal formé (moins de 4 points, non fermé ou coordonnée non numérique) — réparer le contour, par ex. avec « mapshaper -clean »',
  ],
  [
    'a bow-tie',
    'noeud.geojson',
    json(square('2A017', 8.8, 42), bowTie),
    'geo : noeud.geojson : 2A004 Carré 2A004 : l’anneau n° 1 se croise vers 8.65000, 42.05000 — réparer le contour, par ex. avec « mapshaper -clean »',
  ],
  [
    'contours of another région',
    'ailleurs.geojson',
    json(square('75056', 2.3, 48.8)),
    'geo : ailleurs.geojson : aucun contour dans la région demandée (94) — donner un fichier qui la couvre, ou demander une autre région par --region',
  ],
]

describe('a bad contour file', () => {
  let project: ReturnType<typeof emptyProject>
  const path = (name: string): string => join(project.root, name)
  const built = (): Record<string, string> =>
    Object.fromEntries(
      readdirSync(outputPath(project.root, '.')).map((name) => [
        name,
        readFileSync(outputPath(project.root, name), 'utf8'),
      ]),
    )

  beforeAll(async () => {
    project = emptyProject()
    writeFileSync(path('bon.geojson'), good)
    await geo(project.root, ['--from', path('bon.geojson'), '--region', '94'])
  })
  afterAll(() => project.remove())

  it.each(cases)('is refused in one line when it is %s', async (_what, name, content, line) => {
    writeFileSync(path(name), content)
    const before = built()
    expect(Object.keys(before)).toEqual([
      '94.afar.json',
      '94.outlines.json',
      '94.populations-2019.json',
      '94.topo.json',
      '94.units.json',
      'manifest.json',
      'names.json',
    ])
    const outcome = await geo(project.root, ['--from', path(name), '--region', '94'])
    expect(outcome.errors.map(withPlainSpaces)).toEqual([line])
    expect(outcome.code).toBe(1)
    expect(built()).toEqual(before)
  })

  it('is refused when it covers one région asked for and not the other', async () => {
    const before = built()
    const { code, errors } = await geo(project.root, [
      '--from',
      path('bon.geojson'),
      '--region',
      '11,94',
    ])
    expect(code).toBe(1)
    expect(errors).toEqual([expect.stringContaining('dans la région demandée (11)')])
    expect(built()).toEqual(before)
  })

  it('is refused when it does not exist, and when a folder holds none', async () => {
    const missing = await geo(project.root, ['--from', path('absent.geojson')])
    expect(missing.errors.map(withPlainSpaces)).toEqual([
      'geo : absent.geojson : fichier introuvable — vérifier le chemin donné par --from ou par GEO_CONTOURS',
    ])
    mkdirSync(path('dossier'))
    const folder = await geo(project.root, ['--from', path('dossier')])
    expect(folder.code).toBe(1)
    expect(folder.errors.map(withPlainSpaces)).toEqual([
      'geo : dossier : ce dossier ne contient aucun fichier de contours — y placer un fichier .geojson, .topojson ou .json, compressé ou non (.gz)',
    ])
  })
})

describe('an output folder that cannot be written', () => {
  let project: ReturnType<typeof emptyProject>
  beforeEach(() => {
    project = emptyProject()
    return () => project.remove()
  })

  it('is one line, not a stack trace', async () => {
    const from = join(project.root, 'bon.geojson')
    writeFileSync(from, good)
    // A file stands where the folder of the build would go, whoever runs the test.
    writeFileSync(outputPath(project.root, `.build-${process.pid}`), '')
    const outcome = await geo(project.root, ['--from', from, '--region', '94'])
    expect(outcome.code).toBe(1)
    expect(outcome.errors.map(withPlainSpaces)).toEqual([
      'geo : geo : écriture impossible (EEXIST) — vérifier les droits et la place disponible sur le disque',
    ])
  })
})

/** No-break spaces are right in French and illegible in a test. */
function withPlainSpaces(line: string): string {
  return line.replaceAll('\u00A0', ' ')
}
