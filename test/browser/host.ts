// Serves what was built to the browser tests, at the port that is given: files, and the application for every other address.
import { createReadStream, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DIST, TYPES } from '../support/static-hosts.ts'

/** Under this name, what puts the map on the screen is asked for and never comes. A print draws its own without it. */
export const HOST_WITHOUT_MAP = 'localhost'
const MAP_ON_SCREEN = /^\/assets\/MapView-.*\.js$/

const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

function answer({ url = '/', headers }: IncomingMessage, response: ServerResponse): void {
  const { pathname, hostname } = new URL(url, `http://${headers.host}`)
  if (hostname === HOST_WITHOUT_MAP && MAP_ON_SCREEN.test(pathname)) return
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
