import { searchWords } from '../names/fold.ts'
import type { Cpts } from '../cpts/cpts.ts'
import type { Unit, UnitCode } from '../units/unit.ts'

/** CPTS by their id, and all that is asked of the units that they may concern. */
export interface Named {
  readonly facts: ReadonlyMap<string, { readonly cpts: Cpts }>
  readonly suggestions: ReadonlyMap<UnitCode, readonly string[]>
  readonly known: {
    readonly get: (code: UnitCode) => Pick<Unit, 'nom' | 'departement'> | undefined
  }
}

/** Words that a territory has around the name of its town. */
const AROUND = /\b(?:pays|territoire|bassin|secteur|agglomeration|ville) /g

/**
 * The CPTS of unknown perimeter that may concern a unit: those that their record suggests for it, and those that bear its whole name, in
 * its département: "CPTS Pays de Redon" and Redon.
 *
 * Shape: ids, each once. Source: names and sources alone, so it is a hint and no perimeter.
 */
export function mayConcern(
  { facts, suggestions, known }: Named,
  code: UnitCode,
): readonly string[] {
  const unit = known.get(code)
  const namesakes = unit && byNameOf(facts).get(nameKey(unit.departement, wordsOf(unit.nom)))
  return [...new Set([...(suggestions.get(code) ?? []), ...(namesakes ?? [])])]
}

const indexes = new WeakMap<Named['facts'], ReadonlyMap<string, readonly string[]>>()

/** The CPTS of unknown perimeter by département and name; made once, as a map asks it of every commune that is pointed at. */
function byNameOf(facts: Named['facts']): ReadonlyMap<string, readonly string[]> {
  const made = indexes.get(facts)
  if (made) return made
  const index = new Map<string, string[]>()
  for (const { cpts } of facts.values()) {
    if (cpts.perimetre.etat !== 'inconnu') continue
    for (const departement of cpts.departements) {
      const key = nameKey(departement, wordsOf(cpts.nom).replace(AROUND, ''))
      index.set(key, [...(index.get(key) ?? []), cpts.id])
    }
  }
  indexes.set(facts, index)
  return index
}

const nameKey = (departement: string, words: string): string => `${departement} ${words}`
const wordsOf = (nom: string): string => searchWords(nom).join(' ')
