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
import type { KeptFolder, TeamStore } from '../../../src/storage/team-folder.ts'
import { page } from '../storage/support.ts'

const PATIENCE = 5

/** A device of a team, with the records of one région; what it keeps outlives the page. */
export function teamDevice(
  { id, name }: { readonly id: string; readonly name: string },
  published: CptsDataset,
  folder: () => Folder,
) {
  let ids = 0
  let log: readonly LogEntry[] = []
  let kept: KeptFolder | null = null
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
      kept: { edits: { closed: [], log }, pending: [] },
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
  const author = createStore(() => ({ name, asked: true }))
  const open = () =>
    openTeamFolder({
      database: null as never,
      records: session,
      author,
      store,
      times: { page: page(), pause: 1_000_000 },
      now,
      newId,
      patience: PATIENCE,
    })
  const note = (gesture: 'edit' | 'lot') => ({
    gesture: gesture === 'lot' ? ({ kind: 'lot', from: '' } as const) : ({ kind: 'edit' } as const),
    author: name,
    records: byId(records()),
  })
  let team = open()
  return {
    records,
    author,
    log: () => log,
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
    wait: (milliseconds: number): void => void (instant += milliseconds),
    edit: (changes: readonly RecordChange[]): void => add(asLot(changes, newId, note('edit'))),
    undo: (rank: number): void => {
      const lot = log[rank % Math.max(log.length, 1)]?.lot
      if (lot === undefined) return
      const context = { newId, log, closed: [], author: name, records: byId(records()) }
      add(undoLot(lot, { ...context, quand: now().toISOString() }).entries)
    },
    /** Takes and chooses all that waits; tells how much. */
    settle: (side: Choice): number => {
      let lines = 0
      for (const { lot } of team.state.getState().waiting) {
        const plan = planLot(lot.versions, {
          published,
          records: records(),
          closed: [],
          log,
        })
        const answers = { isTaken: () => true, choose: () => side }
        const taken = takeLot(plan, answers, now().toISOString(), newId, note('lot'))
        add(taken)
        lines += taken.length
      }
      return lines
    },
    kept: () => kept,
    copyFrom: (other: KeptFolder | null): void => void (kept = other),
  }
}
export type TeamDevice = ReturnType<typeof teamDevice>

/** All look at the folder in turn, so often that what one wrote comes to all. */
export async function allLook(devices: readonly TeamDevice[], rounds = 3): Promise<void> {
  for (let round = 0; round < rounds; round++) for (const device of devices) await device.sync()
}
