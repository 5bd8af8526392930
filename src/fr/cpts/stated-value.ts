import { PROFESSIONS, STRUCTURE_KINDS } from '../../domain/cpts/members.ts'
import type { Claim } from '../../domain/edits/disagreement.ts'
import type { FactName, StatedFact } from '../../domain/edits/record-change.ts'
import { frActionState } from './cpts.ts'
import { frEdit } from '../follow-up/edit.ts'
import { frCategories } from './facets.ts'
import { formatDate } from '../words/format.ts'
import { frMembers } from './members.ts'

const words = frEdit.values

/** What a stated fact says, a line a point; none where it says that nothing is known. */
export function statedLines(stated: StatedFact): readonly string[] {
  if (stated.valeur === null) return []
  switch (stated.fait) {
    case 'aci':
      return [formatDate(stated.valeur)]
    case 'missions':
      if (stated.valeur.length === 0) return [words.empty]
      return stated.valeur.map(({ mission, libelle, etat }) =>
        [mission, etat ? `${libelle} (${frActionState[etat]})` : libelle].filter(Boolean).join(' '),
      )
    case 'perinatalite':
      return [frCategories[stated.valeur.etat], ...stated.valeur.themes]
    case 'membres':
      return counted(stated.valeur, PROFESSIONS, frMembers.professions)
    case 'structures':
      return counted(stated.valeur, STRUCTURE_KINDS, frMembers.structures)
    case 'populationAnnoncee':
      return [words.inhabitants(stated.valeur)]
    default:
      return [stated.valeur]
  }
}

/** What sources say of a fact, in one line. */
export function claimWords(fait: FactName, { valeur }: Pick<Claim, 'valeur'>): string {
  return statedLines({ fait, valeur } as StatedFact).join(', ')
}

function counted<K extends string>(
  counts: Readonly<Partial<Record<K, number>>>,
  kinds: readonly K[],
  nouns: Readonly<Record<K, { readonly one: string; readonly many: string }>>,
): readonly string[] {
  const lines = kinds.flatMap((kind) => {
    const n = counts[kind]
    return n === undefined ? [] : [words.counted(n, nouns[kind])]
  })
  return lines.length > 0 ? lines : [words.empty]
}
