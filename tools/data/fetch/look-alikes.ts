import type { ImportContent } from '../../../src/data/import/import-content.ts'
import { type Cpts, territoryOf } from '../../../src/domain/cpts/cpts.ts'
import type { PlannedCpts, ReportRow } from '../../../src/domain/import/plan-import.ts'

/** Two territories with so much in common are likely to be one, under another name. [our convention] */
const ALIKE = 0.8

/** The records that CPTS without a record may be: their name is nearly the same, or their communes are. */
export function lookAlikes(
  added: readonly PlannedCpts[],
  left: readonly Cpts[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    added.flatMap(({ incoming, match }) => {
      const near = match.kind === 'new' ? match.similaires : []
      const same = left.filter(
        (each) => inCommon(new Set(incoming.codes), territoryOf(each)) >= ALIKE,
      )
      const ids = [...new Set([...near, ...same.map(({ id }) => id)])]
      return ids.length > 0 ? [[incoming.key, ids] as const] : []
    }),
  )
}

/** The share of the communes of either that both have. */
function inCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((code) => other.has(code)).length
  const either = one.size + other.size - both
  return either === 0 ? 0 : both / either
}

/** The names under which the very same shape is drawn more than once. */
export function sameShapes(
  { shapes }: Extract<ImportContent, { kind: 'shapes' }>,
  rows: readonly ReportRow[],
): readonly (readonly string[])[] {
  const names = new Map<string, Set<string>>()
  for (const { line, cpts, key } of rows) {
    const shape = shapes[line - 1]?.shape
    if (!shape || cpts === null || key === null) continue
    const drawn = JSON.stringify(shape.coordinates)
    names.set(drawn, (names.get(drawn) ?? new Set()).add(cpts))
  }
  return [...names.values()].filter(({ size }) => size > 1).map((each) => [...each])
}
