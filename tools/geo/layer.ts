import type { MultiPolygon, Polygon } from 'geojson'

export type AreaGeometry = Polygon | MultiPolygon

/** A feature of a contour file once read: its code as written there, not yet checked. */
export interface ContourFeature {
  /** Rank in the file, from 1, to name a feature without code. */
  readonly rank: number
  /** Null when no known property gives a code. */
  readonly code: string | null
  readonly nom: string | null
  /** Département the feature states, when it does. */
  readonly departement: string | null
  readonly geometry: AreaGeometry
}

/** The contours of communes that a file holds, [longitude, latitude] in WGS 84 once validated. */
export interface Layer {
  /** Base name of the file, never a path. */
  readonly fichier: string
  readonly features: readonly ContourFeature[]
}

/** Names a feature in a message: its code and name if it has them, else its rank. */
export function featureLabel({
  code,
  nom,
  rank,
}: Pick<ContourFeature, 'code' | 'nom' | 'rank'>): string {
  if (code === null) return nom === null ? `élément ${rank}` : `élément ${rank} (${nom})`
  return nom === null ? code : `${code} ${nom}`
}
