import { createContext, use, useEffect, useMemo } from 'react'
import type { MatchedShape } from '../../data/import/import-content.ts'
import { shapesOfUnits } from '../../geometry/shapes-of-units.ts'
import type { AtlasMap } from '../../map/atlas-map.ts'
import { laySketch } from '../../map/sketch-view.ts'
import { useDrawnRegion } from '../region-model/use-drawing.ts'
import type { CutOf } from './cut-units.ts'

/** The contours of a file, and the units that they cut. */
interface Brought {
  readonly shapes: readonly (MatchedShape | null)[]
  readonly cut: readonly CutOf[]
}

export const BroughtContext = createContext<Brought>({ shapes: [], cut: [] })

/** A file's own contours over the map, with the units that they cut: those taken are tinted, all of them hatched. */
export function BroughtOnMap({ map }: { readonly map: AtlasMap }) {
  const { shapes, cut } = use(BroughtContext)
  const { shapes: drawn } = useDrawnRegion()
  const outline = useMemo(
    () => ({
      type: 'MultiPolygon' as const,
      coordinates: shapes.flatMap((each) => each?.shape.coordinates ?? []),
    }),
    [shapes],
  )
  const overlaps = useMemo(
    () => shapesOfUnits(drawn, new Set(cut.map(({ code }) => code))),
    [cut, drawn],
  )
  const units = useMemo(
    () => new Set(cut.filter(({ taken }) => taken).map(({ code }) => code)),
    [cut],
  )
  useEffect(() => {
    map.setSketch(laySketch({ units, parts: NONE, outline, overlaps, compared: null, name: null }))
  }, [map, units, outline, overlaps])
  useEffect(() => () => map.setSketch(laySketch(null)), [map])
  return null
}

const NONE: readonly never[] = []
