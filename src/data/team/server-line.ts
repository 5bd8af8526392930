import {
  HocuspocusProvider,
  HocuspocusProviderWebsocket,
  WebSocketStatus,
} from '@hocuspocus/provider'
import * as Y from 'yjs'
import { type Lines, LINES } from '../lot/shared-document.ts'
import { siteUrl } from '../site.ts'
import { SERVER_PATH } from './server-site.ts'

/**
 * How one stands with the server of a team.
 *
 * `offline`: not reached for now, tried again by itself. `refused`: the token is nobody's. `full`: the document takes no more. `failed`: it
 * ended the conversation for a reason that trying again does not mend.
 */
export type LineStatus = 'connecting' | 'open' | 'offline' | 'refused' | 'full' | 'failed'

/** The line to the server of a team: the document of each région that is asked for. */
export interface ServerLine {
  /** What the document of a région says; null as long as the server was not heard of it. */
  readonly lines: (region: string) => Lines | null
  /** Adds lines to a document that was heard of. */
  readonly add: (region: string, lines: Lines) => void
  /** Whether the server has all that was added. */
  readonly isTold: () => boolean
  /** Who else is there, by the name given there; '' where nobody said. */
  readonly people: () => readonly string[]
  /** Tells the others who is here. */
  readonly call: (name: string) => void
  readonly close: () => void
}

interface LineParts {
  /** Shape: "wss://…". */
  readonly address: string
  readonly token: string
  readonly onStatus: (status: LineStatus) => void
  /** A document says something new, or someone came or went. */
  readonly onNews: () => void
  /** What stands for the browser's own. */
  readonly socket?: unknown
}

/** What the server says with the end of a conversation. */
const ENDED = 4400
/** Before a server that is away is tried again: the longer it is, the longer. Units: milliseconds. */
const AGAIN = { delay: 500, minDelay: 500, maxDelay: 15_000 } as const

/** Where the server of this site is spoken to. */
export function serverAddress(): string {
  const url = new URL(siteUrl(SERVER_PATH))
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  return url.href
}

export function openServerLine({
  address,
  token,
  onStatus,
  onNews,
  socket,
}: LineParts): ServerLine {
  const documents = new Map<string, HocuspocusProvider>()
  const websocket = new HocuspocusProviderWebsocket({
    url: address,
    ...AGAIN,
    ...(socket !== undefined && { WebSocketPolyfill: socket }),
    onStatus: ({ status }) => {
      if (status === WebSocketStatus.Disconnected && !isOver) onStatus('offline')
    },
    onClose: ({ event: { code, reason } }) => {
      if (code === ENDED)
        end(reason === 'token' ? 'refused' : reason === 'full' ? 'full' : 'failed')
    },
  })
  let name = ''
  let isOver = false
  /** What trying again does not mend waits for the person. */
  const end = (status: LineStatus): void => {
    isOver = true
    websocket.disconnect()
    onStatus(status)
  }
  const open = (region: string): HocuspocusProvider => {
    const document = new Y.Doc()
    const provider = new HocuspocusProvider({
      name: region,
      document,
      token,
      websocketProvider: websocket,
      onSynced: () => {
        if (!isOver) onStatus('open')
        onNews()
      },
      onUnsyncedChanges: onNews,
      onAuthenticationFailed: ({ reason }) => end(reason === 'token' ? 'refused' : 'failed'),
      onAwarenessChange: onNews,
    })
    provider.setAwarenessField('name', name)
    document.getMap(LINES).observe((_, { local }) => {
      if (!local) onNews()
    })
    provider.attach()
    documents.set(region, provider)
    return provider
  }
  return {
    lines: (region) => {
      const { document, isSynced } = documents.get(region) ?? open(region)
      return isSynced ? textsOf(document) : null
    },
    add: (region, lines) => {
      const document = documents.get(region)?.document
      document?.transact(() => {
        const shared = document.getMap<string>(LINES)
        for (const [id, line] of lines) if (!shared.has(id)) shared.set(id, line)
      })
    },
    isTold: () => [...documents.values()].every(({ hasUnsyncedChanges }) => !hasUnsyncedChanges),
    people: () => [...documents.values()].flatMap(othersIn),
    call: (said) => {
      name = said
      for (const provider of documents.values()) provider.setAwarenessField('name', name)
    },
    close: () => {
      isOver = true
      for (const provider of documents.values()) {
        provider.destroy()
        provider.document.destroy()
      }
      websocket.destroy()
    },
  }
}

function textsOf(document: Y.Doc): Lines {
  const shared = [...document.getMap<unknown>(LINES)]
  return new Map(
    shared.flatMap(([id, line]) => (typeof line === 'string' ? [[id, line] as const] : [])),
  )
}

const NAME_AT_MOST = 200

function othersIn({ awareness, document }: HocuspocusProvider): readonly string[] {
  return [...(awareness?.getStates() ?? [])].flatMap(([client, { name }]) =>
    client === document.clientID ? [] : [String(name ?? '').slice(0, NAME_AT_MOST)],
  )
}
