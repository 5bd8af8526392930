import type { FeatureCollection } from 'geojson'
import { describe, expect, it } from 'vitest'
import { sketchCsv } from '../../../src/data/sketch/sketch-csv.ts'
import { sketchGeojson, sketchTopojson } from '../../../src/data/sketch/sketch-features.ts'
import { sketchKml } from '../../../src/data/sketch/sketch-kml.ts'
import { draftOf, exportOf, partOf, square } from '../../support/drafts.ts'
import { code, territory, unit } from '../domain/samples.ts'

const part = partOf(0.25, square(2, 48, 0.5))
const draft = draftOf({
  nom: '=Secteur ; d’exemple',
  origine: 'cpts-exemple',
  sketch: { units: territory('01002 01001'), parts: new Map([[code('01003'), part]]) },
})
const given = exportOf(draft, [
  unit('01001', 12, { nom: 'Commune d’exemple a' }),
  unit('01002', null, { nom: 'Commune d’exemple b' }),
  unit('01003', 0, { nom: '"Commune" d’exemple c' }),
])

describe('the files of a sketch', () => {
  it('are a CSV that a French Excel opens, by code, with no formula', () => {
    const rest = `"'=Secteur ; d’exemple";11;cpts-exemple;2026;2023\r\n`
    const shape = JSON.stringify(part.shape).replaceAll('"', '""')
    expect(sketchCsv(given)).toBe(
      `\uFEFFcode;nom;departement;population;annee_population;part;decoupe;esquisse;region;origine;cog;millesime_population\r\n` +
        `01001;Commune d’exemple a;01;12;2023;;;${rest}` +
        `01002;Commune d’exemple b;01;;;;;${rest}` +
        `01003;"""Commune"" d’exemple c";01;0;2023;0,25;"${shape}";${rest}`,
    )
  })

  it('are a GeoJSON whose first feature is the territory, then each part exactly', () => {
    const read = JSON.parse(sketchGeojson(given)) as FeatureCollection
    expect(read).toEqual({
      type: 'FeatureCollection',
      bbox: [2, 48, 2.5, 48.5],
      features: [
        {
          type: 'Feature',
          properties: {
            nom: '=Secteur ; d’exemple',
            region: '11',
            origine: 'cpts-exemple',
            codes: ['01001', '01002'],
            parts: { '01003': 0.25 },
            population: 1234,
            population_annee: 2023,
            population_estimee: true,
            taille: 1,
            superficie_km2: 12.5,
            cog: 2026,
            millesime_population: 2023,
            note: null,
          },
          geometry: given.outline,
        },
        {
          type: 'Feature',
          properties: { code: '01003', nom: '"Commune" d’exemple c', part: 0.25 },
          geometry: part.shape,
        },
      ],
    })
  })

  it('say when the contours are invented ones, and when nothing was estimated', () => {
    const whole = { ...draft, sketch: { units: territory('01001'), parts: new Map() } }
    const text = sketchGeojson({ ...given, draft: whole, schematic: true })
    expect((JSON.parse(text) as FeatureCollection).features[0]?.properties).toMatchObject({
      note: 'contours_schematiques',
      population_estimee: false,
    })
  })

  it('have no box where nothing is drawn', () => {
    const empty = { ...exportOf(draftOf()), outline: { type: 'MultiPolygon', coordinates: [] } }
    expect(JSON.parse(sketchGeojson(empty as never))).not.toHaveProperty('bbox')
  })

  it('are a TopoJSON that moves no point and writes a shared line once', async () => {
    const topology = JSON.parse(await sketchTopojson(given)) as Record<string, unknown>
    expect(topology).not.toHaveProperty('transform')
    // The outline of the sample is that of its part.
    expect(topology['arcs']).toEqual([square(2, 48, 0.5)])
    expect(Object.keys(topology['objects'] as object)).toEqual(['esquisse'])
  })

  it('are a KML whose placemarks have names, lists of words and no null', async () => {
    const kml = await sketchKml(exportOf({ ...draft, nom: 'a]]>b & <c>', origine: null }))
    expect(kml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<kml /)
    expect(kml).toContain('<name>a]]&gt;b &#x26; &#x3C;c></name>')
    expect(kml).toContain('<Data name="codes"><value>01001 01002</value></Data>')
    expect(kml).toContain('<Data name="parts"><value>{"01003":0.25}</value></Data>')
    expect(kml).not.toContain('null')
  })
})
