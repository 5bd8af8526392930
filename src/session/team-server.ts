import { fetchJson, LoadError } from '../data/fetch-json.ts'
import { writeLine } from '../data/lot/lot.ts'
import type { LineStatus, openServerLine, ServerLine } from '../data/team/server-line.ts'
import { SERVER_FILE, SERVER_FORMAT } from '../data/team/server-site.ts'
import { versionsToTell } from '../domain/edits/fact-version.ts'
import { valueOf } from '../data/formats/json.ts'
import type { TextStorage } from '../storage/text-storage.ts'
import type { AuthorStore } from '../state/author.ts'
import { aloneOnDevice } from './alone-on-device.ts'
import { autosave, type SaveTimes } from './autosave.ts'
import { lastWordsOf, lineReader, lotsBySender } from './document-lots.ts'
import { newId as anyId } from './new-id.ts'
import type { RecordsSession } from './records.ts'
import { createServerState, NOT_JOINED, type ServerState, type TeamServer } from './server-state.ts'
import { type Here, recordsOf, remembered, takeLots } from './take-lots.ts'

/** What the server of a team is followed with. */
export interface ServerParts {
  readonly records: Pick<RecordsSession, 'state' | 'add' | 'flush'>
  readonly author: AuthorStore
  /** Where the token is kept. */
  readonly device: TextStorage
  /** Hears whether one is joined from now on. */
  readonly onKept?: (kept: boolean) => void
  /** Speaks to the server with a token; loaded once there is one. */
  readonly speak: (
    parts: Pick<Parameters<typeof openServerLine>[0], 'token' | 'onStatus' | 'onNews'>,
  ) => Promise<ServerLine>
  readonly ask?: (file: string) => Promise<unknown>
  readonly times?: SaveTimes
  readonly now?: () => Date
  readonly newId?: () => string
  /** Milliseconds that what is changed here waits for more. */
  readonly soon?: number
}

const TOKEN = 'atlas-cpts.jeton'
const askSite = (file: string): Promise<unknown> =>
  fetchJson(file, AbortSignal.timeout(10_000), { cache: 'no-store' })

/** Follows the server of a team: takes what its documents say, and tells them what is here, as either changes. */
export function followTeamServer({
  records,
  author,
  device,
  onKept = () => {},
  speak,
  ask = askSite,
  times = {},
  now = () => new Date(),
  newId = anyId,
  soon = 500,
}: ServerParts): TeamServer {
  const state = createServerState(device.getItem(TOKEN) !== null)
  const show = (change: Partial<ServerState>): void => state.setState(change)
  const readers = new Map<string, ReturnType<typeof lineReader>>()
  let line: ServerLine | null = null
  /** Tells a line that was closed from the one that is open. */
  let turn = 0
  let token = device.getItem(TOKEN)
  let isKept = token !== null

  const round = async (): Promise<'done' | 'again'> => {
    const kept = device.getItem(TOKEN)
    if (kept !== token && (isKept || kept !== null)) {
      // Another tab joined, left, or was given another token.
      if (kept === null) forget()
      else void call(kept)
      return 'done'
    }
    const speaking = line
    if (!speaking) return 'done'
    const here: Here = { records, by: author.getState().name, now, newId }
    let isWhole = true
    let unread = 0
    const waiting: ServerState['waiting'][number][] = []
    for (const region of records.state.getState().regions.keys()) {
      const said = speaking.lines(region)
      if (said === null || recordsOf(region, here) === null) {
        isWhole = false
        continue
      }
      const reader = readers.get(region) ?? lineReader()
      readers.set(region, reader)
      const read = reader(said)
      const last = lastWordsOf(read.versions)
      const exchanged = await takeLots(region, lotsBySender(region, last), null, here)
      const device = recordsOf(region, here)
      // Left meanwhile.
      if (line !== speaking) return 'done'
      unread += read.unread
      waiting.push(...exchanged.waiting)
      show({ taken: remembered(exchanged.taken, state.getState().taken) })
      const own = device ? versionsToTell(device, undefined, last.keys(), last) : []
      const news = own.filter(({ id }) => !said.has(id))
      if (news.length > 0)
        speaking.add(region, new Map(news.map((version) => [version.id, writeLine(version)])))
    }
    const isInStep = isWhole && speaking.isTold() && state.getState().line === 'open'
    show({
      unread,
      waiting,
      people: peopleOf(speaking, here.by),
      ...(isInStep && { inStep: now().toISOString() }),
    })
    return 'done'
  }
  const looking = autosave(() => aloneOnDevice(round), times)
  let later: ReturnType<typeof setTimeout> | undefined
  const askSoon = (): void => {
    clearTimeout(later)
    later = setTimeout(looking.ask, soon)
  }
  const listening = [
    records.state.subscribe(askSoon),
    author.subscribe(({ name }) => {
      line?.call(name)
    }),
  ]

  const hangUp = (): void => {
    turn++
    line?.close()
    line = null
  }
  const forget = (): void => {
    hangUp()
    token = null
    isKept = false
    show({ ...NOT_JOINED, phase: 'there' })
  }
  const call = async (given: string): Promise<void> => {
    hangUp()
    token = given
    isKept = device.getItem(TOKEN) === given
    const mine = turn
    const isMine = (): boolean => mine === turn
    show({ ...NOT_JOINED, phase: 'joined', taken: state.getState().taken })
    try {
      const speaking = await speak({
        token: given,
        onStatus: (status: LineStatus) => isMine() && show({ line: status }),
        onNews: () => isMine() && askSoon(),
      })
      if (!isMine()) return speaking.close()
      line = speaking
      speaking.call(author.getState().name)
      looking.ask()
    } catch {
      // What speaks to it did not come.
      if (isMine()) show({ line: 'offline' })
    }
  }
  if (token !== null) void call(token)

  return {
    state,
    look: async () => {
      const phase = await phaseOf(ask)
      const before = state.getState().phase
      if (phase === 'newer') {
        // What it would say to a page of before is not known.
        hangUp()
        show({ ...NOT_JOINED, phase })
      } else if (before === 'unknown' || before === 'none') show({ phase })
    },
    join: async (given) => {
      device.setItem(TOKEN, given)
      onKept(true)
      await call(given)
    },
    again: () => {
      if (token !== null) void call(token)
    },
    leave: () => {
      device.removeItem(TOKEN)
      onKept(false)
      forget()
    },
    sync: async () => {
      looking.ask()
      await looking.flush(false)
    },
    close: () => {
      hangUp()
      looking.stop()
      clearTimeout(later)
      for (const stop of listening) stop()
    },
  }
}

/** Of a person with two tabs, or two devices, one is told, and none of whom this is. */
const peopleOf = (line: ServerLine, own: string): readonly string[] =>
  [...new Set(line.people())].filter((name) => name === '' || name !== own).toSorted()

async function phaseOf(ask: (file: string) => Promise<unknown>): Promise<ServerState['phase']> {
  try {
    const format = valueOf(await ask(SERVER_FILE), 'format')
    if (format === SERVER_FORMAT) return 'there'
    return typeof format === 'number' && format > SERVER_FORMAT ? 'newer' : 'none'
  } catch (error) {
    if (error instanceof LoadError) return 'none'
    throw error
  }
}
