import {
  askForUse,
  type Folder,
  type FolderFailure,
  mayUse,
  readFolder,
  type SeenFile,
  writeFile,
} from '../data/team/folder.ts'
import {
  laterFile,
  readTeamFile,
  type TeamFile,
  teamFileName,
  teamFileText,
} from '../data/team/team-file.ts'
import type { AuthorStore } from '../state/author.ts'
import { askToPersist } from '../storage/ask-to-persist.ts'
import type { Database } from '../storage/database.ts'
import type { StorageFailure } from '../storage/open-database.ts'
import { type KeptFolder, teamStore, type TeamStore } from '../storage/team-folder.ts'
import { aloneOnDevice } from './alone-on-device.ts'
import { autosave, type SaveTimes } from './autosave.ts'
import { newId as anyId } from './new-id.ts'
import type { RecordsSession } from './records.ts'
import { carnetTabs, exchangeCarnet } from './team-carnet.ts'
import { remembered } from './take-lots.ts'
import { createTeamState, NO_FOLDER, type TeamFolder, type TeamState } from './team-state.ts'
import { lotsOfTeam } from './team-facts.ts'
import { exchangeFacts, type Said } from './team-exchange.ts'

/** What the folder of a team is followed with. */
export interface TeamParts {
  readonly database: Database
  readonly records: Pick<RecordsSession, 'state' | 'add' | 'flush'>
  readonly author: AuthorStore
  /** Hears whether a folder is kept from now on. */
  readonly onKept?: (kept: boolean) => void
  readonly store?: TeamStore
  readonly times?: SaveTimes
  readonly now?: () => Date
  readonly newId?: () => string
  /** How long one waits for the folder. Units: milliseconds. */
  readonly patience?: number
}

/** Between two looks at the folder while the page is seen, and after what was changed here. Units: milliseconds. */
const LOOK = 30_000
const SOON = 2000
/** How old a visit may be told, so that no drive carries a file every half minute for it. Units: milliseconds. */
const VISIT = 300_000

/** Follows the folder of a team: reads what the others wrote, takes it, and writes what is here, again and again. */
export function openTeamFolder(
  {
    database,
    records,
    author,
    onKept = () => {},
    store = teamStore(database),
    times = {},
    now = () => new Date(),
    newId = anyId,
    patience,
  }: TeamParts,
  state: TeamFolder['state'] = createTeamState(true),
): TeamFolder {
  const lots = lotsOfTeam()
  const carnets = carnetTabs()
  const told: Said['told'] = new Map()
  let seen: ReadonlyMap<string, SeenFile> = new Map()
  const show = (change: Partial<TeamState>): void => state.setState(change)
  const failed = (of: 'folder' | 'device', reason: FolderFailure | StorageFailure): 'again' => {
    show({ failure: { of, reason } as TeamState['failure'] })
    return 'again'
  }

  const round = async (): Promise<'done' | 'again'> => {
    const found = await store.read()
    if (!found.ok) return failed('device', found.reason)
    if (!found.value) {
      state.setState(NO_FOLDER)
      return 'done'
    }
    const kept = found.value
    const folder = kept.handle as Folder
    const access = await mayUse(folder, patience)
    if (!access.ok && access.reason === 'permission') {
      show({ phase: 'locked', folder: folder.name, failure: null })
      return 'done'
    }
    show({ phase: 'open', folder: folder.name })
    if (!access.ok) return failed('folder', access.reason)
    const listed = await readFolder(folder, seen, patience)
    if (!listed.ok) return failed('folder', listed.reason)
    seen = listed.value
    const team = joined(kept, seen, newId)
    const { files, device } = team
    const exchanged = await exchangeFacts(
      { files, device, lots, told },
      { records, by: author.getState().name, now, newId },
    )
    const carnet = await exchangeCarnet(kept.carnet, files, database, carnets.announce)
    if (!carnet.ok) return failed('device', carnet.reason)
    const visit = now().toISOString()
    show({
      carnet: carnet.value.shares,
      colleagues: [...files.values()].filter((file) => file.device !== device),
      unread: [...unreadFiles(seen), ...exchanged.unread],
      waiting: exchanged.waiting,
      taken: remembered(exchanged.taken, state.getState().taken),
    })
    const mine = files.get(device)
    const name = author.getState().name
    const isThere = [...seen.values()].some(
      ({ read }) => read?.ok && read.file.device === device && read.file.rank === team.rank,
    )
    const isOld = !mine || Date.parse(visit) - Date.parse(mine.visit) > VISIT
    const isSaid = exchanged.own === mine?.lots && carnet.value.text === mine.carnet
    if (isThere && !isOld && mine.name === name && isSaid) {
      const keeping = await store.keep({ ...kept, ...team, copies: team.news })
      if (!keeping.ok) return failed('device', keeping.reason)
    } else {
      const rank = team.rank + 1
      const said = { lots: exchanged.own, carnet: carnet.value.text }
      const text = teamFileText({ device, rank, name, visit, ...said })
      // The rank is kept before it is written: a higher one in the folder is then another device's, whose browser is a copy of this one.
      const copies = new Map([...team.news, [device, text]])
      const keeping = await store.keep({ ...kept, device, rank, copies })
      if (!keeping.ok) return failed('device', keeping.reason)
      const written = await writeFile(folder, teamFileName(device), text, patience)
      if (!written.ok) return failed('folder', await whyNotWritten(folder, written.reason))
    }
    show({ failure: null, inStep: visit })
    return 'done'
  }
  /** A folder that one may use and that takes no writing is no matter of permission. */
  const whyNotWritten = async (folder: Folder, reason: FolderFailure): Promise<FolderFailure> => {
    if (reason !== 'permission') return reason
    const access = await mayUse(folder, patience)
    return access.ok ? 'refused' : access.reason
  }

  const looking = autosave(() => aloneOnDevice(round), { pause: LOOK, ...times })
  const page = times.page ?? document
  const often = setInterval(() => {
    if (page.visibilityState === 'visible' && state.getState().phase !== 'none') looking.ask()
  }, LOOK)
  let soon: ReturnType<typeof setTimeout> | undefined
  const askSoon = (): void => {
    clearTimeout(soon)
    soon = setTimeout(looking.ask, SOON)
  }
  const listening = [
    records.state.subscribe(askSoon),
    author.subscribe(askSoon),
    carnets.subscribe(askSoon),
    carnets.close,
  ]
  if (state.getState().phase !== 'none') looking.ask()

  return {
    state,
    choose: async (folder) => {
      void askToPersist()
      const before = await store.read()
      const last = before.ok ? before.value : null
      // The same once more is what this device knows it by, with the permission that was just given.
      const isSame = last !== null && (await same(last.handle, folder))
      const forgotten = isSame ? null : await store.forget()
      if (forgotten?.ok === false) return void failed('device', forgotten.reason)
      const known = isSame ? last : { device: newId(), rank: 0, carnet: false }
      const keeping = await store.keep({ ...known, handle: folder, copies: new Map() })
      if (!keeping.ok) return void failed('device', keeping.reason)
      if (!isSame) {
        seen = new Map()
        state.setState({ ...NO_FOLDER, phase: 'open', folder: folder.name })
      }
      onKept(true)
      looking.ask()
      await looking.flush(false)
    },
    resume: async () => {
      const found = await store.read()
      if (found.ok && found.value) await askForUse(found.value.handle as Folder)
      looking.ask()
      await looking.flush(false)
    },
    shareCarnet: async (shares) => {
      const said = { carnet: shares ? 'yes' : 'no' } as const
      show(said)
      // A look that is under way keeps what it began with.
      await looking.flush(false)
      const found = await store.read()
      if (!found.ok) return void failed('device', found.reason)
      if (!found.value) return
      const keeping = await store.keep({ ...found.value, carnet: shares, copies: new Map() })
      if (!keeping.ok) return void failed('device', keeping.reason)
      show(said)
      looking.ask()
      await looking.flush(false)
    },
    leave: async () => {
      await looking.flush(false)
      const forgotten = await store.forget()
      if (!forgotten.ok) return void failed('device', forgotten.reason)
      onKept(false)
      state.setState(NO_FOLDER)
    },
    sync: async () => {
      looking.ask()
      await looking.flush(false)
    },
    close: () => {
      looking.stop()
      clearInterval(often)
      clearTimeout(soon)
      for (const stop of listening) stop()
    },
  }
}

/** The files of a team as far as they are known: of each device the latest, in the folder or kept from before. */
interface Team {
  readonly files: ReadonlyMap<string, TeamFile>
  readonly device: string
  readonly rank: number
  /** What is not kept on this device yet, as texts. */
  readonly news: ReadonlyMap<string, string>
}

function joined(kept: KeptFolder, seen: ReadonlyMap<string, SeenFile>, newId: () => string): Team {
  const files = new Map<string, TeamFile>()
  for (const copy of kept.copies.values()) {
    const read = readTeamFile(copy)
    if (read.ok) files.set(read.file.device, read.file)
  }
  const news = new Map<string, string>()
  for (const { read } of seen.values()) {
    if (!read?.ok) continue
    const { file } = read
    const before = files.get(file.device)
    const latest = before ? laterFile(before, file) : file
    if (latest === before) continue
    files.set(file.device, latest)
    news.set(file.device, teamFileText(latest))
  }
  // Written more often than from here: two browsers have one name, as where a profile was copied. This one takes another, and loses nothing.
  const isTwo = (files.get(kept.device)?.rank ?? 0) > kept.rank
  return isTwo
    ? { files, device: newId(), rank: 0, news }
    : { files, device: kept.device, rank: kept.rank, news }
}

function unreadFiles(seen: ReadonlyMap<string, SeenFile>): TeamState['unread'] {
  return [...seen.values()].flatMap(({ name, read }) =>
    read && !read.ok ? [{ name, reason: read.reason }] : [],
  )
}

async function same(one: unknown, other: Folder): Promise<boolean> {
  try {
    return await (one as FileSystemHandle).isSameEntry(other as unknown as FileSystemHandle)
  } catch {
    return false
  }
}
