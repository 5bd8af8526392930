import type { MultiPolygon } from 'geojson'
import type { UnitPart } from '../../domain/sketch/sketch.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { formerCodes, type UnitIndex } from '../../domain/units/unit-index.ts'
import type { DraftContent, Vintage } from '../../domain/sketch/draft.ts'

/** A draft in today's codes, and what became of those that are no longer. */
export interface Translation<D> {
  readonly draft: D
  readonly translated: readonly { readonly from: UnitCode; readonly to: UnitCode }[]
  /** Parts whose share no longer says of what, and units that are now whole where a part of them was meant. */
  readonly recut: readonly UnitCode[]
  /** Codes that no unit answers to, nor ever became one; they are out of the draft. */
  readonly unknown: readonly UnitCode[]
}

/**
 * Brings a draft made on older map data to the codes of today: a commune that merged becomes the one it merged into.
 *
 * Shape: each list by code. A unit of which something old was whole is whole. A part keeps its shape under the new code, joined with
 * the other parts that became the same unit; its share is then only provisional. The same draft where no code changed; `vintage` is
 * left as it was.
 * Errors: none; what cannot be translated is listed.
 */
export function translateDraft<D extends Pick<DraftContent, 'sketch'>>(
  draft: D,
  units: UnitIndex,
): Translation<D> {
  const heirs = formerCodes(units)
  const heirOf = (code: UnitCode): UnitCode | undefined =>
    units.has(code) ? code : heirs.get(code)
  const all = [...draft.sketch.units, ...draft.sketch.parts.keys()].toSorted()
  const translated = all.flatMap((from) => {
    const to = heirOf(from)
    return to === undefined || to === from ? [] : [{ from, to }]
  })
  const unknown = all.filter((code) => heirOf(code) === undefined)
  if (translated.length === 0 && unknown.length === 0)
    return { draft, translated, recut: [], unknown }

  const whole = new Set([...draft.sketch.units].flatMap((code) => heirOf(code) ?? []))
  const parts = new Map<UnitCode, UnitPart>()
  const recut = new Set<UnitCode>()
  const merged = new Set(translated.map(({ to }) => to))
  for (const [from, part] of draft.sketch.parts) {
    const to = heirOf(from)
    if (to === undefined) continue
    if (merged.has(to)) recut.add(to)
    if (!whole.has(to)) parts.set(to, joined(parts.get(to), part))
  }
  const sketch = { units: whole, parts }
  return { draft: { ...draft, sketch }, translated, recut: [...recut].toSorted(), unknown }
}

/** A draft as today's data have it, and what is to be told of that. */
export interface Renewal<D> extends Translation<D> {
  /** The reference year its figures were of, where today's is another. */
  readonly formerPopulation: number | null
}

/**
 * Brings a draft to the data of today, whatever way it came in: its codes, and the vintage that it then is of.
 *
 * Shape: under another COG every part is to be looked at again, since limits may have moved.
 */
export function renewDraft<D extends Pick<DraftContent, 'sketch' | 'vintage'>>(
  draft: D,
  units: UnitIndex,
  vintage: Vintage,
): Renewal<D> {
  const translation = translateDraft({ ...draft, vintage }, units)
  const sameCog = draft.vintage.cog === vintage.cog
  return {
    ...translation,
    recut: sameCog ? translation.recut : [...translation.draft.sketch.parts.keys()],
    formerPopulation:
      draft.vintage.population === vintage.population ? null : draft.vintage.population,
  }
}

function joined(before: UnitPart | undefined, part: UnitPart): UnitPart {
  if (!before) return part
  const coordinates: MultiPolygon['coordinates'] = [
    ...before.shape.coordinates,
    ...part.shape.coordinates,
  ]
  return {
    share: (before.share + part.share) / 2,
    shape: { type: 'MultiPolygon', coordinates },
  }
}
