// Serves what was built to the browser tests, at the port that is given: files, and the application for every other address.
import { createReadStream, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DIST, TYPES } from '../support/static-hosts.ts'

/** What a test wants to come. */
interface Wanted {
  /** Else what puts the map on the screen is asked for and never comes. A print draws its own without it. */
  readonly map: boolean
  /** Else the ground of the map is not there: to draw it in software would take as long as the map. */
  readonly ground: boolean
}

/** Names for this machine, which a browser trusts as such, by what does not come under them. */
const NAMES = {
  none: '127.0.0.1',
  map: 'localhost',
  ground: 'no-ground.localhost',
  both: 'no-map.no-ground.localhost',
} as const
const WITHOUT_MAP: ReadonlySet<string> = new Set([NAMES.map, NAMES.both])
const WITHOUT_GROUND: ReadonlySet<string> = new Set([NAMES.ground, NAMES.both])
const MAP_ON_SCREEN = /^\/assets\/MapView-.*\.js$/
const GROUND = /^\/assets\/(lands|waters|names)-.*\.json$/

/** The name to ask under for what a test wants. */
export function hostWith({ map, ground }: Wanted): string {
  if (map) return ground ? NAMES.none : NAMES.ground
  return ground ? NAMES.map : NAMES.both
}

const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

function answer({ url = '/', headers }: IncomingMessage, response: ServerResponse): void {
  const { pathname, hostname } = new URL(url, `http://${headers.host}`)
  if (WITHOUT_MAP.has(hostname) && MAP_ON_SCREEN.test(pathname)) return
  if (WITHOUT_GROUND.has(hostname) && GROUND.test(pathname)) {
    response.writeHead(404).end()
    return
  }
  const asked = join(DIST, normalize(pathname))
  const path = isFile(asked) ? asked : join(DIST, 'index.html')
  response.writeHead(200, {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    // Names under `assets` tell their content: the page that follows does not ask again.
    'cache-control': pathname.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
  })
  createReadStream(path).pipe(response)
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  createServer(answer).listen(Number(process.argv[2]), '127.0.0.1')
