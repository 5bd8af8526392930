import type { Cpts } from '../cpts/cpts.ts'
import { searchWords } from '../names/fold.ts'
import type { UnitIndex } from '../units/unit-index.ts'
import type { UnitCode } from '../units/unit.ts'

/** Words that a territory has around the name of its town. */
const AROUND = new Set(['pays', 'territoire', 'bassin', 'secteur', 'agglomeration', 'ville'])

/** As many letters as articles and hyphens add to a name: « L’Haÿ-les-Roses » is "hay roses". */
const ARTICLES = 9

/**
 * The communes that CPTS bear the whole name of, in a département where their record says that they are: "CPTS Pays de Redon" and Redon.
 *
 * Shape: pairs of a unit and the id of a CPTS. Source: the names alone, so it is a hint and no perimeter.
 */
export function namedAfter(
  records: readonly Pick<Cpts, 'id' | 'nom' | 'departements'>[],
  units: UnitIndex,
): readonly (readonly [UnitCode, string])[] {
  const wanted = new Map<string, { readonly key: string; readonly id: string }[]>()
  for (const { id, nom, departements } of records) {
    const words = searchWords(nom)
    const bare = words.filter((word) => !AROUND.has(word))
    const key = (bare.length > 0 ? bare : words).join(' ')
    for (const departement of departements)
      wanted.set(departement, [...(wanted.get(departement) ?? []), { key, id }])
  }
  if (wanted.size === 0) return []
  return [...units.values()].flatMap(({ code, nom, departement }) => {
    // Most names are of another length: to fold every one of a country takes long enough to be felt.
    const near =
      wanted.get(departement)?.filter(({ key }) => Math.abs(nom.length - key.length) < ARTICLES) ??
      []
    if (near.length === 0) return []
    const own = searchWords(nom).join(' ')
    return near.flatMap(({ key, id }) => (key === own ? [[code, id] as const] : []))
  })
}
