import type { Feature, MultiPolygon } from 'geojson'
import { area, booleanIntersects, feature } from '@turf/turf'
import { buildAtlas } from '../../src/domain/atlas/atlas.ts'
import {
  addUnits,
  EMPTY_SKETCH,
  removeUnits,
  sketchTerritory,
} from '../../src/domain/sketch/sketch.ts'
import { type SketchSurroundings, sketchFacts } from '../../src/domain/sketch/sketch-facts.ts'
import { sumPopulation } from '../../src/domain/units/population.ts'
import type { UnitCode } from '../../src/domain/units/unit.ts'
import { geojsonLayer } from '../../src/geometry/geojson-layer.ts'
import { adjacency } from '../../src/geometry/neighbours.ts'
import { outlineOf } from '../../src/geometry/outline.ts'
import { topologyLayer } from '../../src/geometry/topology-layer.ts'
import { unitAreas } from '../../src/geometry/unit-areas.ts'
import { act, openDraft } from '../../src/state/sketch-steps.ts'
import { keptSketch, createSketching, type Sketching } from '../../src/state/sketching.ts'
import { asFeatures, publishedCpts, type RegionFile } from '../support/region.ts'
import { measure } from './measure.ts'
import { grownFrom } from './merging.ts'
import { comparison, type Row } from './table.ts'

/** One commune in or out of a sketch of more and more of them, with every figure that follows; all is built beforehand. */
export function sketchingRows(region: string, file: RegionFile): Row[] {
  const { topology, units } = file
  const { graph, border } = adjacency(topology)
  const layer = topologyLayer(topology)
  const atlas = buildAtlas(publishedCpts(region), units)
  const surroundings = { atlas, neighbours: graph, border, areas: new Map(unitAreas(layer)) }
  const around = grownFrom('75113' as UnitCode, graph)
  const withTurf = turfToggler(file, surroundings)
  return [5, 60, 500].flatMap((count) => {
    const codes = around.slice(0, count)
    const sketch = addUnits(EMPTY_SKETCH, codes)
    const ours = measure(toggler(codes, surroundings))
    const perSecond = Math.round(1000 / ours.median)
    return [
      ...comparison(`${count} communes: ${perSecond} toggles a second`, {
        'ours (act + sketchFacts)': ours,
        'turf union, area, intersects': measure(withTurf(codes)),
      }),
      {
        what: '',
        how: 'sketchFacts',
        timing: measure(() => sketchFacts(sketch, surroundings, null)),
      },
      { what: '', how: 'outlineOf (worker)', timing: measure(() => outlineOf(layer, codes)) },
    ]
  })
}

/** Takes the last commune out, then in, and so on, as steps of one history. */
function toggler(codes: readonly UnitCode[], surroundings: SketchSurroundings): () => unknown {
  const last = codes.slice(-1)
  let state: Sketching = openDraft(createSketching().getState(), {
    id: 'essai',
    nom: 'Esquisse d’exemple',
    region: '11',
    origine: null,
    sketch: addUnits(EMPTY_SKETCH, codes),
    vintage: { cog: null, population: null },
  })
  return () => {
    const now = keptSketch(state)
    const within = last.some((code) => sketchTerritory(now).has(code))
    state = act(state, within ? removeUnits(now, last) : addUnits(now, last), 'unit')
    return sketchFacts(keptSketch(state), surroundings, null)
  }
}

/** The obvious way: dissolve the polygons, measure what comes out, and try it against the outline of every CPTS. */
function turfToggler(file: RegionFile, { atlas }: SketchSurroundings) {
  const layer = geojsonLayer(asFeatures(file))
  const outlines = [...atlas.facts.values()].flatMap(({ territory }): Feature<MultiPolygon>[] => {
    const codes = [...territory].filter((code) => layer.codes.has(code))
    return codes.length > 0 ? [feature(layer.dissolve(codes))] : []
  })
  return (codes: readonly UnitCode[]) => {
    let within = true
    return () => {
      within = !within
      const now = within ? codes : codes.slice(0, -1)
      const shape = feature(layer.dissolve(now))
      return {
        habitants: sumPopulation(new Set(now), atlas.units).habitants,
        area: area(shape),
        overlaps: outlines.filter((outline) => booleanIntersects(shape, outline)).length,
      }
    }
  }
}
