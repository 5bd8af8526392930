import type { RegionFacts } from '../../../data/region-facts.ts'
import { type Sketch, inclusionOf } from '../../../domain/sketch/sketch.ts'
import { estimatedPopulation } from '../../../domain/sketch/sketch-population.ts'
import type { Touched } from '../../../domain/sketch/touched.ts'
import type { Unit } from '../../../domain/units/unit.ts'
import type { UnitIndex } from '../../../domain/units/unit-index.ts'
import type { SketchModel } from '../draw/sketch-model.tsx'
import { printedName } from './printed-name.ts'

/** A commune as the dossier lists it. */
export interface CommuneLine {
  readonly unit: Unit
  /** Null where INSEE publishes none; an estimate where the commune is cut. */
  readonly habitants: number | null
  readonly cut: boolean
}

/** The communes of one intercommunalité: of an EPT where there is one, since Grand Paris is too wide to tell anything. */
export interface CommuneGroup {
  /** Null for communes of no intercommunalité. */
  readonly nom: string | null
  readonly touched: Touched | null
  readonly lines: readonly CommuneLine[]
}

const BY_NAME = new Intl.Collator('fr', { numeric: true })

/** The communes of a sketch by intercommunalité, those it holds most of first; then by name. */
export function communeGroups(
  { sketch, facts }: Pick<SketchModel, 'sketch' | 'facts'>,
  units: UnitIndex,
  names: Pick<RegionFacts, 'epci' | 'ept'> | null,
): readonly CommuneGroup[] {
  const byGroup = new Map<string | null, CommuneLine[]>()
  for (const code of facts.territory) {
    const unit = units.get(code)
    if (!unit) continue
    const held = inclusionOf(sketch, code)
    const cut = held !== null && held !== 'whole'
    const habitants = cut ? estimatedPopulation(held.share, unit) : unit.population
    const group = unit.ept ?? unit.epci
    const lines = byGroup.get(group)
    if (lines) lines.push({ unit, habitants, cut })
    else byGroup.set(group, [{ unit, habitants, cut }])
  }
  const touched = new Map(
    exactShares([...facts.epci, ...facts.ept], sketch, units).map((each) => [each.code, each]),
  )
  return [...byGroup]
    .map(([code, lines]): CommuneGroup => {
      const nom = code === null ? null : (names?.ept[code] ?? names?.epci[code] ?? code)
      return {
        nom: nom && printedName(nom),
        touched: code === null ? null : (touched.get(code) ?? null),
        lines: lines.toSorted((a, b) => BY_NAME.compare(a.unit.nom, b.unit.nom)),
      }
    })
    .toSorted((a, b) => inhabitants(b) - inhabitants(a))
}

/** Leaves out how many inhabitants are held of a group where communes are cut: they are counted there as if they were whole. */
export function exactShares(
  groups: readonly Touched[],
  { parts }: Sketch,
  units: UnitIndex,
): readonly Touched[] {
  const cut = new Set(
    Array.from(parts.keys(), (code) => units.get(code)).flatMap((unit) =>
      unit ? [unit.departement, unit.epci, unit.ept] : [],
    ),
  )
  return groups.map((group) => (cut.has(group.code) ? { ...group, part: null } : group))
}

function inhabitants({ lines }: CommuneGroup): number {
  return lines.reduce((sum, { habitants }) => sum + (habitants ?? 0), 0)
}
