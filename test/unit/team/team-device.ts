import { createStore } from 'zustand/vanilla'
import type { Folder } from '../../../src/data/team/folder.ts'
import type { CptsDataset } from '../../../src/domain/cpts/cpts.ts'
import { byId } from '../../../src/domain/edits/dataset-diff.ts'
import type { Choice } from '../../../src/domain/edits/dataset-merge.ts'
import { asLot, type LogEntry } from '../../../src/domain/edits/edit-log.ts'
import { planLot } from '../../../src/domain/edits/open-lot.ts'
import type { RecordChange } from '../../../src/domain/edits/record-change.ts'
import { replay } from '../../../src/domain/edits/replay.ts'
import { takeLot } from '../../../src/domain/edits/take-lot.ts'
import { undoLot } from '../../../src/domain/edits/undo.ts'
import type { RecordsSession } from '../../../src/session/records.ts'
import type { RegionRecords } from '../../../src/session/region-records.ts'
import { openTeamFolder } from '../../../src/session/team-folder.ts'
import type { Database } from '../../../src/storage/database.ts'
import type { WaitingLot } from '../../../src/session/team-state.ts'
import type { KeptFolder, TeamStore } from '../../../src/storage/team-folder.ts'
import { page } from '../storage/support.ts'

const PATIENCE = 5

/** What there is on a device before it shares anything: the records of one région, and what is done to them. */
export function deviceRecordsOf(id: string, name: string, published: CptsDataset) {
  let ids = 0
  let log: readonly LogEntry[] = []
  let closed: readonly LogEntry[] = []
  let instant = Date.UTC(2026, 0, 1)
  const now = (): Date => new Date((instant += 1000))
  const newId = (): string => `${id}-${ids++}`
  const records = (): CptsDataset => replay(published, log).dataset
  const region = published.region
  const shown = () =>
    ({
      region,
      phase: 'open',
      unread: null,
      dataset: records(),
      published: { dataset: published },
      kept: { edits: { closed, log }, pending: [] },
    }) as unknown as RegionRecords
  const state = createStore(() => ({ regions: new Map([[region, shown()]]) }))
  const add = (lines: readonly LogEntry[]): void => {
    log = [...log, ...lines]
    state.setState({ regions: new Map([[region, shown()]]) })
  }
  const session: Pick<RecordsSession, 'state' | 'add' | 'flush'> = {
    state,
    add: (_, lines) => add(lines),
    flush: async () => {},
  }
  const author = createStore(() => ({ name, asked: true }))
  const note = (gesture: 'edit' | 'lot') => ({
    gesture: gesture === 'lot' ? ({ kind: 'lot', from: '' } as const) : ({ kind: 'edit' } as const),
    author: author.getState().name,
    records: byId(records()),
  })
  return {
    records,
    session,
    author,
    now,
    newId,
    log: () => log,
    /** Another edition is published, made by someone else; what was changed here is part of it or was left. */
    publish: (next: CptsDataset): void => {
      closed = [...closed, ...log]
      published = next
      log = []
      add([])
    },
    wait: (milliseconds: number): void => void (instant += milliseconds),
    edit: (changes: readonly RecordChange[]): void => add(asLot(changes, newId, note('edit'))),
    undo: (rank: number): void => {
      const lot = log[rank % Math.max(log.length, 1)]?.lot
      if (lot === undefined) return
      const context = {
        newId,
        log,
        closed: [],
        author: author.getState().name,
        records: byId(records()),
      }
      add(undoLot(lot, { ...context, quand: now().toISOString() }).entries)
    },
    /** Takes and chooses all that waits; tells how much. */
    settle: (waiting: readonly WaitingLot[], side: Choice): number => {
      let lines = 0
      for (const { lot } of waiting) {
        const plan = planLot(lot.versions, { published, records: records(), closed, log })
        const answers = { isTaken: () => true, choose: () => side }
        const taken = takeLot(plan, answers, now().toISOString(), newId, note('lot'))
        add(taken)
        lines += taken.length
      }
      return lines
    },
  }
}

/** A device of a team that shares a folder; what it keeps outlives the page. */
export function teamDevice(
  { id, name }: { readonly id: string; readonly name: string },
  published: CptsDataset,
  folder: () => Folder,
  database: Database = null as never,
) {
  const device = deviceRecordsOf(id, name, published)
  let kept: KeptFolder | null = null
  const store: TeamStore = {
    read: async () => ({ ok: true, value: kept && { ...kept, handle: folder() } }),
    keep: async (next) => {
      kept = { ...next, copies: new Map([...(kept?.copies ?? []), ...next.copies]) }
      return { ok: true, value: undefined }
    },
    forget: async () => {
      kept = null
      return { ok: true, value: undefined }
    },
  }
  const open = () =>
    openTeamFolder({
      database,
      records: device.session,
      author: device.author,
      store,
      times: { page: page(), pause: 1_000_000 },
      now: device.now,
      newId: device.newId,
      patience: PATIENCE,
    })
  let team = open()
  return {
    ...device,
    device: () => kept?.device ?? '',
    team: () => team,
    choose: () => team.choose(folder()),
    sync: () => team.sync(),
    /** Closes the page and opens it anew. */
    reopen: (): void => {
      team.close()
      team = open()
    },
    close: () => team.close(),
    settle: (side: Choice): number => device.settle(team.state.getState().waiting, side),
    kept: () => kept,
    copyFrom: (other: KeptFolder | null): void => void (kept = other),
  }
}
export type TeamDevice = ReturnType<typeof teamDevice>

/** All look at the folder in turn, so often that what one wrote comes to all. */
export async function allLook(devices: readonly TeamDevice[], rounds = 3): Promise<void> {
  for (let round = 0; round < rounds; round++) for (const device of devices) await device.sync()
}
