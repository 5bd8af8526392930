import type { FeatureCollection } from 'geojson'
import { createAtlasMap, type AtlasMap } from '../../map/atlas-map.ts'
import type { TerritoryView } from '../../map/territory-features.ts'
import type { RegionModel } from '../shared/region-model.ts'

/** CSS pixels, at which names have the size of small print; the file is three times as fine. */
const SIZE = { width: 420, height: 388 }
const AIR = { top: 24, right: 24, bottom: 24, left: 24 }

/** Longest wait, for a map that never comes to rest. Milliseconds. */
const PATIENCE = 30_000

/** Colours of `voisines` by rank: pale yellow and grey, which greyscale keeps apart. */
const OWN = 2
const OTHERS = 7

/**
 * The map of one CPTS for its card, as a PNG data URL; null where there is no outline or no WebGL.
 *
 * Drawn by a map of its own, never shown: the card looks the same whatever the screen shows, in whichever theme, and the
 * screen's map is left where the person put it.
 */
export async function cardPicture(
  id: string,
  region: RegionModel,
  france: FeatureCollection | undefined,
): Promise<string | null> {
  const outline = region.outlines?.get(id)
  if (!outline) return null
  const container = document.createElement('div')
  Object.assign(container.style, {
    position: 'fixed',
    visibility: 'hidden',
    width: `${SIZE.width}px`,
    height: `${SIZE.height}px`,
  })
  document.body.append(container)
  const silent = { onPick: () => {}, onHover: () => {}, onState: () => {} }
  const words = { title: '', attribution: '' }
  const created = createAtlasMap(container, 'light', words, silent, 'picture')
  try {
    if (!created.ok) return null
    if (france) created.map.setFrance(france)
    draw(created.map, id, region)
    created.map.fit(outline.bounds, AIR, false)
    return await Promise.race([created.map.picture(), patience()])
  } finally {
    if (created.ok) created.map.destroy()
    container.remove()
  }
}

function draw(map: AtlasMap, id: string, { atlas, geometry, outlines }: RegionModel): void {
  if (!geometry || !outlines) return
  const view: TerritoryView = {
    atlas,
    outlines,
    mode: 'voisines',
    theme: 'light',
    subject: id,
    shown: new Set(atlas.facts.keys()),
    neighbourColours: new Map(
      [...atlas.facts.keys()].map((each) => [each, each === id ? OWN : OTHERS]),
    ),
  }
  map.setRegion(geometry.shapes)
  map.setTerritories(view, geometry.shapes)
  map.setSelection(outlines.get(id)?.shape ?? null)
}

function patience(): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), PATIENCE)
  })
}
