import type { UnitCode } from './unit.ts'

/** A région of France: `departements` are the codes of its own. */
export interface FrenchRegion {
  readonly code: string
  readonly nom: string
  readonly outreMer: boolean
  readonly departements: readonly string[]
}

/** Stands for the code of a région where all of them are meant. */
export const FRANCE = 'france'

const metropole = (code: string, nom: string, departements: string): FrenchRegion => ({
  code,
  nom,
  outreMer: false,
  departements: departements.split(' '),
})
const outreMer = (code: string, nom: string, departement: string): FrenchRegion => ({
  code,
  nom,
  outreMer: true,
  departements: [departement],
})

/**
 * The eighteen régions, by name, those overseas last. The collectivités d’outre-mer are none.
 *
 * Source: INSEE, code officiel géographique 2026; in force since 1 January 2016.
 */
export const REGIONS: readonly FrenchRegion[] = [
  metropole('84', 'Auvergne-Rhône-Alpes', '01 03 07 15 26 38 42 43 63 69 73 74'),
  metropole('27', 'Bourgogne-Franche-Comté', '21 25 39 58 70 71 89 90'),
  metropole('53', 'Bretagne', '22 29 35 56'),
  metropole('24', 'Centre-Val de Loire', '18 28 36 37 41 45'),
  metropole('94', 'Corse', '2A 2B'),
  metropole('44', 'Grand Est', '08 10 51 52 54 55 57 67 68 88'),
  metropole('32', 'Hauts-de-France', '02 59 60 62 80'),
  metropole('11', 'Île-de-France', '75 77 78 91 92 93 94 95'),
  metropole('28', 'Normandie', '14 27 50 61 76'),
  metropole('75', 'Nouvelle-Aquitaine', '16 17 19 23 24 33 40 47 64 79 86 87'),
  metropole('76', 'Occitanie', '09 11 12 30 31 32 34 46 48 65 66 81 82'),
  metropole('52', 'Pays de la Loire', '44 49 53 72 85'),
  metropole('93', 'Provence-Alpes-Côte d’Azur', '04 05 06 13 83 84'),
  outreMer('01', 'Guadeloupe', '971'),
  outreMer('03', 'Guyane', '973'),
  outreMer('04', 'La Réunion', '974'),
  outreMer('02', 'Martinique', '972'),
  outreMer('06', 'Mayotte', '976'),
]

/** Codes of régions in the order of people’s lists: by name, those overseas last; what is none at the end. */
export function inOrder(codes: readonly string[]): readonly string[] {
  const rank = (code: string): number => {
    const found = REGIONS.findIndex((region) => region.code === code)
    return found < 0 ? REGIONS.length : found
  }
  return codes.toSorted((a, b) => rank(a) - rank(b))
}

/** The région of a code; undefined where none has it, as for the whole country. */
export function regionOf(code: string): FrenchRegion | undefined {
  return REGIONS.find((region) => region.code === code)
}

/** The code of the département that a unit is in. */
export function departementOf(code: UnitCode): string {
  return code.slice(0, code.startsWith('97') ? 3 : 2)
}

/** Asked of every unit of every territory of the country. */
const BY_DEPARTEMENT: ReadonlyMap<string, FrenchRegion> = new Map(
  REGIONS.flatMap((region) => region.departements.map((code) => [code, region] as const)),
)

/** The région that a unit is in, by its code; undefined for the collectivités d’outre-mer. */
export function regionOfUnit(code: UnitCode): FrenchRegion | undefined {
  return BY_DEPARTEMENT.get(departementOf(code))
}

/** The codes of the régions that some units are in, each once. */
export function regionsOfUnits(codes: Iterable<UnitCode>): readonly string[] {
  return [...new Set(Array.from(codes, regionOfUnit).flatMap((region) => region?.code ?? []))]
}

const CODE = /^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-6])$/

/** Tells whether a text has the form of the code of a département: "75", "2A", "971". */
export function isDepartement(text: string): boolean {
  return CODE.test(text)
}
