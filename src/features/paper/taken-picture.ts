import type { BBox, FeatureCollection } from 'geojson'
import { createAtlasMap, type AtlasMap } from '../../map/atlas-map.ts'
import type { Padding } from '../../state/camera.ts'
import type { Outline } from '../../geometry/outline.ts'
import type { Backdrop } from '../../geometry/backdrop.ts'
import type { Ground } from '../../geometry/ground.ts'
import { frOverMap } from '../../fr/over-map.ts'
import { namesWithin, outlinesWithin } from '../../geometry/readable-names.ts'
import type { RegionShapes } from '../../geometry/region-shapes.ts'
import { layGround } from '../../map/lay-ground.ts'
import { takePicture } from '../../map/take-picture.ts'
import type { TakenPicture } from '../../state/printing.ts'
import { readableBox } from './picture-frame.ts'
import type { DrawnRegion } from '../region-model/use-drawing.ts'

/**
 * What a picture shows: `draw` lays on it what the région and the départements around do not say, with outlines whose names stand
 * in the picture.
 */
export interface PictureOrder {
  readonly region: DrawnRegion
  readonly france: FeatureCollection | undefined
  readonly ground: Ground | undefined
  /** CSS pixels, at which names have the size of small print; the file is three times as fine. */
  readonly size: TakenPicture['size']
  readonly bounds: BBox
  readonly air: Padding
  readonly draw: (map: AtlasMap, outlines: ReadonlyMap<string, Outline> | null) => void
}

/** Longest wait, for a map that never comes to rest. Milliseconds. */
const PATIENCE = 30_000

/** Half the width and height of a long name. CSS pixels. */
const NAME_MARGIN = [62, 24] as const

/**
 * A map as a PNG data URL at print resolution; null where there is no WebGL.
 *
 * Drawn by a map of its own, never shown: the picture looks the same whatever the screen shows, in whichever theme, and the
 * screen's map is left where the person put it.
 */
export async function takenPicture(order: PictureOrder): Promise<TakenPicture | null> {
  const { region, france, ground, size } = order
  const container = document.createElement('div')
  Object.assign(container.style, {
    position: 'fixed',
    visibility: 'hidden',
    width: `${size.width}px`,
    height: `${size.height}px`,
  })
  document.body.append(container)
  const none = (): void => undefined
  const silent = { onPick: none, onHover: none, onState: none, onRest: none, onLost: none }
  const words = { title: '', attribution: '' }
  const created = createAtlasMap(container, 'light', words, silent, 'picture')
  try {
    if (!created.ok) return null
    const { map } = created
    if (france) map.setFrance(aroundRegions(france, region.drawnRegions))
    const box = readableBox(order, NAME_MARGIN)
    if (ground)
      map.setGround(
        layGround({ ...ground, names: namesWithin(ground.names, box) }, frOverMap.shared),
      )
    if (region.backdrop) map.setBackdrop(withinBox(region.backdrop, box))
    map.setUnits(region.shapes && withinBox(region.shapes, box))
    order.draw(map, region.outlines && outlinesWithin(region.outlines, box))
    map.fit(order.bounds, order.air, false)
    const taken = await Promise.race([map.picture(takePicture), patience()])
    return taken && { ...taken, size }
  } finally {
    if (created.ok) created.map.destroy()
    container.remove()
  }
}

/** What is loaded is drawn finely on its own: its coarse outline would show along the coast. */
function aroundRegions(france: FeatureCollection, drawn: readonly string[]): FeatureCollection {
  const features = france.features.filter(
    ({ properties }) => !drawn.includes(String(properties?.['region'])),
  )
  return { ...france, features }
}

/** The same without the names that the edge of the picture would cut. */
function withinBox<T extends Partial<Backdrop & RegionShapes>>(drawn: T, box: BBox): T {
  const { unitNames, departementNames } = drawn
  return {
    ...drawn,
    ...(unitNames && { unitNames: namesWithin(unitNames, box) }),
    ...(departementNames && { departementNames: namesWithin(departementNames, box) }),
  }
}

function patience(): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), PATIENCE)
  })
}
