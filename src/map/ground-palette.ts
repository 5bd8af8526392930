import type { Theme } from './palette.ts'

/**
 * What lies around the régions, in tones that none of their own colours has: from the dark of the sea (`outside` of the map's colours) over
 * other countries and other régions to the land looked at, in both themes.
 */
export interface GroundColours {
  readonly abroad: string
  readonly coast: string
  readonly river: string
  readonly seaText: string
  readonly abroadText: string
  readonly town: string
}

export const GROUND_COLOURS: { readonly [T in Theme]: GroundColours } = {
  light: {
    abroad: '#d7d5d1',
    coast: '#7d96a6',
    river: '#9dbdd2',
    seaText: '#213f54',
    abroadText: '#55534b',
    town: '#4a5551',
  },
  dark: {
    abroad: '#1b1d1e',
    coast: '#35505f',
    river: '#33566c',
    seaText: '#7fa9c4',
    abroadText: '#9a9c98',
    town: '#b4bfbc',
  },
}
