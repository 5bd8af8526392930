import type { Attributes, UnitRecord } from './attributes.ts'
import type { ContourFeature, Layer } from './layer.ts'

/** Which contours draw which unit. */
export interface Assignment {
  /** By current code: one contour, or the contours of the former communes that merged into the unit. */
  readonly contours: ReadonlyMap<string, readonly ContourFeature[]>
  /** Contours whose code, once translated, is no unit at all. */
  readonly unknown: readonly ContourFeature[]
  /** How many contours lie in a collectivité d’outre-mer, hence in no région. */
  readonly outsideRegions: number
}

/** Gives each contour to the unit of its code, former codes being translated. */
export function assignContours(layer: Layer, attributes: Attributes): Assignment {
  const contours = new Map<string, ContourFeature[]>()
  const unknown: ContourFeature[] = []
  let outsideRegions = 0
  for (const feature of layer.features) {
    const code = feature.code === null ? null : currentCode(feature.code, attributes)
    if (code === null || !attributes.units.has(code)) {
      if (code !== null && attributes.outsideRegions.has(code)) outsideRegions += 1
      else unknown.push(feature)
      continue
    }
    const same = contours.get(code)
    if (same) same.push(feature)
    else contours.set(code, [feature])
  }
  return { contours, unknown, outsideRegions }
}

/** The code in use today for a code that may be a former one. */
export function currentCode(code: string, { units, formerCodes }: Attributes): string {
  return units.has(code) ? code : (formerCodes.get(code) ?? code)
}

/** The units a région is made of, and the contours met there that draw none of them. */
export interface RegionUnits {
  /** Sorted by code. */
  readonly units: readonly UnitRecord[]
  readonly contoursWithoutUnit: readonly ContourFeature[]
}

/**
 * Lists the units of a région: its communes, Paris, Lyon and Marseille giving way to their arrondissements municipaux where the
 * contours have them all, or have some and not the commune.
 *
 * A commune replaced so is not listed as a contour without unit: its arrondissements draw it. An unknown contour is listed in
 * the région of its département, and in every région if nothing tells.
 */
export function unitsOfRegion(
  region: string,
  assignment: Assignment,
  attributes: Attributes,
): RegionUnits {
  const { contours, unknown } = assignment
  const inRegion = attributes.unitsByRegion.get(region) ?? []
  const replaced = new Set(
    inRegion.map(({ code }) => code).filter((code) => isReplaced(code, contours, attributes)),
  )
  const isUnit = ({ code, commune }: UnitRecord): boolean =>
    commune === null ? !replaced.has(code) : replaced.has(commune)
  const strayArrondissements = inRegion
    .filter((unit) => unit.commune !== null && !isUnit(unit))
    .flatMap(({ code }) => contours.get(code) ?? [])
  return {
    units: inRegion.filter(isUnit).toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    contoursWithoutUnit: [
      ...strayArrondissements,
      ...unknown.filter((feature) => mayLieIn(region, feature, attributes)),
    ],
  }
}

function isReplaced(
  commune: string,
  contours: Assignment['contours'],
  { arrondissements }: Attributes,
): boolean {
  const members = arrondissements.get(commune)
  if (!members) return false
  return contours.has(commune)
    ? members.every(({ code }) => contours.has(code))
    : members.some(({ code }) => contours.has(code))
}

function mayLieIn(region: string, feature: ContourFeature, { departements }: Attributes): boolean {
  const stated = feature.departement ?? departementOf(feature.code)
  const departement = stated === null ? undefined : departements.get(stated)
  return departement === undefined || departement.region === region
}

/** Département of a code INSEE: its first two characters, three overseas. */
function departementOf(code: string | null): string | null {
  return code === null ? null : code.slice(0, code.startsWith('97') ? 3 : 2)
}
