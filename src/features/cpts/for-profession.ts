import type { Cpts } from '../../domain/cpts/cpts.ts'
import type { Profession } from '../../domain/cpts/members.ts'
import { foldedWords } from '../../domain/names/fold.ts'
import { frCategories } from '../../fr/cpts/facets.ts'
import { frJoin } from '../../fr/cpts/join.ts'
import { frMembers } from '../../fr/cpts/members.ts'

/**
 * What a record states of one profession: its members, the actions that name it, and for sages-femmes the theme that their URPS follows.
 * Nothing is inferred from what an action is about; none where no source speaks of it.
 */
export function forProfession(
  { membres, missions, perinatalite }: Pick<Cpts, 'membres' | 'missions' | 'perinatalite'>,
  profession: Profession,
  said: string = frMembers.professions[profession].one,
): readonly string[] {
  const noun = frMembers.professions[profession]
  // All the others are counted as one, so that the number says nothing of any of them.
  const members = profession === 'autre' ? undefined : membres?.valeur[profession]
  const spoken = profession === 'autre' ? [said, `${said}s`] : [noun.one, noun.many]
  const names = spoken.map((name) => ` ${foldedWords(name).join(' ')} `)
  const cited = (missions?.valeur ?? [])
    .map(({ libelle }) => libelle)
    .filter((libelle) => {
      const words = ` ${foldedWords(libelle).join(' ')} `
      return names.some((name) => words.includes(name))
    })
  return [
    ...(members === undefined ? [] : [frJoin.members(members, noun)]),
    ...(cited.length > 0 ? [frJoin.cited(cited)] : []),
    ...(profession === 'sage-femme' && perinatalite
      ? [frJoin.perinatalite(frCategories[perinatalite.valeur.etat], perinatalite.valeur.themes)]
      : []),
  ]
}
