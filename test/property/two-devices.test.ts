import * as fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { datasetJson } from '../../src/data/export/dataset-json.ts'
import { type PublishedFile, readPublished } from '../../src/data/published-records.ts'
import { type CptsDataset, editionOf } from '../../src/domain/cpts/cpts.ts'
import { type Choice, conflictKey } from '../../src/domain/edits/dataset-merge.ts'
import { diffDatasets, isSame } from '../../src/domain/edits/dataset-diff.ts'
import type { ChangeEntry } from '../../src/domain/edits/edit-log.ts'
import type { RecordChange } from '../../src/domain/edits/record-change.ts'
import { replay } from '../../src/domain/edits/replay.ts'
import { blockedBy, isStillPublished, nextEdition } from '../../src/session/publication.ts'
import { createRecordsSession, type RecordsSession } from '../../src/session/records.ts'
import { atlasDatabase } from '../../src/storage/database.ts'
import { editStore } from '../../src/storage/edits.ts'
import { publishedStore } from '../../src/storage/published.ts'
import { editChannel } from '../unit/storage/edit-support.ts'
import { clock, newDevice, page } from '../unit/storage/support.ts'
import { changes, datasets } from './domain/change-arbitraries.ts'
import { changedFacts, factsOf, type Office, OFFICES, settling } from './domain/offices.ts'

const REGION = '94'
const TEST_WARNING = 'Avertissement A'

/**
 * One turn of an office: it may look at what is published, edits, may choose between what is in conflict, and then does one thing.
 *
 * `publishes`: it takes the file and puts it online. `takes`: it takes a file, to be put online later, whatever happens meanwhile.
 * `uploads`: it puts online the file that it took. `reloads`: it opens the atlas anew.
 */
interface Turn {
  readonly office: Office
  readonly looks: boolean
  readonly edits: readonly RecordChange[]
  readonly choices: readonly Choice[] | null
  readonly act: 'publishes' | 'takes' | 'uploads' | 'reloads' | 'nothing'
}
const few = fc.array(fc.constantFrom<Choice[]>('mine', 'theirs', 'both', 'base'), {
  minLength: 1,
  maxLength: 4,
})
const turns: fc.Arbitrary<readonly Turn[]> = fc.array(
  fc.record({
    office: fc.constantFrom(...OFFICES),
    looks: fc.boolean(),
    edits: fc.array(changes, { maxLength: 3 }),
    choices: fc.option(few, { freq: 4 }),
    act: fc.constantFrom<Turn['act'][]>(
      'publishes',
      'publishes',
      'takes',
      'uploads',
      'reloads',
      'nothing',
    ),
  }),
  { minLength: 2, maxLength: 9 },
)

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
  let inHand: string | null = null
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
    take: async (): Promise<string | null> => {
      const file = await offered()
      inHand = file && datasetJson(file)
      return inHand
    },
    upload: (): void => {
      if (inHand !== null) host.put(inHand)
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

/** Tells whether a fact says what it has to; what an office published and then gave another source may have both. */
function says(fact: string | undefined, wanted: string | undefined): boolean {
  if (fact === wanted) return true
  const [is, was] = [fact, wanted].map((text) => JSON.parse(text ?? 'null') as Stated | null)
  const value = (stated: Stated): string => JSON.stringify({ ...stated, sources: [], date: null })
  if (!is?.sources || !was?.sources || value(is) !== value(was)) return false
  return was.sources.every((source) => is.sources.includes(source))
}
interface Stated {
  readonly sources: readonly string[]
}

it('two offices, each with its device, lose no fact that only one of them changed, however they publish', async () => {
  await fc.assert(
    fc.asyncProperty(datasets, turns, async (start, all) => {
      const host = newHost({ ...readable(start), edition: 1 })
      const nord = newOffice(host)
      await nord.start()
      const sud = newOffice(host)
      await sud.start()
      const offices = { nord, sud }
      /** The last word of each office on each fact that it changed, and the facts that someone was asked about. */
      const words = new Map<string, Map<Office, string | undefined>>()
      const asked = new Set<string>()
      const listen = (): void => {
        for (const { now } of Object.values(offices))
          for (const each of now().conflicts) asked.add(conflictKey(each))
      }
      const isAsked = (fact: string): boolean => {
        const [id, ...field] = fact.split('/')
        return [...asked].some((key) =>
          id === 'file'
            ? key === `head//${field[0]}`
            : key === `presence/${id}/` || key === `field/${id}/${field.at(-1)}`,
        )
      }
      for (const [rank, { office, looks, edits, choices, act }] of all.entries()) {
        const one = offices[office]
        if (looks) await one.look()
        listen()
        const before = one.now().dataset
        await one.edit(valid(before, edits, `${office}-${rank}`))
        const after = one.now().dataset
        const facts = factsOf(after)
        for (const fact of changedFacts(before, after))
          words.set(fact, (words.get(fact) ?? new Map()).set(office, facts.get(fact)))
        listen()
        if (choices) await one.settle(choices)
        if (act === 'reloads') await one.reload()
        if (act === 'publishes' || act === 'takes') await one.take()
        if (act === 'publishes' || act === 'uploads') one.upload()
        listen()
      }
      for (const one of [nord, sud]) {
        host.restore()
        await one.look()
        listen()
        await one.settle([one === nord ? 'mine' : 'theirs'])
        if ((await one.take()) !== null) one.upload()
        await one.look()
      }
      await nord.look()
      for (const { now } of [nord, sud])
        expect(now()).toMatchObject({ trouble: null, conflicts: [], behind: false })
      const end = host.read()
      if (end.kind !== 'read') throw new Error(end.kind)
      const ends = factsOf(end.dataset)
      for (const [fact, by] of words)
        if (by.size === 1 && !isAsked(fact))
          expect([fact, ends.get(fact)]).toSatisfy(() => says(ends.get(fact), [...by.values()][0]))
      for (const { now } of [nord, sud])
        expect(isSame(diffDatasets(end.dataset, now().dataset))).toBe(true)
    }),
    { numRuns: 30 },
  )
})
