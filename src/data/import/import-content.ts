import type { CptsDataset } from '../../domain/cpts/cpts.ts'
import type { ReadNote } from '../../domain/import/read-note.ts'
import type { ShapeMatch } from '../../domain/import/shape-match.ts'
import type { SourceTable } from '../../domain/import/source-table.ts'
import type { MultiPolygon } from 'geojson'
import type { DatasetProblem } from '../cpts-dataset.ts'
import type { ReadFailure } from '../formats/limits.ts'
import type { ReadLot } from '../lot/lot.ts'

/** A shape of a map, matched against the units of the région. */
export interface MatchedShape {
  readonly match: ShapeMatch
  /** To be drawn: [longitude, latitude], WGS 84. */
  readonly shape: MultiPolygon
}

/**
 * What a file holds.
 *
 * `table`: one table a sheet. `shapes`: the fields of its shapes as one table a layer, whose lines go on from one to the next, and line by
 * line their match, null where one has no shape that can be used. `dataset`: the application's own file, with the records that it refuses. `sketch`: one or several of this
 * application's sketches, which `readSketchFile` reads. `lot`: changed facts that someone sent.
 */
export type ImportContent =
  | {
      readonly kind: 'table'
      readonly tables: readonly SourceTable[]
      readonly notes: readonly ReadNote[]
    }
  | {
      readonly kind: 'shapes'
      readonly tables: readonly SourceTable[]
      readonly shapes: readonly (MatchedShape | null)[]
      readonly notes: readonly ReadNote[]
    }
  | {
      readonly kind: 'dataset'
      readonly dataset: CptsDataset
      readonly problems: readonly DatasetProblem[]
    }
  | { readonly kind: 'sketch' }
  | { readonly kind: 'lot'; readonly lot: ReadLot }

export type ImportRead = { readonly ok: true; readonly content: ImportContent } | ReadFailure

/** How far an import is: of `total` steps of a phase, so many are done; null where a phase has no steps that can be told. */
export interface ImportProgress {
  readonly phase: 'reading' | 'checking' | 'matching'
  readonly done: number
  readonly total: number | null
}
