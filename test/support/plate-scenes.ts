import type { BBox } from 'geojson'
import { type Atlas, buildAtlas } from '../../src/domain/atlas/atlas.ts'
import { territoryKey } from '../../src/domain/atlas/territory-key.ts'
import { FRANCE, REGIONS } from '../../src/domain/units/regions.ts'
import type { PlateScene } from '../../src/features/paper/plate/map-inks.ts'
import type { PlateWords } from '../../src/features/paper/plate/plate.ts'
import type { PlateView } from '../../src/features/paper/plate/plate-insets.ts'
import { backdropOf } from '../../src/geometry/backdrop.ts'
import type { Measure } from '../../src/geometry/ink.ts'
import { insetsOf } from '../../src/geometry/inset-places.ts'
import { joinBackdrops } from '../../src/geometry/join-shapes.ts'
import { type Outline, outlineOf } from '../../src/geometry/outline.ts'
import { regionShapes } from '../../src/geometry/region-shapes.ts'
import { topologyLayer } from '../../src/geometry/topology-layer.ts'
import {
  builtFacts,
  builtOutlines,
  builtRegion,
  publishedCpts,
  publishedRegions,
} from './region.ts'

/** Letters of an even width, and figures of another, near those of the real font. */
export const evenMeasure: Measure = (text, { size, spacing = 0 }) =>
  (text.length * (0.56 + spacing) + text.replaceAll(/\D/g, '').length * 0.08) * size

/** Words of a plate for which no dictionary is needed. */
export const PLATE_WORDS: PlateWords = {
  title: 'Planche d’exemple',
  subtitle: 'Avancement',
  legend: (seen) => [
    {
      head: `${seen.size} CPTS`,
      lines: [{ sign: [{ fill: '#fff' }, 'hatch'], text: 'Commune partagée', count: '3' }],
    },
  ],
  keyOfCpts: 'CPTS par numéro',
  keyOfCommunes: 'Communes par numéro',
  keyElsewhere: 'sur la seconde page',
  missing: '7 CPTS manquent',
  without: ({ cpts, communes }, unkeyed) =>
    cpts + communes + unkeyed > 0 ? `${cpts} et ${communes} sans, ${unkeyed} tus` : '',
  scale: (scale) => `1 : ${scale}`,
  distance: (km) => `${km} km`,
  inset: (id) => id,
  credit: 'Source d’exemple',
}

/** What a plate draws, and all of which that is. */
export interface Scene extends PlateScene {
  readonly region: string
  readonly home: BBox
  readonly view: NonNullable<PlateScene['view']>
}

/** A région as its plate draws it, from the contours that were built here. */
export function sceneOfRegion(region: string): Scene {
  const { topology, units } = builtRegion(region)
  const atlas = buildAtlas(publishedCpts(region), units)
  const layer = topologyLayer(topology)
  const backdrop = backdropOf(topology)
  const outlines = new Map(
    [...atlas.facts].flatMap(([id, { territory }]): [string, Outline][] => {
      const drawn = outlineOf(
        layer,
        [...territory].filter((code) => units.has(code)),
      )
      return territory.size > 0 && drawn.ok ? [[id, drawn.outline]] : []
    }),
  )
  const drawing = { backdrop, drawnRegions: [region], shapes: regionShapes(topology) }
  return { ...shown(atlas, outlines), region, home: backdrop.bounds, drawing }
}

/** All of France as its plate draws it from afar, with every CPTS that is published. */
export function sceneOfFrance(): Scene {
  const published = REGIONS.map(({ code }) => ({ region: code, ...builtOutlines(code) }))
  const records = publishedRegions().map(publishedCpts)
  const [first] = records
  if (!first) throw new Error('no records are published')
  const units = new Map(REGIONS.flatMap(({ code }) => [...builtFacts(code).units]))
  const atlas = buildAtlas({ ...first, cpts: records.flatMap(({ cpts }) => cpts) }, units)
  const byKey = new Map(published.flatMap(({ outlines }) => outlines))
  const outlines = new Map(
    [...atlas.facts].flatMap(([id, { territory }]): [string, Outline][] => {
      const outline = byKey.get(territoryKey(territory))
      return outline ? [[id, outline]] : []
    }),
  )
  const backdrop = joinBackdrops(published)
  if (!backdrop) throw new Error('no région is built')
  const drawing = { backdrop, drawnRegions: REGIONS.map(({ code }) => code), shapes: null }
  return { ...shown(atlas, outlines), region: FRANCE, home: backdrop.bounds, drawing }
}

const shown = (atlas: Atlas, outlines: ReadonlyMap<string, Outline>) => ({
  france: undefined,
  ground: undefined,
  view: {
    atlas,
    outlines,
    mode: 'taille' as const,
    theme: 'light' as const,
    shown: new Set(atlas.facts.keys()),
    neighbourColours: new Map(),
  },
  indicator: null,
  isKeyed: true,
  selection: null,
  sketch: null,
})

/** The whole of a scene, with what is drawn larger beside it. */
export const wholeOf = ({ region, home }: Scene): PlateView => ({
  bounds: home,
  insets: insetsOf(region),
})
