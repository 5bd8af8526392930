import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Database } from '@hocuspocus/extension-database'
import { type Extension, Hocuspocus } from '@hocuspocus/server'
import { type WebSocket, WebSocketServer } from 'ws'
import { isRegionCode } from '../../src/domain/names/region-name.ts'
import { SERVER_FILE, SERVER_FORMAT, SERVER_PATH } from '../../src/data/team/server-site.ts'
import type { Documents } from './documents.ts'
import { fileServer } from './files.ts'
import { checkMessage, guardLines, LONGEST_MESSAGE, Refused } from './guard.ts'
import type { Tokens } from './tokens.ts'

export interface TeamServerParts {
  /** The folder of the application as it was built. */
  readonly site: string
  readonly documents: Documents
  readonly tokens: Tokens
  /** What joins several servers, where there are several. */
  readonly extensions?: readonly Extension[]
  readonly log: (line: string) => void
  readonly host: string
  readonly port: number
}

/** What is known of a connection once its token was. */
interface Context {
  readonly token: string
}

/** How long one may stay without saying who one is, and how long after a change the documents are written. Units: milliseconds. */
const ANONYMOUS = 10_000
const SOON = { debounce: 100, maxDebounce: 1000 } as const
const AGAIN = 5000
/** Between two looks at who still may hear. Units: milliseconds. */
const LOOK = 2000
/** How a conversation ends that someone did not keep to the rules of. */
const ENDED = 4400

/** Serves the application and the documents of its team at one address. */
export async function serveTeam({
  site,
  documents,
  tokens,
  extensions = [],
  log,
  host,
  port,
}: TeamServerParts) {
  const sizes = new Map<string, number>()
  const known = new WeakSet<WebSocket>()
  let isEnding = false
  const engine = new Hocuspocus({
    quiet: true,
    ...SOON,
    extensions: [...extensions, database()],
    onAuthenticate: async ({ documentName, token }) => {
      if (!isRegionCode(documentName)) throw new Refused('document')
      if (tokens.holder(token) === null) throw new Refused('token')
      return { token } satisfies Context
    },
    connected: async ({ connection }) => void known.add(connection.webSocket),
    afterLoadDocument: async ({ document }) =>
      guardLines(document, (origin, isFull) => {
        log(
          isFull
            ? `${document.name} : le document est plein (voir docs/server.md)`
            : `${document.name} : une ligne effacée, récrite ou fausse a été rétablie, son auteur déconnecté`,
        )
        const found = document.getConnections().find((connection) => connection === origin)
        found?.webSocket.close(ENDED, isFull ? 'full' : 'lines')
      }),
    beforeHandleMessage: async ({ update, document, documentName, connection }) => {
      try {
        // Of whom the token was taken back, nothing more is heard, nor told to.
        if (tokens.holder((connection.context as Context).token) === null)
          throw new Refused('token')
        checkMessage(update, document, sizes.get(documentName) ?? 0)
      } catch (error) {
        const { reason } = error instanceof Refused ? error : { reason: 'message' }
        log(`${documentName} : message refusé (${reason})`)
        connection.webSocket.close(ENDED, reason)
        throw error
      }
    },
    afterUnloadDocument: async ({ documentName }) => void sizes.delete(documentName),
  })

  /** The engine's own way to keep documents; what is not kept now is tried again, as long as it takes. */
  function database(): Extension {
    return new Database({
      fetch: async ({ documentName }) => {
        const state = await documents.fetch(documentName)
        sizes.set(documentName, state?.length ?? 0)
        return state
      },
      store: async ({ documentName, state }) => {
        sizes.set(documentName, state.length)
        for (;;) {
          try {
            return await documents.store(documentName, state)
          } catch (error) {
            log(`${documentName} : pas enregistré, nouvel essai bientôt (${String(error)})`)
            if (isEnding) return
            await new Promise((resolve) => setTimeout(resolve, AGAIN))
          }
        }
      },
    })
  }

  // Whoever lost their token and says nothing more is not to go on hearing.
  const looking = setInterval(() => {
    for (const document of engine.documents.values())
      for (const { context, webSocket } of document.getConnections())
        if (tokens.holder((context as Context).token) === null) webSocket.close(ENDED, 'token')
  }, LOOK)

  const file = fileServer(site)
  const http = createServer((request, response) => {
    if (request.url?.replace(/\?.*/, '') !== `/${SERVER_FILE}`) return file(request, response)
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    response.end(JSON.stringify({ format: SERVER_FORMAT }))
  })
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LONGEST_MESSAGE })
  http.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy())
    if (request.url?.replace(/\?.*/, '') !== `/${SERVER_PATH}`) return void socket.destroy()
    sockets.handleUpgrade(request, socket, head, (client) => {
      client.on('error', () => client.terminate())
      limitStrangers(client, known)
      engine.handleConnection(client, request)
    })
  })
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject)
    http.listen(port, host, resolve)
  })
  return {
    port: (http.address() as AddressInfo).port,
    /** Ends once all is written. */
    stop: async () => {
      isEnding = true
      clearInterval(looking)
      http.close()
      engine.closeConnections()
      for (const client of sockets.clients) client.close(1001)
      while (engine.getDocumentsCount() > 0) await new Promise((resolve) => setTimeout(resolve, 20))
      for (const client of sockets.clients) client.terminate()
      await engine.hooks('onDestroy', { instance: engine })
      await documents.close()
    },
  }
}

/** The engine keeps what comes before a token was looked at: of a stranger that is neither much nor for long. */
function limitStrangers(client: WebSocket, known: WeakSet<WebSocket>): void {
  let heard = 0
  const timer = setTimeout(() => !known.has(client) && client.terminate(), ANONYMOUS)
  client.on('close', () => clearTimeout(timer))
  client.on('message', (data) => {
    if (known.has(client)) return
    heard += (data as Buffer).length
    if (heard > LONGEST_MESSAGE) client.terminate()
  })
}
