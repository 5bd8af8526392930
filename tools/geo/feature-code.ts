/**
 * Properties that hold a code INSEE in the files people have, most precise first: an arrondissement municipal before its
 * commune. Compared without case.
 *
 * Source: Etalab contours-administratifs, IGN Admin Express, OpenStreetMap exports (osm-communes), CartoSanté, geo.api.gouv.fr.
 */
const CODE_PROPERTIES = [
  'insee_arm',
  'code',
  'codgeo',
  'code_insee',
  'codeinsee',
  'insee',
  'insee_com',
  'insee_commune',
  'com',
  'depcom',
  'ref:insee',
]

const NAME_PROPERTIES = ['nom', 'nom_com', 'nom_m', 'libgeo', 'libelle', 'name', 'nom_commune']
const DEPARTEMENT_PROPERTIES = ['departement', 'insee_dep', 'dep', 'code_dept', 'code_departement']

interface Identified {
  readonly code: string | null
  readonly nom: string | null
  readonly departement: string | null
}

/**
 * Reads the code INSEE, the name and the département that a GeoJSON feature carries.
 *
 * Shape: properties by the tables above, then the feature’s own id for the code. A number gets back the zero it lost: 1001 is "01001".
 */
export function identify(properties: Readonly<Record<string, unknown>>, id: unknown): Identified {
  const byName = new Map(
    Object.entries(properties).map(([name, value]) => [name.toLowerCase(), value]),
  )
  const first = (names: readonly string[]): unknown =>
    names.map((name) => byName.get(name)).find((value) => textOf(value) !== null)
  return {
    code: codeOf(first(CODE_PROPERTIES) ?? id),
    nom: textOf(first(NAME_PROPERTIES)),
    departement: textOf(first(DEPARTEMENT_PROPERTIES)),
  }
}

function codeOf(value: unknown): string | null {
  return typeof value === 'number' ? String(value).padStart(5, '0') : textOf(value)
}

function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return null
  const text = value.trim()
  return text === '' ? null : text
}
