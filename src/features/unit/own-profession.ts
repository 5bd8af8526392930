import { PROFESSIONS, type Profession } from '../../domain/cpts/members.ts'
import { foldedWords } from '../../domain/names/fold.ts'
import { frMembers } from '../../fr/cpts/members.ts'

/** A profession as the person says it, and which one of those that CPTS speak of it is. Shape: null for one that is none of them. */
export interface OwnProfession {
  readonly said: string
  readonly known: { readonly profession: Profession; readonly named: string } | null
}

const KNOWN = PROFESSIONS.flatMap((profession) => {
  const own: readonly string[] = frMembers.own[profession]
  const also: readonly string[] = frMembers.also[profession]
  return [...own, ...also].map((word) => ({
    word,
    begins: `${foldedWords(word).join(' ')} `,
    profession,
    // A word that people say is told by the one that CPTS are counted by; of all the others there is none.
    named:
      profession === 'autre' || own.includes(word) ? word : frMembers.professions[profession].one,
  }))
}).toSorted((a, b) => b.begins.length - a.begins.length)

/** The words to choose from, as people look for them. */
export const USUAL_PROFESSIONS = KNOWN.map(({ word }) => word).toSorted((a, b) =>
  a.localeCompare(b, 'fr'),
)

/** Whether what is typed is one of the usual words, and not the beginning of one. */
export function isUsual(typed: string): boolean {
  const said = foldedWords(typed).join(' ')
  return USUAL_PROFESSIONS.some((usual) => foldedWords(usual).join(' ') === said)
}

/** Those of the usual words that one may be about to type: each part of what is typed begins a word of theirs. None where it is one of them. */
export function professionsLike(typed: string): readonly string[] {
  const parts = foldedWords(typed)
  const begun = USUAL_PROFESSIONS.filter((usual) => {
    const words = foldedWords(usual)
    return parts.every((part) => words.some((word) => word.startsWith(part)))
  })
  return begun.length === 1 && begun[0] === typed.trim() ? [] : begun
}

/** What someone typed as theirs: accents and hyphens may lack, and words may follow ("sage-femme libérale"). */
export function ownProfession(typed: string): OwnProfession | null {
  const said = typed.trim()
  if (said === '') return null
  const words = `${foldedWords(said).join(' ')} `
  const found = KNOWN.find(({ begins }) => words.startsWith(begins))
  return { said, known: found ? { profession: found.profession, named: found.named } : null }
}
