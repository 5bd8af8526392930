import { IncomingMessage, MessageType } from '@hocuspocus/server'
import * as Y from 'yjs'
import { DOCUMENT_LIMITS, VERSION_ID } from '../../src/data/lot/line-limits.ts'
import { LINES } from '../../src/data/lot/shared-document.ts'

/** What one accepts of one message, and of a document as a whole. Units: bytes. */
export const LONGEST_MESSAGE = 4_000_000
const LARGEST_DOCUMENT = 32_000_000
/** Who is there says a name, and little else. */
const LONGEST_PRESENCE = 4000

/** What is not taken of someone, whose connection is ended for it. */
export class Refused extends Error {
  readonly code = 4400
  constructor(readonly reason: string) {
    super('')
  }
}

/** Of the messages of the engine those that the atlas sends: no client may have others told what it likes. */
const TAKEN: ReadonlySet<MessageType> = new Set([
  MessageType.Sync,
  MessageType.SyncReply,
  MessageType.Awareness,
  MessageType.QueryAwareness,
  MessageType.CLOSE,
])
/** The two kinds of a message `Sync` that bear an update; the other asks for one. */
const ASKS = 0

/**
 * Looks at a message before the engine does. Errors: throws `Refused`, or what the engine throws for what is no message.
 *
 * @param size of the document when it was last written, in bytes.
 */
export function checkMessage(data: Uint8Array, document: Y.Doc, size: number): void {
  const message = new IncomingMessage(data)
  message.readVarString()
  const type: MessageType = message.readVarUint()
  if (!TAKEN.has(type)) throw new Refused('message')
  if (type === MessageType.Awareness && data.length > LONGEST_PRESENCE)
    throw new Refused('presence')
  if (type !== MessageType.Sync && type !== MessageType.SyncReply) return
  if (message.readVarUint() === ASKS) return
  const update = message.peekVarUint8Array()
  if (size + update.length > LARGEST_DOCUMENT) throw new Refused('full')
  const { structs, ds } = Y.decodeUpdate(update)
  if (!structs.every(isOfLines) || !strikesWhatIs(ds, structs, document))
    throw new Refused('update')
}

type Decoded = ReturnType<typeof Y.decodeUpdate>

/** An update may say texts under a key of the one map, and nothing else: what is elsewhere would be there for ever, unseen. */
function isOfLines(struct: Decoded['structs'][number]): boolean {
  if (!(struct instanceof Y.Item)) return true
  const { content } = struct
  // As it was read, not yet part of a document: the name of a type, or none where it follows another of the same key.
  const parent = struct.parent as unknown
  return (
    (parent === null || parent === LINES) &&
    (content instanceof Y.ContentAny || content instanceof Y.ContentDeleted)
  )
}

/** Nothing is struck out beforehand: what someone is yet to say would be gone as it comes. */
function strikesWhatIs({ clients }: Decoded['ds'], structs: Decoded['structs'], document: Y.Doc) {
  const ends = Y.decodeStateVector(Y.encodeStateVector(document))
  for (const { id, length } of structs)
    ends.set(id.client, Math.max(ends.get(id.client) ?? 0, id.clock + length))
  return [...clients].every(([client, strikes]) =>
    strikes.every(({ clock, len }) => clock + len <= (ends.get(client) ?? 0)),
  )
}

/**
 * Keeps a document such that its lines are only ever added: one that is taken out or written otherwise is put back as it was, and what
 * is no line is taken out.
 *
 * Why not refused beforehand: of two people who bring the same line, the engine itself strikes one out.
 *
 * @param onWrong hears who tried, and whether it is for want of room.
 */
export function guardLines(
  document: Y.Doc,
  onWrong: (origin: unknown, isFull: boolean) => void,
): void {
  const lines = document.getMap<unknown>(LINES)
  const kept = new Map([...lines].filter(isLine))
  lines.observe(({ keysChanged }, { origin }) => {
    const wrong: (readonly [string, string | undefined])[] = []
    for (const id of keysChanged as ReadonlySet<string>) {
      const said = [id, lines.get(id)] as const
      const before = kept.get(id)
      if (before !== undefined && said[1] !== before) wrong.push([id, before])
      else if (before === undefined && isLine(said) && kept.size < DOCUMENT_LIMITS.lines)
        kept.set(...said)
      else if (before === undefined && lines.has(id)) wrong.push([id, undefined])
    }
    if (wrong.length === 0) return
    document.transact(() => {
      for (const [id, line] of wrong)
        if (line === undefined) lines.delete(id)
        else lines.set(id, line)
    }, GUARD)
    onWrong(origin, kept.size >= DOCUMENT_LIMITS.lines)
  })
}
/** Without an origin the engine would not keep what was put back. */
const GUARD = 'guard'

function isLine(said: readonly [string, unknown]): said is [string, string] {
  const [id, line] = said
  return VERSION_ID.test(id) && typeof line === 'string' && line.length <= DOCUMENT_LIMITS.line
}
