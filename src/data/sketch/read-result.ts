import type { IncomingDraft } from '../../domain/sketch/draft.ts'
import type { CheckResult } from './draft-content.ts'

export type ReadResult =
  | {
      readonly ok: true
      readonly draft: IncomingDraft
      /** Cells of a plain list of codes that are no code, as they stand. */
      readonly ignored: readonly string[]
    }
  | {
      readonly ok: false
      readonly reason: 'too-big' | 'not-text' | 'unknown-format' | 'damaged' | 'no-codes'
      /** Where, for whoever looks into it: a path, a line. */
      readonly detail?: string
    }

/** What reading comes to, once the draft is checked. */
export function asReadResult(checked: CheckResult): ReadResult {
  return checked.ok
    ? { ok: true, draft: checked.draft, ignored: [] }
    : { ok: false, reason: 'damaged', detail: checked.detail }
}
