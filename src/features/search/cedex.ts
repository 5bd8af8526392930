import type { UnitName, UnitNames } from '../../data/unit-names.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { WHOLE_CITIES } from '../../domain/units/whole-cities.ts'
import { isPostalCode } from './search-index.ts'

/** Where a CEDEX may be: one commune, or all arrondissements of a city. */
export interface LikelyPlace {
  readonly nom: string
  readonly codes: readonly UnitCode[]
}

/** Of those whose codes begin with the same three figures. */
const ALIKE = 3
/** Of the largest of the département, which have most of the CEDEX. */
const LARGEST = 1

/**
 * The towns that a postal code may be of where no commune has it: a CEDEX, of which no list is open, bears the figures of its post office.
 *
 * Shape: the larger first; none for a text that is no postal code, or that of a commune.
 */
export function likelyPlaces(
  text: string,
  { units }: Pick<UnitNames, 'units'>,
): readonly LikelyPlace[] {
  const asked = text.trim()
  if (!isPostalCode(asked) || units.some((unit) => codesOf(unit).includes(asked))) return []
  const begin = asked.slice(0, 3)
  // Overseas a département has three figures.
  const far = begin.startsWith('97') ? begin : asked.slice(0, 2)
  const near = units.filter((unit) => codesOf(unit).some((code) => code.startsWith(far)))
  const towns = [...near.reduce(gathered, new Map<string, Town>()).values()].toSorted(
    (a, b) => b.inhabitants - a.inhabitants,
  )
  const alike = towns.filter(({ postal }) => postal.some((code) => code.startsWith(begin)))
  const chosen = new Set([...towns.slice(0, LARGEST), ...alike.slice(0, ALIKE)])
  return towns.filter((town) => chosen.has(town))
}

interface Town extends LikelyPlace {
  readonly postal: readonly string[]
  readonly inhabitants: number
}

/** Paris, Lyon and Marseille are one town each. */
function gathered(towns: Map<string, Town>, unit: UnitName): Map<string, Town> {
  const city = CITY_OF.get(unit.code)
  const key = city?.code ?? unit.code
  const { codes = [], postal = [], inhabitants = 0 } = towns.get(key) ?? {}
  return towns.set(key, {
    nom: city?.nom ?? unit.nom,
    codes: [...codes, unit.code],
    postal: [...postal, ...codesOf(unit)],
    inhabitants: inhabitants + (unit.population ?? 0),
  })
}

const codesOf = ({ codesPostaux }: UnitName): readonly string[] => codesPostaux.split(' ')
const CITY_OF = new Map(
  [...WHOLE_CITIES.values()].flatMap((city) =>
    city.arrondissements.map((code) => [code, city] as const),
  ),
)
