import { createHash } from 'node:crypto'
import { realpathSync, unlinkSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Has this process alone work in a folder, for as long as it lives; false where another does.
 *
 * Why a socket: the system closes it with the process, however that ends, where a file would stay, and the number in it may be
 * another's by then.
 */
export async function aloneWith(folder: string): Promise<boolean> {
  const print = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 24)
  const name = `atlas-cpts-${print}`
  const isWindows = process.platform === 'win32'
  const path = isWindows ? `\\\\.\\pipe\\${name}` : join(tmpdir(), name)
  if (await listens(path)) return true
  if (isWindows || (await answers(path))) return false
  unlinkSync(path)
  return listens(path)
}

/** It holds nothing up when the process is to end. */
const listens = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const server: Server = createServer((socket) => socket.destroy())
    server.once('error', () => resolve(false))
    server.listen(path, () => {
      server.unref()
      resolve(true)
    })
  })

const answers = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(path, () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
