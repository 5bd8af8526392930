import * as z from 'zod/mini'

const provenance = {
  source: z.string(),
  url: z.nullable(z.string()),
  licence: z.string(),
  /** Vintage as people write it: "COG 2026", "2018, fusions appliquées jusqu’en 2026". */
  millesime: z.string(),
}

const population = z.object({
  /** Reference year of the figures, as INSEE names it. */
  annee: z.number(),
  definition: z.string(),
  source: z.string(),
})

const names = z.object({
  path: z.string(),
  units: z.number(),
  bytes: z.number(),
  sha256: z.string(),
})

/** public/geo/manifest.json: what `npm run geo` built, from what, and what is missing. */
export const manifestSchema = z.object({
  format: z.literal(1),
  /** Digest of every input (contours, packages, tool version, régions asked for): same digest, nothing to rebuild. */
  inputs: z.string(),
  /** True when the contours are approximations computed without official ones; the app then says so. */
  schematic: z.boolean(),
  attributes: z.object(provenance),
  population,
  contours: z.object({
    ...provenance,
    fichier: z.nullable(z.string()),
    bytes: z.nullable(z.number()),
    sha256: z.nullable(z.string()),
    features: z.number(),
  }),
  /** Codes of the régions that have CPTS records (public/geo/cpts), sorted; none in a manifest written before this was told. */
  records: z.prefault(z.array(z.string()), []),
  files: z.array(
    z.object({
      path: z.string(),
      kind: z.enum(['region', 'france']),
      /** Code and name of the région, for kind "region". */
      region: z.nullable(z.string()),
      nom: z.string(),
      ...provenance,
      counts: z.object({ units: z.number(), withContour: z.number(), departements: z.number() }),
      bytes: z.number(),
      sha256: z.string(),
      /** Units the attributes know and the contours do not. */
      unitsWithoutContour: z.array(z.object({ code: z.string(), nom: z.string() })),
      /** Contours whose code is no unit of the région, after translating former codes. */
      contoursWithoutUnit: z.array(z.object({ code: z.string(), nom: z.nullable(z.string()) })),
      /** French sentences on contours that are not as the source drew them, or not quite clean. */
      notes: z.array(z.string()),
    }),
  ),
  /** The names of every unit of the régions built; absent from what was built before they were. */
  names: z.optional(names),
  /** Populations of an older vintage, one file a région; absent from what was built before they were. */
  formerPopulations: z.optional(
    z.object({
      ...provenance,
      population,
      files: z.array(
        z.object({
          path: z.string(),
          region: z.string(),
          /** Codes of that time that the file names, and those of them without a figure. */
          counts: z.object({ communes: z.number(), sansDonnee: z.number() }),
          bytes: z.number(),
          sha256: z.string(),
          /** French sentences on figures left out, since they are of more than what bears the code now. */
          notes: z.array(z.string()),
        }),
      ),
    }),
  ),
})

export type Manifest = z.infer<typeof manifestSchema>
export type ManifestFile = Manifest['files'][number]
export type ManifestPopulations = NonNullable<Manifest['formerPopulations']>
export type ManifestNames = NonNullable<Manifest['names']>
