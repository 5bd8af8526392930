import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as v from 'valibot'

const communeSchema = v.object({
  code: v.string(),
  nom: v.string(),
  type: v.picklist([
    'commune-actuelle',
    'commune-deleguee',
    'commune-associee',
    'arrondissement-municipal',
  ]),
  departement: v.string(),
  region: v.string(),
  population: v.optional(v.number()),
  codesPostaux: v.optional(v.array(v.string())),
  anciensCodes: v.optional(v.array(v.string())),
  /** Code of the commune an arrondissement municipal belongs to. */
  commune: v.optional(v.string()),
  /** Code of the commune that a commune déléguée or associée belongs to. */
  chefLieu: v.optional(v.string()),
})

/** An EPCI or EPT: `code` is its SIREN. */
const groupSchema = v.object({
  code: v.string(),
  nom: v.string(),
  membres: v.array(v.object({ code: v.string() })),
})

const departementSchema = v.object({ code: v.string(), nom: v.string(), region: v.string() })
const regionSchema = v.object({ code: v.string(), nom: v.string(), zone: v.string() })

/** What is read of an older version of the package, whose other lists have another form. */
const formerCommuneSchema = v.pick(communeSchema, ['code', 'nom', 'type', 'population', 'chefLieu'])

export type FormerCommune = v.InferOutput<typeof formerCommuneSchema>
export type PackageCommune = v.InferOutput<typeof communeSchema>
export type PackageGroup = v.InferOutput<typeof groupSchema>
export type PackageRegion = v.InferOutput<typeof regionSchema>

/** The lists of the npm package @etalab/decoupage-administratif, restricted to what is read here. */
export interface PackageData {
  readonly version: string
  readonly communes: readonly PackageCommune[]
  readonly departements: readonly v.InferOutput<typeof departementSchema>[]
  readonly regions: readonly PackageRegion[]
  readonly epci: readonly PackageGroup[]
  readonly ept: readonly PackageGroup[]
}

const require = createRequire(import.meta.url)
/** By path; each file has one form. */
const filesRead = new Map<string, unknown>()

/**
 * Reads a JSON file of an npm package this project depends on, and checks its form; once, as a package does not change meanwhile.
 *
 * Errors: an exception, because its absence or another form is a broken installation.
 */
export function readPackageJson<T extends v.GenericSchema>(
  path: string,
  schema: T,
): v.InferOutput<T> {
  const known = filesRead.get(path)
  if (known !== undefined) return known
  const content = v.parse(schema, JSON.parse(readFileSync(require.resolve(path), 'utf8')))
  filesRead.set(path, content)
  return content
}

/** Version of an installed package; much quicker than loading its data. */
export function packageVersion(name: string): string {
  return readPackageJson(`${name}/package.json`, v.object({ version: v.string() })).version
}

export const ATTRIBUTE_PACKAGE = '@etalab/decoupage-administratif'

/** Reads the régions alone, collectivités d’outre-mer included. */
export function readPackageRegions(): PackageRegion[] {
  return readPackageJson(`${ATTRIBUTE_PACKAGE}/data/regions.json`, v.array(regionSchema))
}

/** Reads every list of the attribute package from node_modules. */
export function readAttributePackage(): PackageData {
  const data = `${ATTRIBUTE_PACKAGE}/data`
  return {
    version: packageVersion(ATTRIBUTE_PACKAGE),
    communes: readPackageJson(`${data}/communes.json`, v.array(communeSchema)),
    departements: readPackageJson(`${data}/departements.json`, v.array(departementSchema)),
    regions: readPackageRegions(),
    epci: readPackageJson(`${data}/epci.json`, v.array(groupSchema)),
    ept: readPackageJson(`${data}/ept.json`, v.array(groupSchema)),
  }
}

/** The attribute package as it was in 2021, under the name that package.json gives it. */
export const FORMER_PACKAGE = 'decoupage-administratif-2021'

/** Reads the communes and the populations of 2021 from node_modules. */
export function readFormerCommunes(): FormerCommune[] {
  return readPackageJson(`${FORMER_PACKAGE}/data/communes.json`, v.array(formerCommuneSchema))
}
