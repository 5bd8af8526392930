import { describe, expect, it } from 'vitest'
import type { ReportEntry } from '../../../src/data/dataset-report.ts'
import type { Conflict } from '../../../src/domain/edits/dataset-merge.ts'
import { diffDatasets } from '../../../src/domain/edits/dataset-diff.ts'
import { blockedBy as blockedWith, isStillPublished } from '../../../src/session/publication.ts'
import type { Published } from '../../../src/session/published-file.ts'
import { published } from '../storage/edit-support.ts'

const file: Published = { dataset: published(), problems: [], readAt: '', current: true }
const clear = { unread: null, trouble: null, published: file, conflicts: [], behind: false }
const conflict: Conflict = {
  kind: 'field',
  id: 'a',
  field: 'note',
  base: null,
  mine: 'ici',
  theirs: 'publié',
}
const blocking: ReportEntry = { kind: 'duplicate-id', blocking: true, id: 'a' }
const watching: ReportEntry = { kind: 'aci-without-date', blocking: false, id: 'a' }

const unchanged = diffDatasets(published(), published())
const blockedBy = (
  now: Parameters<typeof blockedWith>[0],
  report: readonly ReportEntry[],
  diff = unchanged,
) => blockedWith(now, report, diff)

describe('a file to publish', () => {
  it('is given where nothing stands in its way', () => {
    expect(blockedBy(clear, [])).toBeNull()
    expect(blockedBy(clear, [watching])).toBeNull()
  })

  it('is not given while it is not known what this device holds, whatever else there is', () => {
    const now = { ...clear, unread: 'slow', trouble: 'unavailable', behind: true } as const
    expect(blockedBy(now, [blocking])).toBe('device')
  })

  it('is not given while a single fact waits for a choice', () => {
    expect(blockedBy({ ...clear, conflicts: [conflict] }, [])).toBe('conflicts')
  })

  it.each(['missing', 'unavailable', 'damaged', 'newer', 'older'] as const)(
    'is not given where what is published now is not known: %s',
    (trouble) => {
      expect(blockedBy({ ...clear, trouble }, [])).toBe('trouble')
      expect(blockedBy({ ...clear, trouble, conflicts: [conflict] }, [blocking])).toBe('trouble')
    },
  )

  it('is given for a région that nobody published yet, and for no other trouble', () => {
    expect(blockedBy({ ...clear, published: null, trouble: 'missing' }, [])).toBeNull()
    expect(blockedBy({ ...clear, published: null, trouble: 'damaged' }, [])).toBe('trouble')
  })

  it('is not given while the edits do not rest on what is published, nor where it would be refused', () => {
    expect(blockedBy({ ...clear, behind: true }, [])).toBe('behind')
    expect(blockedBy(clear, [watching, blocking])).toBe('report')
  })
  it('is not given where a record was changed whose published edition cannot be read', () => {
    const [first] = published().cpts
    const raw = { id: 'a', nom: null, after: null, written: {}, lastGood: true } as const
    const dataset = published({ unreadable: [raw] })
    const now = { ...clear, published: { ...file, dataset } }
    const changed = (id: string) =>
      diffDatasets(dataset, {
        ...dataset,
        cpts: dataset.cpts.map((each) => (each.id === id ? { ...each, note: 'ici' } : each)),
      })
    expect(blockedBy(now, [], changed(first?.id ?? ''))).toBe('unread')
    expect(blockedBy(now, [], changed('b'))).toBeNull()
  })
})

describe('what is published', () => {
  const file = (more = {}) => ({ kind: 'read' as const, dataset: published(more), problems: [] })

  it('is still what a file was made from only where all of it is the same', () => {
    expect(isStillPublished(file(), file())).toBe(true)
    expect(isStillPublished(file(), file({ edition: 7 }))).toBe(false)
    expect(isStillPublished({ kind: 'missing' }, { kind: 'missing' })).toBe(true)
    for (const now of [{ kind: 'missing' }, { kind: 'unavailable', detail: '' }] as const)
      expect(isStillPublished(file(), now)).toBe(false)
    expect(isStillPublished(undefined, file())).toBe(false)
  })
})
