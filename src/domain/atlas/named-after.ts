import { searchWords } from '../names/fold.ts'
import type { Unit } from '../units/unit.ts'
import type { Atlas } from './atlas.ts'

/** Words that a territory has around the name of its town. */
const AROUND = /\b(?:pays|territoire|bassin|secteur|agglomeration|ville) /g

/**
 * The CPTS of unknown perimeter that may concern a unit: those that their record suggests for it, and those that bear its whole name, in
 * its département: "CPTS Pays de Redon" and Redon.
 *
 * Shape: ids, each once. Source: names and sources alone, so it is a hint and no perimeter.
 */
export function mayConcern(
  { facts, suggestions }: Pick<Atlas, 'facts' | 'suggestions'>,
  { code, nom, departement }: Unit,
): readonly string[] {
  const own = wordsOf(nom)
  const namesakes = [...facts.values()].flatMap(({ cpts }) =>
    cpts.perimetre.etat === 'inconnu' &&
    cpts.departements.includes(departement) &&
    wordsOf(cpts.nom).replace(AROUND, '') === own
      ? [cpts.id]
      : [],
  )
  return [...new Set([...(suggestions.get(code) ?? []), ...namesakes])]
}

const wordsOf = (nom: string): string => searchWords(nom).join(' ')
