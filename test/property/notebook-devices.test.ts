import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { entryKey, type NotebookEntry } from '../../src/domain/contract/notebook.ts'
import {
  type EntryVersion,
  joinedVersions,
  settledVersions,
} from '../../src/domain/contract/notebook-versions.ts'
import { versionsIn, versionsText } from '../../src/storage/notebook-record.ts'
import { mark, note } from '../unit/storage/notebook-support.ts'

const turns = fc.array(
  fc.record({
    who: fc.nat(3),
    /** How far the clock of the device is from that of the others, in seconds. */
    clock: fc.integer({ min: -3, max: 3 }),
    does: fc.oneof(
      fc.constant({ kind: 'write' } as const),
      fc.record({ kind: fc.constantFrom('edit' as const, 'remove' as const), which: fc.nat(9) }),
      fc
        .constantFrom('tenue' as const, 'sans-objet' as const)
        .map((state) => ({ kind: 'mark', state }) as const),
      fc.nat(3).map((from) => ({ kind: 'meet', from }) as const),
      /** What a copy of before holds comes back. */
      fc.record({ kind: fc.constant('bring' as const), which: fc.nat(9) }),
    ),
  }),
  { maxLength: 30 },
)

const alive = (versions: readonly EntryVersion[]): readonly NotebookEntry[] =>
  versions.flatMap(({ entry }) => (entry.type === 'gone' ? [] : [entry]))
const notesIn = (versions: readonly EntryVersion[]) =>
  alive(versions).filter((each) => each.type === 'note')
const textsIn = (versions: readonly EntryVersion[]) => notesIn(versions).map(({ text }) => text)

function device() {
  let versions: readonly EntryVersion[] = []
  return {
    versions: () => versions,
    change: (entry: NotebookEntry, base: string | null, removed = false): void => {
      const kept = versions.find((each) => entryKey(each.entry) === entryKey(entry)) ?? null
      const next = settledVersions(kept, { entry, base, removed })
      const keys = new Set(next.map((each) => entryKey(each.entry)))
      versions = [...versions.filter((each) => !keys.has(entryKey(each.entry))), ...next]
    },
    /** As the folder carries it. */
    meet: (text: string): void => void (versions = joinedVersions(versions, versionsIn(text))),
  }
}

it('devices that meet in whatever order hold the same notebook, and nothing that nobody saw is lost', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 4 }), turns, (n, all) => {
      const devices = Array.from({ length: n }, device)
      /** Texts that someone wrote, and those that someone who saw them changed or took away. */
      const written = new Set<string>()
      const replaced = new Set<string>()
      const before: NotebookEntry[] = []
      const brought = new Set<string>()
      for (const [rank, { who, clock, does }] of all.entries()) {
        const at = devices[who % n]!
        const second = 10 + rank + clock
        const seen = notesIn(at.versions())
        const one = 'which' in does ? seen[does.which % Math.max(seen.length, 1)] : undefined
        const text = `texte ${rank}`
        if (does.kind === 'write') {
          at.change(note(`n${rank}`, { text }, second), null)
          written.add(text)
        } else if (does.kind === 'mark') at.change(mark('m', { state: does.state }, second), null)
        else if (does.kind === 'meet') at.meet(versionsText(devices[does.from % n]!.versions()))
        else if (does.kind === 'bring') {
          const kept = before[does.which % Math.max(before.length, 1)]
          if (!kept || seen.some((each) => entryKey(each) === entryKey(kept))) continue
          // Where it was taken away, it is written anew; elsewhere it is the version that others changed since.
          const isGone = at.versions().some((each) => entryKey(each.entry) === entryKey(kept))
          at.change(kept, null)
          // Brought back by two, it is one version, which either may have changed since.
          if (isGone && kept.type === 'note' && !brought.has(kept.text)) {
            brought.add(kept.text)
            replaced.delete(kept.text)
          }
        } else if (one) {
          before.push(one)
          if (does.kind === 'edit') {
            at.change(note(one.id, { text }, second), one.changed)
            written.add(text)
          } else at.change(one, one.changed, true)
          replaced.add(one.text)
        }
      }
      // Met in a row twice, all know all; a third time changes nothing.
      const meetAll = (): void => {
        for (const at of devices)
          for (const other of devices) at.meet(versionsText(other.versions()))
      }
      meetAll()
      meetAll()
      const told = devices.map((at) => versionsText(at.versions()))
      expect(new Set(told).size).toBe(1)
      meetAll()
      expect(devices.map((at) => versionsText(at.versions()))).toEqual(told)
      const left = textsIn(devices[0]!.versions())
      for (const text of written) if (!replaced.has(text)) expect(left).toContain(text)
    }),
    { numRuns: 400 },
  )
})

it('what one takes away is gone from all who had not changed it, and stays where one had', () => {
  const [a, b] = [device(), device()]
  const meet = (): void => {
    a.meet(versionsText(b.versions()))
    b.meet(versionsText(a.versions()))
  }
  for (const id of ['x', 'y']) a.change(note(id, { text: id }), null)
  meet()
  a.change(note('x'), note('x').changed, true)
  a.change(note('y'), note('y').changed, true)
  // Their clock is behind.
  b.change(note('y', { text: 'y, revu' }, -5), note('y').changed)
  meet()
  for (const at of [a, b]) expect(textsIn(at.versions())).toEqual(['y, revu'])
  // Put back, it is there for all again.
  a.change(note('x', { text: 'x' }), null)
  meet()
  for (const at of [a, b]) expect(textsIn(at.versions()).toSorted()).toEqual(['x', 'y, revu'])
  const again = notesIn(b.versions()).find(({ id }) => id === 'x')!
  b.change(again, again.changed, true)
  meet()
  for (const at of [a, b]) expect(textsIn(at.versions())).toEqual(['y, revu'])
})

it('of a note that two wrote both versions stay; of a mark the latest', () => {
  const [a, b] = [device(), device()]
  a.change(note('x', { text: 'avant' }), null)
  b.meet(versionsText(a.versions()))
  a.change(note('x', { text: 'de A' }, 1), note('x').changed)
  b.change(note('x', { text: 'de B' }, 2), note('x').changed)
  a.change(mark('m', { state: 'tenue' }, 1), null)
  b.change(mark('m', { state: 'sans-objet' }, 2), null)
  a.meet(versionsText(b.versions()))
  b.meet(versionsText(a.versions()))
  for (const at of [a, b]) {
    expect(textsIn(at.versions()).toSorted()).toEqual(['de A', 'de B'])
    expect(
      alive(at.versions()).flatMap((each) => (each.type === 'mark' ? each.state : [])),
    ).toEqual(['sans-objet'])
  }
})

it('what another device wrote is taken for nothing else', () => {
  for (const text of ['', '{', '3', '[{"type":"note","id":"a"}]', '[null, [], "x"]'])
    expect(versionsIn(text)).toEqual([])
  const hurt = JSON.stringify([{ ...note('a'), after: ['<script>'] }, note('b')])
  expect(alive(versionsIn(hurt)).map(({ id }) => id)).toEqual(['b'])
})
