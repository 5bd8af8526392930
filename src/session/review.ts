import type { ImportContent } from '../data/import/import-content.ts'
import { answersFor, type KeptAnswers } from '../domain/import/kept-answers.ts'
import type { LeftAside } from '../domain/import/left-aside.ts'
import type { SourceTable } from '../domain/import/source-table.ts'
import { NO_CHOICES, type Policy } from '../domain/import/import-choices.ts'
import type { ImportingStore, Review } from './importing.ts'

/** A file just read, nothing decided yet but what was answered before to a file of the same shape. */
export function reviewOf(
  region: string,
  file: File,
  content: ImportContent,
  today: string,
  kept: readonly KeptAnswers[] = [],
  left: LeftAside = [],
): Review {
  const { shapes, ...answers } = answersFor(tablesOf(content), kept)
  return {
    region,
    file,
    content,
    choices: { ...NO_CHOICES, ...answers, policy: policyFor(content) },
    charset: null,
    recalled: shapes,
    left: isProposed(content) ? left : [],
    quand: new Date().toISOString(),
    source: { source: file.name, date: writtenOn(file, today) },
    as: null,
  }
}

function tablesOf(content: ImportContent): readonly SourceTable[] {
  return content.kind === 'table' || content.kind === 'shapes' ? content.tables : []
}

/** Whether a file holds changes to accept or not, fact by fact. */
export function isProposed(content: ImportContent): boolean {
  return content.kind === 'dataset' && content.dataset.proposition === true
}

/** A copy that one kept is brought back for what it says; what is only proposed is asked. */
function policyFor(content: ImportContent): Policy {
  if (content.kind !== 'dataset') return NO_CHOICES.policy
  return isProposed(content) ? 'demander' : 'remplacer'
}

/** The day a file was written, as one types it: what it says is of then, not of the day it is brought; today for a clock that runs ahead. */
function writtenOn({ lastModified }: File, today: string): string {
  const written = new Date(lastModified).toISOString().slice(0, 10)
  return (written < today ? written : today).split('-').toReversed().join('/')
}

/** The same file read again as another set of signs: what was decided of it, and where it comes from, stands. */
export function rereadReview(
  review: Review,
  content: ImportContent,
  charset: Review['charset'],
): Review {
  return { ...review, content, charset }
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
