import type { TypedPerimetre } from './perimeter-form.ts'
import { NO_SOURCE, type TypedSource } from './form/typed-text.ts'

/** A new record as it is typed; the perimeter, where a sketch brought one, waits in the form of the record that comes of it. */
export interface TypedRecord {
  readonly nom: string
  readonly departements: readonly string[]
  readonly perimetre: TypedPerimetre | null
  readonly source: TypedSource
}

export const BLANK_RECORD: TypedRecord = {
  nom: '',
  departements: [],
  perimetre: null,
  source: NO_SOURCE,
}
