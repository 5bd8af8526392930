import { createStore } from 'zustand/vanilla'
import type { ImportContent, ImportProgress } from '../data/import/import-content.ts'
import type { ByteCharset } from '../data/formats/high-half.ts'
import type { FetchFailure } from '../data/import/fetch-import.ts'
import type { DecisionEntry } from '../domain/edits/edit-log.ts'
import type { LeftAside } from '../domain/import/left-aside.ts'
import type { ImportChoices } from '../domain/import/import-choices.ts'
import type { ReadReason } from '../domain/import/read-note.ts'

/** Why no file is under review. */
export type ImportRefusal =
  | { readonly kind: 'read'; readonly reason: ReadReason }
  | { readonly kind: 'fetch'; readonly reason: FetchFailure['reason'] }
  | { readonly kind: 'cancelled' | 'crashed' | 'no-contours' }

/** A file that was read, and what the person decided of it so far. */
export interface Review {
  readonly region: string
  readonly file: File
  readonly content: ImportContent
  readonly choices: ImportChoices
  /** When it was read (ISO instant, UTC): the changes it makes bear that date. */
  readonly quand: string
  /** What facts will be said to come from, as it is typed. */
  readonly source: { readonly source: string; readonly date: string }
  /** The set of signs that the person says its text is in; null where it was found. */
  readonly charset: ByteCharset | null
  /** The shapes of file whose answers of before were taken up again. */
  readonly recalled: readonly string[]
  /** What was left aside of proposals before, which is answered so again; nothing once the person looks at it anew. */
  readonly left: LeftAside
  /** Whether a table is of CPTS, or of figures a commune; null leaves it to its columns. */
  readonly as: 'cpts' | 'indicator' | null
}

interface FetchProgress {
  readonly phase: 'fetching'
  readonly done: number
  readonly total: null
}

/** An import from the choice of a file to what came of it; it outlives a look at another screen. */
export type Importing =
  | { readonly step: 'idle'; readonly name: string; readonly refusal: ImportRefusal | null }
  | {
      readonly step: 'reading'
      readonly name: string
      readonly progress: ImportProgress | FetchProgress
      readonly stop: () => void
    }
  | { readonly step: 'review'; readonly review: Review }
  | { readonly step: 'indicator'; readonly titres: readonly string[]; readonly colonnes: number }
  | {
      readonly step: 'done'
      readonly region: string
      readonly name: string
      readonly lot: string
      readonly created: number
      readonly changed: number
      /** What was decided, where it was someone's proposal. */
      readonly decision?: DecisionEntry
    }

export const IDLE: Importing = { step: 'idle', name: '', refusal: null }

export const createImporting = () => createStore<{ readonly now: Importing }>(() => ({ now: IDLE }))
export type ImportingStore = ReturnType<typeof createImporting>
