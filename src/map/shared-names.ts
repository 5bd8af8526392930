import type { UnitCode } from '../domain/units/unit.ts'
import type { TerritoryView } from './territory-features.ts'

/** Words for a commune that so many CPTS share. */
export type SharedWords = (nom: string, cpts: number) => string

/** What is written instead of the name of a commune that several of the CPTS shown share, by its code. */
export function sharedNames(
  { atlas, shown }: TerritoryView,
  words: SharedWords,
): { readonly [code: UnitCode]: string } {
  return Object.fromEntries(
    Array.from(atlas.membership, ([code, members]) => {
      const cpts = members.filter((id) => shown.has(id)).length
      const nom = atlas.known.get(code)?.nom
      return cpts > 1 && nom !== undefined ? [[code, words(nom, cpts)]] : []
    }).flat(),
  )
}
