import { formerCodesOf } from './former-codes.ts'
import { groupBy } from './group-by.ts'
import type { PackageCommune, PackageData, PackageGroup } from './package-data.ts'
import { isInRegions } from './regions.ts'
import { groupSpelling } from './group-spelling.ts'
import { typographicApostrophes } from './typography.ts'

/** What the official lists say of a commune or an arrondissement municipal, before any contour is known. */
export interface UnitRecord {
  readonly code: string
  readonly nom: string
  readonly departement: string
  readonly region: string
  /** Code of the commune an arrondissement municipal belongs to; null for a commune. */
  readonly commune: string | null
  /** Population municipale in inhabitants; null when the package has none. */
  readonly population: number | null
  readonly epci: string | null
  readonly ept: string | null
  readonly codesPostaux: readonly string[]
  readonly anciensCodes: readonly string[]
}

export interface Departement {
  readonly code: string
  readonly nom: string
  readonly region: string
}

/**
 * The attributes of every unit of the régions of France (the collectivités d’outre-mer belong to no région).
 *
 * Source: npm package @etalab/decoupage-administratif (Licence Ouverte 2.0).
 */
export interface Attributes {
  readonly version: string
  /** Name by code. */
  readonly regions: ReadonlyMap<string, string>
  readonly departements: ReadonlyMap<string, Departement>
  /** Every commune and every arrondissement municipal, by code. */
  readonly units: ReadonlyMap<string, UnitRecord>
  /** The same by région. */
  readonly unitsByRegion: ReadonlyMap<string, readonly UnitRecord[]>
  /** Arrondissements municipaux by the code of their commune (Paris, Lyon, Marseille). */
  readonly arrondissements: ReadonlyMap<string, readonly UnitRecord[]>
  /** Codes of the communes that lie outside every région. */
  readonly outsideRegions: ReadonlySet<string>
  /** Communes déléguées and associées, each with the code of the unit that it is part of. */
  readonly delegated: readonly {
    readonly nom: string
    readonly kind: 'deleguee' | 'associee'
    readonly unit: string
  }[]
  /** Current code by former code. */
  readonly formerCodes: ReadonlyMap<string, string>
  /** Name by SIREN. */
  readonly epci: ReadonlyMap<string, string>
  readonly ept: ReadonlyMap<string, string>
}

/**
 * Arranges the package’s lists by code.
 *
 * An arrondissement municipal takes the EPCI and the EPT of its commune, because the package lists only the commune as member.
 */
export function attributesFrom(data: PackageData): Attributes {
  const regions = new Map(
    data.regions.filter(isInRegions).map(({ code, nom }) => [code, typographicApostrophes(nom)]),
  )
  const formerCodes = formerCodesOf(data.communes)
  const toRecord = recordMaker(data, formerCodes)
  const current = data.communes.filter(
    ({ type }) => type === 'commune-actuelle' || type === 'arrondissement-municipal',
  )
  const spelled = groupSpelling(data.communes.map(({ nom }) => nom))
  const units = current.filter(({ region }) => regions.has(region)).map(toRecord)
  return {
    version: data.version,
    regions,
    departements: new Map(
      data.departements
        .filter(({ region }) => regions.has(region))
        .map(({ code, nom, region }) => [code, { code, nom: typographicApostrophes(nom), region }]),
    ),
    units: new Map(units.map((unit) => [unit.code, unit])),
    unitsByRegion: groupBy(units, ({ region }) => region),
    arrondissements: arrondissementsByCommune(units),
    outsideRegions: new Set(
      current.filter(({ region }) => !regions.has(region)).map(({ code }) => code),
    ),
    delegated: data.communes.flatMap(({ nom, type, chefLieu }) =>
      (type === 'commune-deleguee' || type === 'commune-associee') && chefLieu
        ? [
            {
              nom: typographicApostrophes(nom),
              kind: type === 'commune-deleguee' ? ('deleguee' as const) : ('associee' as const),
              unit: chefLieu,
            },
          ]
        : [],
    ),
    formerCodes,
    epci: namesBySiren(data.epci, spelled),
    ept: namesBySiren(data.ept, spelled),
  }
}

function recordMaker(
  data: PackageData,
  formerCodes: ReadonlyMap<string, string>,
): (commune: PackageCommune) => UnitRecord {
  const epciOf = groupByMember(data.epci)
  const eptOf = groupByMember(data.ept)
  const formerOf = groupBy(formerCodes.keys(), (former) => formerCodes.get(former))
  return (commune) => {
    const member = commune.commune ?? commune.code
    return {
      code: commune.code,
      nom: unitName(commune),
      departement: commune.departement,
      region: commune.region,
      commune: commune.commune ?? null,
      population: commune.population ?? null,
      epci: epciOf.get(member) ?? null,
      ept: eptOf.get(member) ?? null,
      codesPostaux: commune.codesPostaux ?? [],
      anciensCodes: (formerOf.get(commune.code) ?? []).toSorted(),
    }
  }
}

/** As one says it: "Paris 13e", which the package writes "Paris 13e Arrondissement". */
function unitName({ nom, type }: PackageCommune): string {
  const written = typographicApostrophes(nom)
  return type === 'arrondissement-municipal' ? written.replace(/ Arrondissement$/, '') : written
}

function arrondissementsByCommune(units: readonly UnitRecord[]): Map<string, UnitRecord[]> {
  const municipal = units.flatMap((unit) =>
    unit.commune === null ? [] : [{ ...unit, commune: unit.commune }],
  )
  return groupBy(municipal, ({ commune }) => commune)
}

function groupByMember(groups: readonly PackageGroup[]): Map<string, string> {
  return new Map(groups.flatMap(({ code, membres }) => membres.map((m) => [m.code, code] as const)))
}

function namesBySiren(
  groups: readonly PackageGroup[],
  spelled: (name: string) => string,
): Map<string, string> {
  return new Map(groups.map(({ code, nom }) => [code, spelled(nom)]))
}
