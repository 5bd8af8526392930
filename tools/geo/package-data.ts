import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as z from 'zod/mini'

const communeSchema = z.object({
  code: z.string(),
  nom: z.string(),
  type: z.enum([
    'commune-actuelle',
    'commune-deleguee',
    'commune-associee',
    'arrondissement-municipal',
  ]),
  departement: z.string(),
  region: z.string(),
  population: z.optional(z.number()),
  codesPostaux: z.optional(z.array(z.string())),
  anciensCodes: z.optional(z.array(z.string())),
  /** Code of the commune an arrondissement municipal belongs to. */
  commune: z.optional(z.string()),
  /** Code of the commune that a commune déléguée or associée belongs to. */
  chefLieu: z.optional(z.string()),
})

/** An EPCI or EPT: `code` is its SIREN. */
const groupSchema = z.object({
  code: z.string(),
  nom: z.string(),
  membres: z.array(z.object({ code: z.string() })),
})

const departementSchema = z.object({ code: z.string(), nom: z.string(), region: z.string() })
const regionSchema = z.object({ code: z.string(), nom: z.string(), zone: z.string() })

/** What is read of an older version of the package, whose other lists have another form. */
const formerCommuneSchema = z.pick(communeSchema, {
  code: true,
  nom: true,
  type: true,
  population: true,
  chefLieu: true,
})

export type FormerCommune = z.infer<typeof formerCommuneSchema>
export type PackageCommune = z.infer<typeof communeSchema>
export type PackageGroup = z.infer<typeof groupSchema>
export type PackageRegion = z.infer<typeof regionSchema>

/** The lists of the npm package @etalab/decoupage-administratif, restricted to what is read here. */
export interface PackageData {
  readonly version: string
  readonly communes: readonly PackageCommune[]
  readonly departements: readonly z.infer<typeof departementSchema>[]
  readonly regions: readonly PackageRegion[]
  readonly epci: readonly PackageGroup[]
  readonly ept: readonly PackageGroup[]
}

const require = createRequire(import.meta.url)

/**
 * Reads a JSON file of an npm package this project depends on, and checks its form.
 *
 * Errors: an exception, because its absence or another form is a broken installation.
 */
export function readPackageJson<T extends z.ZodMiniType>(path: string, schema: T): z.infer<T> {
  return schema.parse(JSON.parse(readFileSync(require.resolve(path), 'utf8')))
}

/** Version of an installed package; much quicker than loading its data. */
export function packageVersion(name: string): string {
  return readPackageJson(`${name}/package.json`, z.object({ version: z.string() })).version
}

export const ATTRIBUTE_PACKAGE = '@etalab/decoupage-administratif'

/** Reads the régions alone, collectivités d’outre-mer included. */
export function readPackageRegions(): PackageRegion[] {
  return readPackageJson(`${ATTRIBUTE_PACKAGE}/data/regions.json`, z.array(regionSchema))
}

/** Reads every list of the attribute package from node_modules. */
export function readAttributePackage(): PackageData {
  const data = `${ATTRIBUTE_PACKAGE}/data`
  return {
    version: packageVersion(ATTRIBUTE_PACKAGE),
    communes: readPackageJson(`${data}/communes.json`, z.array(communeSchema)),
    departements: readPackageJson(`${data}/departements.json`, z.array(departementSchema)),
    regions: readPackageRegions(),
    epci: readPackageJson(`${data}/epci.json`, z.array(groupSchema)),
    ept: readPackageJson(`${data}/ept.json`, z.array(groupSchema)),
  }
}

/** The attribute package as it was in 2021, under the name that package.json gives it. */
export const FORMER_PACKAGE = 'decoupage-administratif-2021'

/** Reads the communes and the populations of 2021 from node_modules. */
export function readFormerCommunes(): FormerCommune[] {
  return readPackageJson(`${FORMER_PACKAGE}/data/communes.json`, z.array(formerCommuneSchema))
}
