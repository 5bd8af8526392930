import type { ReadReason } from '../../domain/import/read-reason.ts'

/** Why nothing could be read of a file. */
export interface ReadFailure {
  readonly ok: false
  readonly reason: ReadReason
  /** Where or what, for whoever looks into it. */
  readonly detail: string | null
}

export function readFailure(reason: ReadReason, detail: string | null = null): ReadFailure {
  return { ok: false, reason, detail }
}
