import { type FactVersion, UNDATED } from '../../domain/edits/fact-version.ts'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { frLots } from '../../fr/follow-up/lots.ts'

/** Who made a version of a fact, and when, as far as it tells; null where it tells neither. */
export function byWords({ author, quand }: FactVersion): string | null {
  if (quand === UNDATED) return null
  return frLots.open.by(author, frEdit.log.when(quand))
}
