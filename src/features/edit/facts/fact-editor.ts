import type { ComponentType } from 'react'
import type { Cpts } from '../../../domain/cpts/cpts.ts'
import type { FieldProblem } from '../../../domain/edits/check-value.ts'
import type { FactName, StatedFact } from '../../../domain/edits/record-change.ts'

/** What the fields of a fact are given. */
export interface FieldsProps<T> {
  readonly typed: T
  /** What changes of it; the rest stays as it was last typed. */
  readonly onChange: (patch: Partial<T>) => void
  readonly problems: readonly FieldProblem[]
}

/** How a fact is typed in. `T` is the text as it stands in the form, whatever it is worth; `stated` reads it, for `checkLot` to judge. */
export interface FactEditor<T extends object> {
  readonly fait: FactName
  readonly fresh: (cpts: Cpts) => T
  readonly stated: (typed: T) => StatedFact
  readonly Fields: ComponentType<FieldsProps<T>>
}
