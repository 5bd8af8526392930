/**
 * An expected failure: what a person can correct.
 *
 * Every text is French, ready to print. `feature` names the element at fault (its code, or its rank in the file), null when
 * the whole file is.
 */
export interface Failure {
  readonly fichier: string
  readonly feature: string | null
  readonly what: string
  readonly remedy: string
}

interface Failed {
  readonly ok: false
  readonly failure: Failure
}

/** The value of a step, or the reason it could not be had. Anything thrown instead is a bug of this tool. */
export type Result<T> = { readonly ok: true; readonly value: T } | Failed

export function success<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function failed(failure: Failure): Failed {
  return { ok: false, failure }
}
