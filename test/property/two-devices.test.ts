import * as fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { datasetJson } from '../../src/data/export/dataset-json.ts'
import { type PublishedFile, readPublished } from '../../src/data/published-records.ts'
import { type CptsDataset, editionOf } from '../../src/domain/cpts/cpts.ts'
import { type Choice, type Conflict, conflictKey } from '../../src/domain/edits/dataset-merge.ts'
import { diffDatasets, isSame } from '../../src/domain/edits/dataset-diff.ts'
import type { ChangeEntry } from '../../src/domain/edits/edit-log.ts'
import type { RecordChange } from '../../src/domain/edits/record-change.ts'
import { replay } from '../../src/domain/edits/replay.ts'
import {
  blockedBy,
  isStillPublished,
  nextEdition,
  savedLine,
} from '../../src/session/publication.ts'
import { createRecordsSession, type RecordsSession } from '../../src/session/records.ts'
import { atlasDatabase } from '../../src/storage/database.ts'
import { editStore } from '../../src/storage/edits.ts'
import { publishedStore } from '../../src/storage/published.ts'
import { editChannel } from '../unit/storage/edit-support.ts'
import { clock, newDevice, page } from '../unit/storage/support.ts'
import {
  changedFacts,
  factsOf,
  type Office,
  OFFICES,
  partsOf,
  recordOf,
  settling,
} from './domain/offices.ts'
import { starts, turns } from './office-turns.ts'

const REGION = '94'
const TEST_WARNING = 'Avertissement A'

/** The records of a file that can be read: nothing else is ever offered to be published. */
function readable(dataset: CptsDataset): CptsDataset {
  const file = readPublished(JSON.parse(datasetJson(dataset)))
  if (file.kind !== 'read') throw new Error(file.kind)
  const { unreadable: _, ...rest } = file.dataset
  return rest
}

/** Those edits that leave every record such as can be published, as the forms see to, as lines of the log. */
function valid(
  start: CptsDataset,
  edits: readonly RecordChange[],
  lot: string,
): readonly ChangeEntry[] {
  return edits.reduce<readonly ChangeEntry[]>((kept, change, rank) => {
    const source = change.source ?? 'Liste de test'
    const line = {
      kind: 'change',
      id: `${lot}-${rank}`,
      lot,
      change: { ...change, source },
    } as const
    const { dataset } = replay(start, [...kept, line])
    return readable(dataset).cpts.length === dataset.cpts.length ? [...kept, line] : kept
  }, [])
}

/** The server of the offices: the one file, and the latest edition that it ever had. */
function newHost(start: CptsDataset) {
  let text = datasetJson(start)
  let latest = text
  const edition = (file: string): number => (JSON.parse(file) as { edition: number }).edition
  return {
    read: (): PublishedFile => readPublished(JSON.parse(text)),
    text: (): string => text,
    put: (file: string): void => {
      text = file
      if (edition(file) >= edition(latest)) latest = file
    },
    /** Someone puts the latest file back, as the atlas asks where it meets an older one. */
    restore: (): void => void (text = latest),
  }
}
type Host = ReturnType<typeof newHost>

/** An office: a device, one tab of the atlas on it, and the files that it makes. */
function newOffice(host: Host) {
  newDevice()
  // A connection stays with the device that it was opened on.
  const database = atlasDatabase()
  const opened = publishedStore(database).read(REGION)
  const channel = editChannel()
  const open = (): RecordsSession => {
    const sync = channel.join()
    const stores = {
      edits: editStore(database, sync, clock()),
      published: publishedStore(database),
    }
    return createRecordsSession({ ...stores, sync, page: page(), pause: 1e6, now: clock() })
  }
  let session = open()
  let seen: PublishedFile | undefined
  let inHand: { readonly file: string; readonly over: string } | null = null
  let newest = 0

  const now = () => {
    const records = session.state.getState().regions.get(REGION)
    if (!records?.dataset) throw new Error('The records are not open')
    return { ...records, dataset: records.dataset }
  }
  const look = async (): Promise<void> => {
    seen = host.read()
    await session.open(REGION, seen)
    const edition = editionOf(now().published?.dataset ?? {})
    expect(edition).toBeGreaterThanOrEqual(newest)
    newest = edition
  }
  const saved = async (): Promise<void> => {
    await vi.waitFor(() => expect(now().kept?.status ?? 'saved').toBe('saved'), { interval: 1 })
  }
  /** The file that the screen offers; null where it offers none. */
  const offered = async (): Promise<CptsDataset | null> => {
    const { dataset, published } = now()
    const diff = diffDatasets(published?.dataset ?? dataset, dataset)
    if (blockedBy(now(), [], diff) !== null || isSame(diff)) return null
    expect(now().conflicts).toEqual([])
    const before = seen
    await look()
    return isStillPublished(before, host.read())
      ? nextEdition(dataset, published, TEST_WARNING)
      : null
  }
  return {
    now,
    look,
    edit: async (log: readonly ChangeEntry[]): Promise<void> => {
      session.add(REGION, log)
      await saved()
    },
    settle: async (choices: readonly Choice[]): Promise<void> => {
      await session.settle(REGION, settling(choices))
      await saved()
    },
    /** Takes the file that the screen offers, if it does. */
    take: async (): Promise<boolean> => {
      const file = await offered()
      if (file) {
        const diff = diffDatasets(now().published?.dataset ?? file, file)
        session.add(REGION, [
          savedLine(file, diff, now().kept?.edits.log ?? [], {
            quand: '2025-01-01T00:00:00.000Z',
            author: '',
          }),
        ])
        await saved()
      }
      if (file) inHand = { file: datasetJson(file), over: host.text() }
      return file !== null
    },
    /** Puts the file that was taken online; false where it takes the place of another one than it was made from. */
    upload: (): boolean => {
      if (inHand === null) return true
      const { file, over } = inHand
      const isNext = host.text() === over || host.text() === file
      host.put(file)
      return isNext
    },
    reload: async (): Promise<void> => {
      await saved()
      session = open()
      await look()
    },
    start: async (): Promise<void> => {
      await opened
      await look()
    },
  }
}

/** What a fact says, whoever says it and when. */
function value(fact: string | undefined): string {
  const stated = JSON.parse(fact ?? 'null') as Stated | null
  return JSON.stringify(stated?.sources ? { ...stated, sources: [], date: null } : stated)
}
interface Stated {
  readonly sources?: readonly string[]
}

/** Tells whether a fact says what it has to; what an office published and then gave another source may have both. */
function says(fact: string | undefined, wanted: string | undefined): boolean {
  const sources = (text: string | undefined): readonly string[] =>
    (JSON.parse(text ?? 'null') as Stated | null)?.sources ?? []
  const all = sources(fact)
  return value(fact) === value(wanted) && sources(wanted).every((source) => all.includes(source))
}

/** What offices did so far, to hold what is published against. */
function newMinutes() {
  /** The last word of each office on each fact that it changed. */
  const words = new Map<string, Map<Office, string | undefined>>()
  /** What each office had before it at each change of a fact, and what it made of it. */
  const seen = new Map<string, Set<string>>()
  const asked = new Set<string>()
  return {
    note: (office: Office, before: CptsDataset, after: CptsDataset): void => {
      const [was, facts] = [factsOf(before), factsOf(after)]
      for (const fact of changedFacts(before, after)) {
        const known = seen.get(`${office} ${fact}`) ?? new Set()
        seen.set(`${office} ${fact}`, known.add(value(was.get(fact))).add(value(facts.get(fact))))
        words.set(fact, (words.get(fact) ?? new Map()).set(office, facts.get(fact)))
      }
    },
    listen: (conflicts: readonly Conflict[]): void => {
      for (const each of conflicts) asked.add(conflictKey(each))
    },
    words,
    changed: (office: Office, fact: string): boolean =>
      [fact, `${recordOf(fact)}/`].some((each) => words.get(each)?.has(office)),
    hasSeen: (office: Office, fact: string, text: string | undefined): boolean =>
      seen.get(`${office} ${fact}`)?.has(value(text)) ?? false,
    isAsked: (fact: string): boolean => {
      const [id, ...field] = fact.split('/')
      return id === 'file'
        ? asked.has(`head//${field[0]}`)
        : asked.has(`presence/${id}/`) || asked.has(`field/${id}/${field.at(-1)}`)
    },
  }
}

const dataset = (file: PublishedFile): CptsDataset => {
  if (file.kind !== 'read') throw new Error(file.kind)
  return file.dataset
}

it('two offices, each with its device, lose no fact that only one of them changed, however they publish', async () => {
  await fc.assert(
    fc.asyncProperty(starts, turns, async (start, all) => {
      const host = newHost({ ...readable(start), edition: 1 })
      const nord = newOffice(host)
      await nord.start()
      const sud = newOffice(host)
      await sud.start()
      const offices = { nord, sud }
      const minutes = newMinutes()
      /** True as long as every file was put over the one that it was made from. */
      let isInTurn = true
      const listen = (): void => {
        for (const { now } of [nord, sud]) minutes.listen(now().conflicts)
      }
      const upload = (office: Office): void => {
        const before = dataset(host.read())
        isInTurn = offices[office].upload() && isInTurn
        if (!isInTurn) return
        // Published in turn, a file changes nothing but what its office changed, knowing what stood there or having been asked.
        const was = factsOf(before)
        for (const fact of changedFacts(before, dataset(host.read()))) {
          expect([fact, minutes.changed(office, fact)]).toEqual([fact, true])
          if (minutes.isAsked(fact) || !minutes.words.has(fact)) continue
          const text = was.get(fact)
          // Where both changed other parts of it, nothing of either is lost.
          if (partsOf(fact, text)) continue
          expect([fact, text, minutes.hasSeen(office, fact, text)]).toEqual([fact, text, true])
        }
      }
      for (const [rank, { office, looks, edits, choices, act }] of all.entries()) {
        const one = offices[office]
        if (looks) await one.look()
        listen()
        const before = one.now().dataset
        await one.edit(valid(before, edits, `${office}-${rank}`))
        minutes.note(office, before, one.now().dataset)
        listen()
        if (choices) await one.settle(choices)
        if (act === 'reloads') await one.reload()
        const isTaken = (act === 'publishes' || act === 'takes') && (await one.take())
        if (act === 'uploads' || (act === 'publishes' && isTaken)) upload(office)
        listen()
      }
      for (const office of OFFICES) {
        const one = offices[office]
        host.restore()
        await one.look()
        listen()
        await one.settle([office === 'nord' ? 'mine' : 'theirs'])
        if (await one.take()) upload(office)
        await one.look()
      }
      await nord.look()
      for (const { now } of [nord, sud])
        expect(now()).toMatchObject({ trouble: null, conflicts: [], behind: false })
      const end = dataset(host.read())
      const ends = factsOf(end)
      for (const [fact, by] of minutes.words) {
        const [word] = by.values()
        // Nobody is asked about what only one changed, unless a file was put over one that it does not know.
        if (by.size === 1 && isInTurn) expect([fact, minutes.isAsked(fact)]).toEqual([fact, false])
        if (by.size === 1 && !minutes.isAsked(fact))
          expect([fact, ends.get(fact)]).toSatisfy(() => says(ends.get(fact), word))
      }
      for (const { now } of [nord, sud]) expect(isSame(diffDatasets(end, now().dataset))).toBe(true)
    }),
    { numRuns: 40 },
  )
})
