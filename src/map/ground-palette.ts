import type { Theme } from './palette.ts'

/** What lies around the régions, in tones that none of their own colours has. Sea and lakes are `outside` of the map's colours. */
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
    abroad: '#d3d1c9',
    coast: '#9db4c2',
    river: '#9dbdd2',
    seaText: '#3b6480',
    abroadText: '#55534b',
    town: '#4a5551',
  },
  dark: {
    abroad: '#29241e',
    coast: '#35505f',
    river: '#33566c',
    seaText: '#7fa9c4',
    abroadText: '#9a9c98',
    town: '#b4bfbc',
  },
}
