import { createReadStream, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { createGzip } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}
/** The others are as small as they get. */
const PACKED: ReadonlySet<string> = new Set(['.png', '.woff2'])

/** Answers with the files of a folder, and with its page for the addresses of screens, which are no files. */
export function fileServer(folder: string) {
  return ({ method, url = '/', headers }: IncomingMessage, response: ServerResponse): void => {
    if (method !== 'GET' && method !== 'HEAD') return void response.writeHead(405).end()
    const path = pathOf(url)
    const asked = path === null ? null : join(folder, path)
    if (asked === null || !asked.startsWith(folder + sep)) return void response.writeHead(400).end()
    const file = [asked, join(asked, 'index.html')].find(isFile)
    if (!file && extname(asked) !== '') return void response.writeHead(404).end()
    const given = file ?? join(folder, 'index.html')
    const type = extname(given)
    const isZipped = !PACKED.has(type) && /\bgzip\b/.test(String(headers['accept-encoding']))
    response.writeHead(200, {
      'content-type': TYPES[type] ?? 'application/octet-stream',
      // Names under `assets` tell their content: the page that follows does not ask again.
      'cache-control': path?.startsWith(`${sep}assets${sep}`)
        ? 'max-age=31536000, immutable'
        : 'no-cache',
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
      ...(isZipped && { 'content-encoding': 'gzip' }),
    })
    if (method === 'HEAD') return void response.end()
    const read = createReadStream(given).once('error', () => response.destroy())
    if (isZipped) read.pipe(createGzip()).pipe(response)
    else read.pipe(response)
  }
}

/** The path that an address names, within a folder; null for what is none. */
function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*/, ''))
    return path.includes('\0') ? null : normalize(`${sep}${path}`)
  } catch {
    return null
  }
}

const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
