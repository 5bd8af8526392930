import type { Outline } from '../../../geometry/outline.ts'
import type { TerritoryView } from '../../../map/territory-features.ts'
import type { DrawnRegion } from '../../region-model/use-drawing.ts'

/** Colours of `voisines` by rank: pale yellow and grey, which greyscale keeps apart. */
const OWN = 2
const OTHERS = 7

/** One CPTS among its neighbours, as its identity sheet shows it. */
export function cptsView(
  id: string,
  { atlas }: Pick<DrawnRegion, 'atlas'>,
  outlines: ReadonlyMap<string, Outline>,
): TerritoryView {
  return {
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
}
