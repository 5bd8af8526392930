import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServer as listen } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'

/** A server of the files that were built, and how to stop it. */
export interface Host {
  readonly origin: string
  readonly stop: () => Promise<void>
}

export const DIST = join(import.meta.dirname, '../../dist')

export const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/**
 * The plainest of hosts: files in a folder, and `404.html` with its status for all that is none. What is put online later stands
 * in `published`, by the name of its file.
 */
export async function plainHost(
  folder: string,
  published: ReadonlyMap<string, string> = new Map(),
): Promise<Host> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://host')
    const path = pathname.startsWith(folder) ? pathname.slice(folder.length) : null
    const asked = path === null ? null : join(DIST, normalize(path === '' ? 'index.html' : path))
    const found = asked !== null && statSync(asked, { throwIfNoEntry: false })?.isFile()
    // A host of pages knows one page for what is missing, in whichever folder.
    const file = found ? asked : join(DIST, '404.html')
    response.writeHead(found ? 200 : 404, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    })
    response.end(published.get(path ?? '') ?? readFileSync(file))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

const NGINX = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'].find((path) =>
  existsSync(path),
)

/** nginx with the rule of the README; null on a machine without it. */
export async function nginxHost(folder: string): Promise<Host | null> {
  if (!NGINX) return null
  const port = await freePort()
  const place = mkdtempSync(join(tmpdir(), 'atlas-nginx-'))
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${place}/${kind};`)
    .join(' ')
  writeFileSync(
    join(place, 'nginx.conf'),
    `daemon off; pid ${place}/pid; error_log ${place}/error.log; worker_processes 1;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  access_log off; ${temporary}
  types {
${Object.entries(TYPES)
  .map(([end, type]) => `    ${type} ${end.slice(1)};`)
  .join('\n')}
  }
  server {
    listen 127.0.0.1:${port};
    location ${folder} {
      alias ${DIST}/;
      try_files $uri ${folder}index.html;
    }
  }
}
`,
  )
  const server = spawn(NGINX, ['-p', place, '-c', join(place, 'nginx.conf')], { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const origin = `http://127.0.0.1:${port}`
  await answering(`${origin}${folder}`, ended)
  return {
    origin,
    stop: async () => {
      server.kill('SIGQUIT')
      await ended
      rmSync(place, { recursive: true, force: true })
    },
  }
}

async function answering(address: string, ended: Promise<void>): Promise<void> {
  let over = false
  void ended.then(() => {
    over = true
  })
  for (;;) {
    if (over) throw new Error('nginx ended before it answered')
    const answer = await fetch(address).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function freePort(): Promise<number> {
  const probe = listen()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}
