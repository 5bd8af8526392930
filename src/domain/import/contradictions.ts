import type { CommuneListReader } from '../names/commune-list.ts'
import type { UnitIndex } from '../units/unit-index.ts'
import type { UnitCode } from '../units/unit.ts'

/** Communes that one cell of a row stands for, as another cell of it does not say. */
export interface NamedGroup {
  readonly nom: string
  readonly codes: readonly UnitCode[]
}

export interface Contradiction {
  /** What the cells say. */
  readonly text: string
  readonly groups: readonly NamedGroup[]
}

/**
 * The groups that a row names otherwise than it numbers them: an EPCI and the SIREN of another one.
 *
 * Errors: null where names and numbers say the same, or a row has only one of them: two names are two groups.
 */
export function contradictingGroups(
  cells: readonly string[],
  lists: Pick<CommuneListReader, 'readCell'>,
): Contradiction | null {
  const found = cells.flatMap((cell) => {
    const [only, ...others] = cell === '' ? [] : lists.readCell(cell)
    if (!only || others.length > 0 || only.result.kind !== 'found') return []
    const { groupe: nom, codes } = only.result
    return nom === undefined ? [] : [{ cell, nom, codes, isNumber: SIREN.test(cell) }]
  })
  const said = (isNumber: boolean): ReadonlySet<string> =>
    new Set(found.filter((each) => each.isNumber === isNumber).map(({ nom }) => nom))
  const [names, numbers] = [said(false), said(true)]
  if (names.size === 0 || numbers.size === 0) return null
  if (names.size === numbers.size && [...names].every((nom) => numbers.has(nom))) return null
  const groups = new Map(found.map(({ nom, codes }) => [nom, { nom, codes }]))
  return { text: found.map(({ cell }) => cell).join(' / '), groups: [...groups.values()] }
}
const SIREN = /^\s*\d{3}\s?\d{3}\s?\d{3}\s*$/

/** So many communes of a postal code are enough to choose from. */
const MOST_SERVED = 5

/**
 * Finds the communes that postal codes serve, where none of them is among the units that a row names otherwise.
 *
 * Errors: null where they agree, or no commune here goes by these postal codes (CEDEX, other régions).
 */
export function postalCheck(
  units: UnitIndex,
): (codes: readonly UnitCode[], postals: readonly string[]) => readonly UnitCode[] | null {
  let served: Map<string, UnitCode[]> | null = null
  return (codes, postals) => {
    if (codes.length === 0 || postals.length === 0) return null
    const isServed = codes.some((code) =>
      units.get(code)?.codesPostaux.some((postal) => postals.includes(postal)),
    )
    if (isServed) return null
    served ??= servedBy(units)
    const others = postals.flatMap((postal) => served?.get(postal) ?? [])
    return others.length > 0 ? others.slice(0, MOST_SERVED) : null
  }
}

function servedBy(units: UnitIndex): Map<string, UnitCode[]> {
  const served = new Map<string, UnitCode[]>()
  for (const { code, codesPostaux } of units.values())
    for (const postal of codesPostaux) served.set(postal, [...(served.get(postal) ?? []), code])
  return served
}
