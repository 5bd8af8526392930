import { type Cpts, isArchived } from '../cpts/cpts.ts'
import { recordNames } from '../edits/record-names.ts'
import type { CptsAnswer } from './import-choices.ts'
import type { Incoming } from './incoming.ts'

/**
 * Which record a CPTS of a file is.
 *
 * `par`: its id, its name or another of its names, accents and the like aside; `proche`, the same but for "CPTS" and small words; or the
 * person's answer. `similaires` are ids of records whose name is a letter or two away, to be looked at. An archived record is not
 * brought back by a file.
 */
export type RecordMatch =
  | {
      readonly kind: 'known'
      readonly cpts: Cpts
      readonly par: 'id' | 'nom' | 'proche' | 'personne'
    }
  | { readonly kind: 'new'; readonly similaires: readonly string[] }
  | { readonly kind: 'archived'; readonly cpts: Cpts }
  | { readonly kind: 'left-out' }

/** Finds the records that CPTS of a file are, among those of the région. */
export function recordMatcher(
  records: readonly Cpts[],
  answers: ReadonlyMap<string, CptsAnswer>,
): (incoming: Pick<Incoming, 'key' | 'id' | 'nom'>) => RecordMatch {
  const ids = new Map(records.map((cpts) => [cpts.id, cpts]))
  const names = recordNames(records)

  return ({ key, id, nom }) => {
    const answer = answers.get(key)
    if (answer === 'ignore') return { kind: 'left-out' }
    if (answer === 'create') return { kind: 'new', similaires: [] }
    const chosen = answer && ids.get(answer.id)
    if (chosen) return matched(chosen, 'personne')
    const same = id === null ? undefined : ids.get(id)
    if (same) return matched(same, 'id')
    const [named] = names.exact(nom)
    if (named) return matched(named, 'nom')
    const [near, ...others] = names.loose(nom)
    if (near && others.length === 0) return matched(near, 'proche')
    return { kind: 'new', similaires: names.near(nom).map((each) => each.id) }
  }
}

function matched(cpts: Cpts, par: 'id' | 'nom' | 'proche' | 'personne'): RecordMatch {
  return isArchived(cpts) ? { kind: 'archived', cpts } : { kind: 'known', cpts, par }
}
