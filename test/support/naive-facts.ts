import type { Atlas } from '../../src/domain/atlas/atlas.ts'
import type { NeighbourGraph } from '../../src/domain/units/contiguity.ts'
import type { SketchFacts, SketchSurroundings } from '../../src/domain/sketch/sketch-facts.ts'
import type { SketchOverlap } from '../../src/domain/sketch/sketch-overlaps.ts'
import type { SketchPopulation } from '../../src/domain/sketch/sketch-population.ts'
import type { Taille } from '../../src/domain/cpts/size-class.ts'
import type { Flip } from '../../src/domain/sketch/thresholds.ts'
import type { Touched } from '../../src/domain/sketch/touched.ts'
import { EPCI_ACROSS } from '../../src/domain/units/epci-across.ts'
import type { Unit, UnitCode } from '../../src/domain/units/unit.ts'

/** A unit of a sketch written as a plain list. Units: `share` of its area, 1 for all of it. */
export interface Held {
  readonly code: UnitCode
  readonly share: number
}

/** What `sketchFacts` should say, by plain loops over everything: slow, and nothing of the code it checks. */
export function naiveFacts(
  held: readonly Held[],
  { atlas, neighbours, border, areas }: SketchSurroundings,
  origine: string | null,
): SketchFacts {
  const codes = held.map(({ code }) => code)
  const graph: NeighbourGraph = neighbours ?? new Map()
  const around = [...graph.keys()].filter(
    (code) => !codes.includes(code) && touches(code, codes, graph),
  )
  const outside = [...graph.keys()].filter((code) => !codes.includes(code))
  return {
    territory: new Set(codes),
    population: count(held, atlas),
    taille: naiveTaille(held, around, atlas),
    areaKm2: areas && naiveArea(held, areas),
    departements: groups(held, atlas, ({ departement }) => departement),
    epci: groups(held, atlas, ({ epci }) => epci),
    ept: groups(held, atlas, ({ ept }) => ept),
    pieces: neighbours && flood(codes, graph),
    enclaves:
      neighbours &&
      flood(outside, graph).filter(
        (group) =>
          !group.some((code) => border.has(code)) &&
          group.some((code) => touches(code, codes, graph)),
      ),
    around: around.toSorted(),
    overlaps: naiveOverlaps(held, atlas, origine),
  }
}

const touches = (code: UnitCode, others: readonly UnitCode[], graph: NeighbourGraph) =>
  (graph.get(code) ?? []).some((next) => others.includes(next))

function count(held: readonly Held[], { units }: Atlas): SketchPopulation {
  let [habitants, estimation] = [0, 0]
  const sansDonnee: UnitCode[] = []
  const inconnues: UnitCode[] = []
  for (const { code, share } of held) {
    const unit = units.get(code)
    if (!unit) inconnues.push(code)
    else if (unit.population === null) sansDonnee.push(code)
    else habitants += Math.round(unit.population * share)
    if (share < 1) estimation += Math.round((unit?.population ?? 0) * share)
  }
  return {
    habitants,
    estimation,
    sansDonnee: sansDonnee.toSorted(),
    inconnues: inconnues.toSorted(),
  }
}

function tailleOf(habitants: number): Taille {
  if (habitants < 40_000) return 1
  if (habitants < 80_000) return 2
  return habitants <= 175_000 ? 3 : 4
}

function naiveTaille(
  held: readonly Held[],
  around: readonly UnitCode[],
  atlas: Atlas,
): SketchFacts['taille'] {
  const { habitants, sansDonnee, inconnues } = count(held, atlas)
  if (held.length === 0 || sansDonnee.length > 0 || inconnues.length > 0) return null
  const taille = tailleOf(habitants)
  const whatIf = (code: UnitCode, then: readonly Held[]): Flip[] => {
    const after = count([...held.filter((one) => one.code !== code), ...then], atlas)
    const known = after.sansDonnee.length === 0 && after.inconnues.length === 0
    const next = tailleOf(after.habitants)
    const flip = { code, habitants: Math.abs(after.habitants - habitants), taille: next }
    return known && next !== taille ? [flip] : []
  }
  const cut = held.filter(({ share }) => share < 1).map(({ code }) => code)
  const smallest = (a: Flip, b: Flip) => a.habitants - b.habitants || (a.code < b.code ? -1 : 1)
  const floors = { 1: 0, 2: 40_000, 3: 80_000, 4: 175_001 }
  const [above, below] = [(taille + 1) as Taille, (taille - 1) as Taille]
  return {
    taille,
    avantSuivante: taille < 4 ? { taille: above, habitants: floors[above] - habitants } : null,
    depuisPrecedente:
      taille > 1 ? { taille: below, habitants: habitants - floors[taille] + 1 } : null,
    ajouts: [...around, ...cut]
      .flatMap((code) => whatIf(code, [{ code, share: 1 }]))
      .toSorted(smallest),
    retraits:
      held.length > 1 ? held.flatMap(({ code }) => whatIf(code, [])).toSorted(smallest) : [],
  }
}

function naiveArea(held: readonly Held[], areas: ReadonlyMap<UnitCode, number>): number | null {
  const known = held.flatMap(({ code, share }) => (areas.get(code) ?? Number.NaN) * share)
  const sum = known.reduce((a, b) => a + b, 0)
  return Number.isNaN(sum) ? null : sum
}

function groups(
  held: readonly Held[],
  { units }: Atlas,
  groupOf: (unit: Unit) => string | null,
): Touched[] {
  const all = [...units.values()]
  const shareOf = (unit: Unit) => held.find(({ code }) => code === unit.code)?.share ?? 0
  const names = new Set(all.filter((unit) => shareOf(unit) > 0).map(groupOf))
  return [...names]
    .flatMap((code) => {
      if (code === null) return []
      const members = all.filter((unit) => groupOf(unit) === code)
      let [tenues, coupees, habitants, whole] = [0, 0, 0, 0]
      for (const unit of members) {
        const share = shareOf(unit)
        if (share === 1) tenues += 1
        else if (share > 0) coupees += 1
        habitants += Math.round((unit.population ?? 0) * share)
        whole += unit.population ?? 0
      }
      const total = Math.max(members.length, EPCI_ACROSS.get(code) ?? 0)
      const beyond = total - members.length
      const part = whole > 0 && beyond === 0 ? habitants / whole : null
      return [{ habitants, code, tenues, coupees, total, beyond, part }]
    })
    .toSorted((a, b) => b.habitants - a.habitants || (a.code < b.code ? -1 : 1))
    .map(({ code, tenues, coupees, total, beyond, part }) => ({
      code,
      tenues,
      coupees,
      total,
      beyond,
      part,
    }))
}

function flood(codes: readonly UnitCode[], graph: NeighbourGraph): UnitCode[][] {
  const labels = new Map(codes.map((code) => [code, code]))
  for (let changed = true; changed;) {
    changed = false
    for (const [code, label] of labels) {
      for (const next of graph.get(code) ?? []) {
        if ((labels.get(next) ?? '') <= label) continue
        labels.set(next, label)
        changed = true
      }
    }
  }
  return [...new Set(labels.values())]
    .map((label) => codes.filter((code) => labels.get(code) === label).toSorted())
    .toSorted((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
}

function naiveOverlaps(
  held: readonly Held[],
  atlas: Atlas,
  origine: string | null,
): SketchOverlap[] {
  const { habitants } = count(held, atlas)
  return atlas.dataset.cpts
    .flatMap(({ id, perimetre: { etat, codes } }): SketchOverlap[] => {
      const common = held.filter(({ code }) => codes.includes(code))
      if (id === origine || etat === 'inconnu' || common.length === 0) return []
      const population = count(common, atlas)
      const other = count(
        [...new Set(codes)].map((code) => ({ code, share: 1 })),
        atlas,
      ).habitants
      return [
        {
          autre: id,
          codes: common.map(({ code }) => code).toSorted(),
          population,
          part: habitants > 0 ? population.habitants / habitants : null,
          partAutre: etat === 'complet' && other > 0 ? population.habitants / other : null,
        },
      ]
    })
    .toSorted(
      (a, b) => b.population.habitants - a.population.habitants || (a.autre < b.autre ? -1 : 1),
    )
}
