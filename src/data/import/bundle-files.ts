import { zipSync } from 'fflate'

/** A file among those that were brought together, under the folder that it was in. */
export interface BroughtFile {
  /** "couche/perimetres.shp" */
  readonly path: string
  readonly file: File
}

/**
 * Files that were brought together as one: a shapefile is several. One alone stays as it is, others are packed.
 *
 * Errors: rejects where one of them can no longer be read.
 */
export async function bundleFiles(brought: readonly BroughtFile[], name: string): Promise<File> {
  const [first, ...others] = brought
  if (first && others.length === 0) return first.file
  const entries = await Promise.all(
    brought.map(async ({ path, file }) => {
      return [path, new Uint8Array(await file.arrayBuffer())] as const
    }),
  )
  const last = Math.max(...brought.map(({ file }) => file.lastModified))
  // Packed for the way into the reader only.
  const packed = zipSync(Object.fromEntries(entries), { level: 0 })
  return new File([new Uint8Array(packed)], name, { lastModified: last })
}
