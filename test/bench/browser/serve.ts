import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'
import { TYPES } from '../../support/static-hosts.ts'

/** A static host that compresses, and counts what it sends. */
export interface CountingHost {
  readonly origin: string
  /** Bytes sent since this was last asked. */
  readonly sent: () => number
  readonly stop: () => void
}

export async function countingHost(folder: string): Promise<CountingHost> {
  const packed = new Map<string, Buffer>()
  let bytes = 0
  const server = createServer(({ url = '/' }, response) => {
    const asked = join(folder, normalize(new URL(url, 'http://host').pathname))
    const isFile = statSync(asked, { throwIfNoEntry: false })?.isFile() ?? false
    const path = isFile ? asked : join(folder, 'index.html')
    const body = packed.get(path) ?? gzipSync(readFileSync(path))
    packed.set(path, body)
    bytes += body.length
    const type = TYPES[extname(path)] ?? 'application/octet-stream'
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: () => {
      const since = bytes
      bytes = 0
      return since
    },
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
