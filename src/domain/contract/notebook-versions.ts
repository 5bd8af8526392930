import { fingerprint } from '../edits/fingerprint.ts'
import {
  entryKey,
  type NotebookChange,
  type NotebookEntry,
  settleChange,
  type Written,
} from './notebook.ts'

/** That an entry was taken away: nothing of what it said. */
export interface GoneEntry extends Written {
  readonly type: 'gone'
}

/**
 * An entry as a device keeps it and the team's folder carries it.
 *
 * Shape: `after` holds the prints of all versions that whoever wrote this one had seen of it. Of two versions, one of which came after the
 * other, it counts; two that know nothing of each other were written on two devices.
 */
export interface EntryVersion {
  readonly entry: NotebookEntry | GoneEntry
  readonly after: readonly string[]
}

/** The same for the same version, wherever it is. */
const printOf = ({ entry }: EntryVersion): string => fingerprint(entry)

/** What a change makes of the version that is kept (null for none): those to keep from now on, each in the place of that of its key. */
export function settledVersions(
  kept: EntryVersion | null,
  change: NotebookChange,
): readonly EntryVersion[] {
  const alive = kept && kept.entry.type !== 'gone' ? kept.entry : null
  const { put, remove } = settleChange(alive, change)
  if (remove && kept) return [afterAll(goneOf(kept.entry), [kept])]
  if (!put) return []
  if (kept === null || put.id !== kept.entry.id) return [{ entry: put, after: [] }]
  // What comes back as it was once is another version, or it would count as seen and gone.
  const isOld = kept.after.includes(fingerprint(put)) || kept.entry.type === 'gone'
  return [afterAll(isOld ? laterThan(kept.entry, put) : put, [kept])]
}

const goneOf = ({ id, region, cpts, changed }: EntryVersion['entry']): GoneEntry => ({
  type: 'gone',
  id,
  region,
  cpts,
  changed,
})

function laterThan(kept: EntryVersion['entry'], put: NotebookEntry): NotebookEntry {
  const latest = Math.max(Date.parse(kept.changed), Date.parse(put.changed))
  return { ...put, changed: new Date(latest + 1).toISOString() }
}

/** A version that came after others and all that those came after. */
function afterAll(entry: EntryVersion['entry'], seen: readonly EntryVersion[]): EntryVersion {
  const own = fingerprint(entry)
  const after = new Set(seen.flatMap((each) => [...each.after, printOf(each)]))
  after.delete(own)
  return { entry, after: [...after].toSorted() }
}

/**
 * Two notebooks as one, whichever is asked first.
 *
 * Shape: of a note that two devices wrote, both versions stay, the older under an id of its own; a mark is one answer, of which the latest
 * stands. What someone changed is not taken away by who did not see it.
 */
export function joinedVersions(
  mine: readonly EntryVersion[],
  theirs: readonly EntryVersion[],
): readonly EntryVersion[] {
  const all = new Map<string, EntryVersion>()
  const add = (version: EntryVersion): void => {
    const key = entryKey(version.entry)
    const here = all.get(key)
    const { at, copy } = here ? joined(here, version) : { at: version, copy: null }
    all.set(key, at)
    if (copy) add(copy)
  }
  for (const version of [...mine, ...theirs]) add(version)
  return [...all.values()]
}

interface Joined {
  readonly at: EntryVersion
  /** The other of two that both stay. */
  readonly copy: EntryVersion | null
}

function joined(one: EntryVersion, other: EntryVersion): Joined {
  const isOlder = other.after.includes(printOf(one))
  const isNewer = one.after.includes(printOf(other))
  const [first, then] = inOrder(one, other)
  if (isOlder !== isNewer) {
    const newer = isNewer ? one : other
    return { at: afterAll(newer.entry, [one, other]), copy: null }
  }
  const at = afterAll(then.entry, [first, then])
  const areBoth = first.entry.type === 'note' && then.entry.type === 'note' && !isOlder
  return { at, copy: areBoth && !saySame(first, then) ? copyOf(first) : null }
}

/** The one that stands if only one can, last: what is there before what is gone, the later before the earlier. */
function inOrder(one: EntryVersion, other: EntryVersion): readonly [EntryVersion, EntryVersion] {
  const rank = (version: EntryVersion): string =>
    `${version.entry.type === 'gone' ? 0 : 1} ${version.entry.changed} ${printOf(version)}`
  return rank(one) < rank(other) ? [one, other] : [other, one]
}

const saySame = (one: EntryVersion, other: EntryVersion): boolean =>
  fingerprint({ ...one.entry, changed: '' }) === fingerprint({ ...other.entry, changed: '' })

/** Whoever meets the same two versions makes the same of it. */
const copyOf = ({ entry }: EntryVersion): EntryVersion => ({
  entry: { ...entry, id: `${entry.id}.${entry.changed}` },
  after: [],
})
