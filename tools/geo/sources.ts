import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { refusal } from './refusals.ts'
import { failed, success, type Result } from './result.ts'

/** Where contours are taken from. */
export type ContourSource =
  /** A file that the person named. */
  | { readonly kind: 'file'; readonly path: string }
  /** The folder ../shared/geo beside the project. */
  | { readonly kind: 'shared'; readonly path: string }
  /** Etalab’s file, in the cache. */
  | {
      readonly kind: 'download'
      readonly path: string
      readonly url: string
      readonly year: number
    }
  /** None: approximate contours are computed. */
  | { readonly kind: 'schematic' }

/** A source that is a file on this machine. */
export type FileSource = Exclude<ContourSource, { kind: 'schematic' }>

/** The folders this tool reads and writes. */
export interface Places {
  readonly shared: string
  readonly cache: string
  readonly output: string
}

/** The folders of the project whose root is given. */
export function placesOf(root: string): Places {
  return {
    shared: resolve(root, '..', 'shared', 'geo'),
    cache: join(root, 'node_modules', '.cache', 'geo'),
    output: join(root, 'public', 'geo'),
  }
}

/**
 * Finds contours on this machine, outside the download cache: the file that the person named, else the shared folder’s.
 *
 * Errors: a named file or folder that is absent or holds no contours. The shared folder may be absent: null then.
 */
export function localSource(from: string | null, { shared }: Places): Result<FileSource | null> {
  if (from !== null) {
    const fichier = basename(from)
    if (!existsSync(from)) return failed({ fichier, feature: null, ...refusal.notFound() })
    if (!statSync(from).isDirectory()) return success({ kind: 'file', path: from })
    const path = contourFileIn(from)
    return path === null
      ? failed({ fichier, feature: null, ...refusal.noContourFile() })
      : success({ kind: 'file', path })
  }
  const path = existsSync(shared) ? contourFileIn(shared) : null
  return success(path === null ? null : { kind: 'shared', path })
}

const CONTOUR_FILE = /\.(?:geojson|topojson|json)(?:\.gz)?$/i

/** The national file of a folder, which its name tells ("communes-france.geojson.gz"), else its largest. */
function contourFileIn(folder: string): string | null {
  const candidates = readdirSync(folder)
    .filter((name) => CONTOUR_FILE.test(name))
    .map((name) => ({ name, path: join(folder, name), bytes: statSync(join(folder, name)).size }))
    .toSorted(
      (a, b) => Number(isNational(b.name)) - Number(isNational(a.name)) || b.bytes - a.bytes,
    )
  return candidates[0]?.path ?? null
}

/** "communes-ile-de-france" is not the national file. */
function isNational(name: string): boolean {
  return /(?<!ile-de-)france/i.test(name)
}
