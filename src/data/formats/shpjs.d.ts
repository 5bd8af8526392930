/** The package carries no types; only what is used of it is told here. Both throw on files that are not whole. */
declare module 'shpjs' {
  /** One geometry a record, null for a record without any; coordinates as they stand where no projection is given. */
  export function parseShp(shp: DataView): unknown[]
  export function parseDbf(dbf: DataView, encoding?: string): Record<string, unknown>[]
}
