import { groupBy } from '../units/group-by.ts'
import type { UnitIndex } from '../units/unit-index.ts'
import type { CommuneGroup } from './group-names.ts'

/** The EPCI and EPT that units belong to, with those of their communes that are among the units; names are by SIREN. */
export function communeGroups(
  units: UnitIndex,
  names: Readonly<Record<string, string>>,
): readonly CommuneGroup[] {
  const members = groupBy(
    Array.from(units.values(), ({ code, epci, ept }) =>
      [epci, ept].flatMap((siren) => (siren === null ? [] : [{ siren, code }])),
    ).flat(),
    ({ siren }) => siren,
  )
  return Array.from(members, ([siren, own]) => ({
    siren,
    codes: own.map(({ code }) => code),
  })).flatMap(({ siren, codes }) => {
    const nom = names[siren]
    return nom === undefined ? [] : [{ nom, siren, codes: codes.toSorted() }]
  })
}
