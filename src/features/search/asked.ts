import { foldedWords } from '../../domain/names/fold.ts'
import { frMembers } from '../../fr/cpts/members.ts'
import { frSearch } from '../../fr/map/search.ts'

/** What someone looks for: a place or a name, without what they say of themselves, and whether they say that it is a CPTS. */
export interface Asked {
  readonly text: string
  readonly isCpts: boolean
}

const keyOf = (words: string): string => foldedWords(words).join(' ')

const SAID = new Set(
  [
    'cpts',
    ...Object.values(frMembers.own).flat(),
    ...Object.values(frMembers.also).flat(),
    ...Object.values(frMembers.professions).flatMap(({ one, many }) => [one, many]),
    ...frSearch.alsoSaid,
  ].map(keyOf),
)
/** What leads from a profession to its place, beside the words that no search looks at. */
const LEADS = /^(?:à|a|au|aux|dans|vers|près)\s+/i

/**
 * Takes the profession, and the word CPTS, off what is typed: "pharmacien lille", "Redon, infirmière libérale", "cpts 59000".
 *
 * Shape: the text itself where there is nothing else in it.
 */
export function askedFor(typed: string): Asked {
  return { text: bare(typed), isCpts: foldedWords(typed).includes('cpts') }
}

function bare(text: string): string {
  const parts = text.trim().split(/[\s,;]+/)
  for (let n = parts.length - 1; n > 0; n--) {
    const [ahead, rest] = [parts.slice(0, n).join(' '), parts.slice(n).join(' ')]
    if (SAID.has(keyOf(ahead))) return bare(rest.replace(LEADS, ''))
    if (SAID.has(keyOf(parts.slice(-n).join(' ')))) return bare(parts.slice(0, -n).join(' '))
  }
  return text
}
