import type { BBox } from 'geojson'

/** A place that is drawn larger beside a map, because its territories are too small on it, or because it lies far away. */
export interface InsetPlace {
  readonly id:
    | 'paris'
    | 'lyon'
    | 'marseille'
    | 'toulon'
    | 'nice'
    | 'guadeloupe'
    | 'martinique'
    | 'guyane'
    | 'reunion'
    | 'mayotte'
  readonly bounds: BBox
  /** How long its longer side is beside a map. Units: CSS pixels. */
  readonly length: number
}

/** Enough for an island, as five of them stand side by side. */
const ISLAND = 76

/** Paris and the départements around it, whole. */
const PETITE_COURONNE: BBox = [2.145, 48.685, 2.62, 49.015]

const OF_REGION: { readonly [region: string]: readonly InsetPlace[] } = {
  11: [{ id: 'paris', bounds: PETITE_COURONNE, length: 300 }],
  84: [{ id: 'lyon', bounds: [4.68, 45.62, 5.08, 45.88], length: 150 }],
  93: [
    { id: 'marseille', bounds: [5.27, 43.19, 5.56, 43.58], length: 200 },
    { id: 'toulon', bounds: [5.83, 43.04, 6.12, 43.19], length: 150 },
    { id: 'nice', bounds: [7.08, 43.63, 7.36, 43.8], length: 150 },
  ],
  france: [
    { id: 'paris', bounds: PETITE_COURONNE, length: 150 },
    { id: 'guadeloupe', bounds: [-61.85, 15.8, -60.98, 16.55], length: ISLAND },
    { id: 'martinique', bounds: [-61.26, 14.36, -60.78, 14.91], length: ISLAND },
    { id: 'guyane', bounds: [-54.65, 2.05, -51.55, 5.85], length: ISLAND },
    { id: 'reunion', bounds: [55.2, -21.42, 55.86, -20.85], length: ISLAND },
    { id: 'mayotte', bounds: [44.98, -13.03, 45.33, -12.6], length: ISLAND },
  ],
}
const NONE: readonly InsetPlace[] = []

/** What is drawn larger beside a région, by its code, or beside all of France. */
export const insetsOf = (region: string): readonly InsetPlace[] => OF_REGION[region] ?? NONE

/** How large a place is drawn. Units: CSS pixels. */
export function insetSize({ bounds: [west, south, east, north], length }: InsetPlace): {
  readonly width: number
  readonly height: number
} {
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const [across, up] = [(east - west) * squeeze, north - south]
  const longer = Math.max(across, up)
  return {
    width: Math.round((across / longer) * length),
    height: Math.round((up / longer) * length),
  }
}
