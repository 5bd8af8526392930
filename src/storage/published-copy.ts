import * as v from 'valibot'
import { instant, integer } from './schema-parts.ts'

/** What every kept edition says of itself. */
export const KEPT_EDITION = {
  format: v.literal(1),
  region: v.string(),
  edition: v.pipe(integer, v.minValue(0)),
  readAt: instant,
  text: v.string(),
}
const schema = v.pipe(v.strictObject(KEPT_EDITION), v.readonly())

/** The last published file of a région that could be read, as it was written, and when it was read. */
export type PublishedCopy = Omit<v.InferOutput<typeof schema>, 'format'>

/** A copy as it was kept; null where what is there is not what this application writes. */
export function publishedFrom(found: unknown): PublishedCopy | null {
  const read = v.safeParse(schema, found)
  if (!read.success) return null
  const { format: _, ...copy } = read.output
  return copy
}
