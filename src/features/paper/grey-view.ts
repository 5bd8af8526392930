import type { Outline } from '../../geometry/outline.ts'
import { NEIGHBOUR_FILLS } from '../../map/palette.ts'
import type { TerritoryView } from '../../map/territory-features.ts'

/** Grey among the colours of `voisines`: what is published stays behind what a map is about. */
const GREY = 7
export const GREY_FILL = NEIGHBOUR_FILLS.light[GREY] ?? ''

/** What is published, in grey; the CPTS that a map is about, where there is one, in a colour of its own by its rank in `voisines`. */
export function greyView(
  atlas: TerritoryView['atlas'],
  outlines: ReadonlyMap<string, Outline>,
  subject: string | null = null,
  own: number = GREY,
): TerritoryView {
  const ids = [...atlas.facts.keys()]
  return {
    atlas,
    outlines,
    mode: 'voisines',
    theme: 'light',
    shown: new Set(ids),
    neighbourColours: new Map(ids.map((id) => [id, id === subject ? own : GREY])),
    ...(subject !== null && { subject }),
  }
}
