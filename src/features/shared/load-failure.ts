import { LoadError, type LoadFailure } from '../../data/fetch-json.ts'

/** The reason why a query failed, for the person; null where it did not. */
export function failureOf(error: Error | null): LoadFailure | null {
  if (error instanceof LoadError) return error.failure
  // Anything else is a bug, for the error boundary.
  if (error) throw error
  return null
}
