import { MAP_COLOURS } from '../../../map/palette.ts'
import type { Face } from '../../../geometry/ink.ts'

const { text, quietText } = MAP_COLOURS.light

/** The faces of what stands around a map. Units: millimetres. */
export const TITLE: Face = { size: 6, weight: 650, colour: text, spacing: -0.01 }
export const BODY: Face = { size: 2.9, weight: 450, colour: quietText }
export const STRONG: Face = { size: 2.6, weight: 650, colour: text }
export const LINE: Face = { size: 2.4, weight: 450, colour: text }
export const SMALL: Face = { size: 2, weight: 400, colour: quietText }
