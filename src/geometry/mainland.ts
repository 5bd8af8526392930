import type { BBox } from 'geojson'

/** The extent of metropolitan France, Corsica included. Units: degrees, WGS 84. */
export const MAINLAND: BBox = [-5.2, 41.3, 9.6, 51.1]
