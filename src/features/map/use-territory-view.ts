import { useEffect, useMemo, useState } from 'react'
import type { neighbourColours } from '../../domain/atlas/neighbour-colours.ts'
import type { TerritoryView } from '../../map/territory-features.ts'
import { DARK, useMedia } from '../../ui/use-media.ts'
import { useColourMode, useFiltered } from '../region-model/filtering.ts'
import { isUnread } from '../region-model/region-model.ts'
import type { DrawnRegion } from '../region-model/use-drawing.ts'

const UNTOLD: ReadonlyMap<string, number> = new Map()

/** The territories as the screen shows them: in its colours, under its filters; null while they are not known. */
export function useTerritoryView(region: DrawnRegion): TerritoryView | null {
  const { atlas, file, outlines } = region
  const unread = isUnread(region)
  const filtered = useFiltered()
  const mode = useColourMode()
  const theme = useMedia(DARK) ? 'dark' : 'light'
  // Who touches whom is looked up for this mode alone, and what gives them colours is loaded for it.
  const told = mode === 'voisines'
  const [colour, setColour] = useState<typeof neighbourColours | null>(null)
  useEffect(() => {
    if (told)
      void import('../../domain/atlas/neighbour-colours.ts').then(
        (all) => setColour(() => all.neighbourColours),
        () => {},
      )
  }, [told])
  const colours = useMemo(() => {
    if (!told || !file || !colour) return UNTOLD
    const territories = new Map([...atlas.facts].map(([id, { territory }]) => [id, territory]))
    return colour(territories, file.neighbours)
  }, [told, colour, atlas, file])
  return useMemo(() => {
    if (outlines === null || unread) return null
    const shown = new Set(filtered.map(({ cpts }) => cpts.id))
    return { atlas, outlines, mode, theme, shown, neighbourColours: colours }
  }, [outlines, unread, atlas, filtered, mode, theme, colours])
}
