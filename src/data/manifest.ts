import * as v from 'valibot'

const provenance = {
  source: v.string(),
  url: v.nullable(v.string()),
  licence: v.string(),
  /** Vintage as people write it: "COG 2026", "2018, fusions appliquées jusqu’en 2026". */
  millesime: v.string(),
}

const written = v.object({ path: v.string(), bytes: v.number(), sha256: v.string() })

const population = v.object({
  /** Reference year of the figures, as INSEE names it. */
  annee: v.number(),
  definition: v.string(),
  source: v.string(),
})

const names = v.object({
  path: v.string(),
  units: v.number(),
  bytes: v.number(),
  sha256: v.string(),
})

/** public/geo/manifest.json: what `npm run geo` built, from what, and what is missing. */
export const manifestSchema = v.object({
  format: v.literal(1),
  /** Digest of every input (contours, packages, tool version, régions asked for): same digest, nothing to rebuild. */
  inputs: v.string(),
  /** True when the contours are approximations computed without official ones; the app then says so. */
  schematic: v.boolean(),
  attributes: v.object(provenance),
  population,
  contours: v.object({
    ...provenance,
    fichier: v.nullable(v.string()),
    bytes: v.nullable(v.number()),
    sha256: v.nullable(v.string()),
    features: v.number(),
  }),
  /** Codes of the régions that have CPTS records (public/geo/cpts), sorted; none in a manifest written before this was told. */
  records: v.optional(v.array(v.string()), []),
  files: v.array(
    v.object({
      path: v.string(),
      kind: v.picklist(['region', 'france']),
      /** Code and name of the région, for kind "region". */
      region: v.nullable(v.string()),
      nom: v.string(),
      ...provenance,
      counts: v.object({ units: v.number(), withContour: v.number(), departements: v.number() }),
      bytes: v.number(),
      sha256: v.string(),
      /** What is known of the units of a région, beside their contours. */
      facts: v.nullable(written),
      /** The outlines of what a région published when this was built. */
      outlines: v.optional(v.nullable(written), null),
      /** The same outlines as they are seen from afar. */
      afar: v.optional(v.nullable(written), null),
      /** Codes of the other régions whose records have a CPTS with units of this one, when this was built. */
      visitors: v.optional(v.array(v.string()), []),
      /** Units the attributes know and the contours do not. */
      unitsWithoutContour: v.array(v.object({ code: v.string(), nom: v.string() })),
      /** Contours whose code is no unit of the région, after translating former codes. */
      contoursWithoutUnit: v.array(v.object({ code: v.string(), nom: v.nullable(v.string()) })),
      /** French sentences on contours that are not as the source drew them, or not quite clean. */
      notes: v.array(v.string()),
    }),
  ),
  /** The names of every unit of the régions built; absent from what was built before they were. */
  names: v.optional(names),
  /** Populations of an older vintage, one file a région; absent from what was built before they were. */
  formerPopulations: v.optional(
    v.object({
      ...provenance,
      population,
      files: v.array(
        v.object({
          path: v.string(),
          region: v.string(),
          /** Codes of that time that the file names, and those of them without a figure. */
          counts: v.object({ communes: v.number(), sansDonnee: v.number() }),
          bytes: v.number(),
          sha256: v.string(),
          /** French sentences on figures left out, since they are of more than what bears the code now. */
          notes: v.array(v.string()),
        }),
      ),
    }),
  ),
})

export type Manifest = v.InferOutput<typeof manifestSchema>
export type ManifestFile = Manifest['files'][number]
export type ManifestPopulations = NonNullable<Manifest['formerPopulations']>
export type ManifestNames = NonNullable<Manifest['names']>

/** Reads a manifest that `npm run geo` wrote. Errors: an exception, for the tools, where it is of another form. */
export const parseManifest = (json: unknown): Manifest => v.parse(manifestSchema, json)
