import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cpts, CptsDataset } from '../../../src/domain/cpts/cpts.ts'
import { sameValue } from '../../../src/domain/cpts/same-value.ts'
import { diffDatasets, isSame } from '../../../src/domain/edits/dataset-diff.ts'
import { conflictKey, mergeDatasets } from '../../../src/domain/edits/dataset-merge.ts'
import { mergedParts } from '../../../src/domain/edits/merge-parts.ts'
import { joinedValue } from '../../../src/domain/edits/joined-value.ts'
import {
  fieldValue,
  RECORD_FIELDS,
  type RecordField,
} from '../../../src/domain/edits/record-field.ts'
import { datasets } from './change-arbitraries.ts'
import { worked, works } from './offices.ts'

const sides = (base: Cpts, mine: Cpts, theirs: Cpts, field: RecordField) => ({
  base: fieldValue(base, field),
  mine: fieldValue(mine, field),
  theirs: fieldValue(theirs, field),
})

/** A base and what two sides made of it, near enough for most facts to be the same; records may be taken out. */
const three: fc.Arbitrary<[CptsDataset, CptsDataset, CptsDataset]> = fc
  .tuple(datasets, works, works)
  .map(([base, mine, theirs]) => [base, worked(base, mine), worked(base, theirs)])

describe('a merge', () => {
  it('with nothing changed here is what was published', () => {
    fc.assert(
      fc.property(datasets, datasets, (base, y) => {
        expect(mergeDatasets(base, base, y)).toEqual({ dataset: y, conflicts: [] })
      }),
    )
  })

  it('with nothing published is what was changed here', () => {
    fc.assert(
      fc.property(datasets, datasets, (base, x) => {
        expect(mergeDatasets(base, x, base)).toEqual({ dataset: x, conflicts: [] })
      }),
    )
  })

  it('of the same changes is those changes, without conflict', () => {
    fc.assert(
      fc.property(datasets, datasets, (base, x) => {
        expect(mergeDatasets(base, x, x)).toEqual({ dataset: x, conflicts: [] })
      }),
    )
  })

  it('settled for one side and for the other differs in the conflicts only', () => {
    fc.assert(
      fc.property(fc.oneof(three, fc.tuple(datasets, datasets, datasets)), ([base, x, y]) => {
        const open = mergeDatasets(base, x, y)
        const mine = mergeDatasets(base, x, y, () => 'mine')
        const theirs = mergeDatasets(base, x, y, () => 'theirs')
        expect([mine.conflicts, theirs.conflicts]).toEqual([[], []])
        const diff = diffDatasets(mine.dataset, theirs.dataset)
        expect(isSame(diff)).toBe(open.conflicts.length === 0)
        const keys = new Set(open.conflicts.map(conflictKey))
        expect(keys.size).toBe(open.conflicts.length)
        for (const { id, fields } of [...diff.changed, ...diff.archived, ...diff.restored])
          for (const { field } of fields) expect(keys).toContain(`field/${id}/${field}`)
        for (const { id } of [...diff.added, ...diff.removed])
          expect(keys).toContain(`presence/${id}/`)
      }),
    )
  })

  it('loses nothing: every fact of either side is in the merge, is in a conflict, or was given up by the other', () => {
    fc.assert(
      fc.property(three, ([base, x, y]) => {
        const { dataset, conflicts } = mergeDatasets(base, x, y)
        const keys = new Set(conflicts.map(conflictKey))
        for (const [side, other] of [
          [x, y],
          [y, x],
        ] as const)
          for (const cpts of side.cpts) {
            const [merged, was, there] = [dataset, base, other].map(({ cpts: list }) =>
              list.find(({ id }) => id === cpts.id),
            )
            if (was && !there && sameValue(was, cpts)) {
              expect(merged).toBeUndefined()
              continue
            }
            expect(merged).toBeDefined()
            if (was && !there) expect(keys).toContain(`presence/${cpts.id}/`)
            for (const field of RECORD_FIELDS) {
              if (keys.has(`field/${cpts.id}/${field}`)) continue
              const value = fieldValue(cpts, field)
              const untouched =
                was && JSON.stringify(fieldValue(was, field)) === JSON.stringify(value)
              // What each changed other parts of is held to in the property of two offices.
              if (was && there && mergedParts(field, sides(was, cpts, there, field))) continue
              const joined = there && joinedValue(field, value, fieldValue(there, field))
              if (joined) continue
              const expected = untouched && there ? fieldValue(there, field) : value
              expect(fieldValue(merged!, field)).toEqual(expected)
            }
          }
      }),
    )
  })

  it('finds the same conflicts from either side', () => {
    fc.assert(
      fc.property(three, ([base, x, y]) => {
        const keysOf = (merge: ReturnType<typeof mergeDatasets>) =>
          merge.conflicts.map(conflictKey).toSorted()
        expect(keysOf(mergeDatasets(base, x, y))).toEqual(keysOf(mergeDatasets(base, y, x)))
      }),
    )
  })
})
