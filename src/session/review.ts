import type { ImportContent } from '../data/import/import-content.ts'
import { NO_CHOICES } from '../domain/import/import-choices.ts'
import type { ImportingStore, Review } from './importing.ts'

/** A file just read, nothing decided yet. */
export function reviewOf(
  region: string,
  file: File,
  content: ImportContent,
  today: string,
): Review {
  return {
    region,
    file,
    content,
    // A copy that one kept is brought back for what it says.
    choices: content.kind === 'dataset' ? { ...NO_CHOICES, policy: 'remplacer' } : NO_CHOICES,
    quand: new Date().toISOString(),
    source: { source: file.name, date: writtenOn(file, today) },
    as: null,
  }
}

/** The day a file was written, as one types it: what it says is of then, not of the day it is brought; today for a clock that runs ahead. */
function writtenOn({ lastModified }: File, today: string): string {
  const written = new Date(lastModified).toISOString().slice(0, 10)
  return (written < today ? written : today).split('-').toReversed().join('/')
}

/**
 * Changes what was decided of a file under review, from what is decided by then: two changes of one moment are both kept.
 *
 * Nothing where another file, or none, is under review by then.
 */
export function changeReview(
  importing: ImportingStore,
  { file }: Pick<Review, 'file'>,
  change: (review: Review) => Partial<Review>,
): void {
  importing.setState(({ now }) =>
    now.step === 'review' && now.review.file === file
      ? { now: { ...now, review: { ...now.review, ...change(now.review) } } }
      : { now },
  )
}
