import { spawn } from 'node:child_process'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'

/** A server of a team as a process of its own. */
export interface RunningServer {
  readonly said: () => string
  readonly kill: (signal?: NodeJS.Signals) => Promise<void>
}

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

/** Starts what `npm run serve-team` starts, for the application in `site` and the team in `folder`. */
export async function startTeamServer(
  site: string,
  folder: string,
  port: number,
): Promise<RunningServer> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'tools/team/cli.ts'], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, SITE: site, TEAM_FOLDER: folder, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => void server.once('exit', () => resolve()))
  let said = ''
  await new Promise<void>((resolve, reject) => {
    const hear = (data: Buffer): void => {
      said += String(data)
      if (said.includes(`:${port}`)) resolve()
    }
    server.stdout.on('data', hear)
    server.stderr.on('data', hear)
    void ended.then(() => reject(new Error(said)))
  })
  return {
    said: () => said,
    kill: async (signal = 'SIGKILL') => {
      server.kill(signal)
      await ended
    },
  }
}
