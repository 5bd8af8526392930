import type { ContactWay } from './contact-value.ts'
import type { AbsentKey, Cpts, Perimetre, UnknownFacts } from './cpts.ts'
import { sameValue } from './same-value.ts'

/** A perimeter of which nothing is known, not even a source. */
export const NO_PERIMETRE: Perimetre = {
  etat: 'inconnu',
  codes: [],
  deduit: false,
  communesAnnoncees: null,
  sources: [],
  date: null,
}

/** What a record says in the place of a key that it lacks: that nothing is known. A stage and its history tell each other. */
export function valueOfAbsent(
  key: AbsentKey,
  { stade, historique }: Pick<Cpts, 'stade' | 'historique'>,
): unknown {
  switch (key) {
    case 'alias':
    case 'departements':
    case 'doutes':
      return []
    case 'perimetre':
      return NO_PERIMETRE
    case 'historique':
      return stade ? [stade] : []
    case 'stade':
      return historique.at(-1) ?? null
    case 'contacts':
      return { site: null, email: null, telephone: null }
    default:
      return null
  }
}

/** The keys that a record lacked in its file and of which nothing became known since. */
export function stillAbsent(cpts: Cpts): ReadonlySet<AbsentKey> {
  const { absent = [], unknown = {} } = cpts
  const isUnsaid = (key: AbsentKey): boolean =>
    sameValue(valueAt(cpts, key), valueOfAbsent(key, cpts)) &&
    unknown[key as keyof UnknownFacts] === undefined
  return new Set(absent.filter(isUnsaid))
}

function valueAt(cpts: Cpts, key: AbsentKey): unknown {
  const [name, way] = key.split('.') as [keyof Cpts, ContactWay | undefined]
  return way === undefined ? cpts[name] : cpts.contacts[way]
}
