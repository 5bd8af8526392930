import { useQuery } from '@tanstack/react-query'
import type { BBox } from 'geojson'
import { groundQuery } from '../../../data/ground.ts'
import { franceQuery } from '../../../data/queries.ts'
import type { ColourMode } from '../../../domain/filters/colour-mode.ts'
import { atlasAt, drawnAt, figuresAt } from '../../../domain/atlas/atlas-at.ts'
import { dayShown } from '../../../domain/atlas/stage-at.ts'
import { neighbourColours } from '../../../domain/atlas/neighbour-colours.ts'
import { formatSite } from '../../../fr/words/format.ts'
import { frLegend, frMap } from '../../../fr/map/map.ts'
import { frInsets } from '../../../fr/map/over-map.ts'
import { frPlate } from '../../../fr/paper/plate.ts'
import { frTime } from '../../../fr/map/time.ts'
import { insetsOf } from '../../../geometry/inset-places.ts'
import type { TerritoryView } from '../../../map/territory-features.ts'
import type { PlateOrder } from '../../../state/printing.ts'
import { printedIndicator } from '../../indicators/printed-indicator.ts'
import { useShownIndicator } from '../../indicators/use-indicators.ts'
import { lookOf } from '../../indicators/use-look.ts'
import { selectedShape } from '../../map/selected-shape.ts'
import { useFilterWords } from '../../region-model/facet-words.ts'
import { useColourMode, useFiltered } from '../../region-model/filtering.ts'
import { isUnread } from '../../region-model/region-model.ts'
import { useChoice, useSession } from '../../region-model/session-context.ts'
import { useDrawnRegion } from '../../region-model/use-drawing.ts'
import { useHref } from '../../region-model/use-href.ts'
import { greyView } from '../grey-view.ts'
import type { PlateScene, PlateSketch } from './map-inks.ts'
import { createMeasure } from './measure.ts'
import { type Plate, plateOf, type PlateWords } from './plate.ts'
import { legendOf, missingOf } from './plate-legend.ts'
import { boundsOf, suggestedOrder } from './plate-page.ts'

/** A plate with what it is called. */
export interface NamedPlate {
  readonly plate: Plate
  readonly title: string
}

/** What a sketch is called, with its figures in words. */
export interface SketchToPlate extends PlateSketch {
  readonly figures: string
  readonly bounds: BBox
}

const measure = createMeasure()

interface PlateMaker {
  /** Makes a plate at once; null where its contours have not come. Without an order, of what the screen shows, as large as an A4 can. */
  readonly make: (order: PlateOrder | null) => NamedPlate | null
  /** Whether all that it draws has come, as far as it can be had. */
  readonly isThere: boolean
  /** What one would order who has no wishes. */
  readonly suggested: PlateOrder
}

/** Makes plates of what is on show, or of a sketch; of today alone for a booklet, whatever day the map is taken back to. */
export function usePlate(sketch: SketchToPlate | null, isOfToday = false): PlateMaker {
  const region = useDrawnRegion()
  const { camera, today, address, indicators } = useSession()
  const filtered = useFiltered()
  const filters = useFilterWords(useChoice((choices) => choices.filters))
  const ownMode = useColourMode()
  const selection = useChoice((choices) => choices.selection)
  const aroundQuery = useQuery(franceQuery)
  const underQuery = useQuery(groundQuery)
  const [france, ground] = [aroundQuery.data, underQuery.data]
  const shownIndicator = useShownIndicator()
  const href = useHref()
  const { outlines, backdrop, shapes, file, nom, manifest, drawnRegions } = region
  const month = useChoice((choices) => choices.month)
  const isOfDay = !sketch && !isOfToday && month !== null
  const then = isOfDay ? dayShown(region.atlas.dataset.cpts, month, today) : null
  const mode: ColourMode = then ? 'stade' : ownMode

  const shown = camera.getState().shown?.bounds ?? null
  const home = sketch?.bounds ?? backdrop?.bounds ?? null
  const suggested = suggestedOrder(shown, home, sketch !== null)
  const make: PlateMaker['make'] = (asked) => {
    if (!backdrop || !outlines || !home) return null
    const order = asked ?? suggested
    const atlas = then ? atlasAt(region.atlas, figuresAt(region.atlas, then.day)) : region.atlas
    const indicator =
      shownIndicator && shapes && !then
        ? printedIndicator(shownIndicator, lookOf(indicators, shownIndicator), atlas.units, shapes)
        : null
    const territories = new Map([...atlas.facts].map(([id, each]) => [id, each.territory]))
    const view: TerritoryView = sketch
      ? greyView(atlas, outlines)
      : {
          atlas: then ? drawnAt(region.atlas, atlas) : atlas,
          outlines,
          mode,
          theme: 'light',
          shown: new Set(then ? atlas.facts.keys() : filtered.map(({ cpts }) => cpts.id)),
          neighbourColours:
            file && mode === 'voisines'
              ? neighbourColours(territories, file.neighbours)
              : new Map(),
        }
    const scene: PlateScene = {
      drawing: { backdrop, drawnRegions, shapes },
      france,
      ground,
      view: isUnread(region) ? null : view,
      indicator,
      isKeyed: true,
      selection: sketch ? null : selectedShape(selection, region),
      sketch,
    }
    const title = sketch ? sketch.nom : frPlate.titleOf(nom)
    const parts = sketch
      ? [sketch.figures]
      : [
          ...(indicator ? [indicator.title] : [frLegend.modes[mode]]),
          ...(then ? (then.isDated ? [] : [frTime.noneShort]) : filters.map(({ text }) => text)),
        ]
    const words: PlateWords = {
      title,
      subtitle: frPlate.subtitle(parts, then?.day ?? today),
      legend: (seen, isBanded) =>
        legendOf(view, seen, indicator, {
          isSketch: sketch !== null,
          isSharing: sketch !== null && sketch.shared.features.length > 0,
          isFiltered: !then && filters.length > 0,
          isOfDay: then !== null,
          isBanded,
        }),
      keyOfCpts: frPlate.keyOfCpts,
      keyOfCommunes: frPlate.keyOfCommunes,
      keyElsewhere: frPlate.keyElsewhere,
      missing: missingOf(atlas),
      without: ({ cpts, communes }, unkeyed) =>
        [frPlate.without(cpts, communes), frPlate.unkeyed(unkeyed)].filter(Boolean).join(' '),
      scale: frPlate.scale,
      distance: frPlate.distance,
      inset: (id) => frInsets.places[id],
      credit: frPlate.credit(
        manifest ? frMap.attribution(manifest.schematic, manifest.population.annee) : '',
        today,
        formatSite(address.link('')) + href('/'),
      ),
    }
    const bounds = boundsOf(order.extent, shown, home)
    const insets = sketch ? [] : insetsOf(region.region)
    return { title, plate: plateOf(scene, { bounds, insets }, order, words, measure) }
  }
  const isThere =
    backdrop !== null && outlines !== null && !aroundQuery.isPending && !underQuery.isPending
  return { make, isThere, suggested }
}
