import { describe, expect, it } from 'vitest'
import { byId } from '../../../src/domain/edits/dataset-diff.ts'
import { asLot, type LogEntry } from '../../../src/domain/edits/edit-log.ts'
import { fromEntryRecord, toEntryRecord } from '../../../src/storage/entry-record.ts'
import { change, entry, QUAND, region } from '../domain/change-samples.ts'

const stored = (entry: LogEntry) => ({ region: '11', rank: 3, entry })

describe('a line of the log that an earlier version wrote', () => {
  const note = change({ kind: 'note', note: 'Note d’exemple' })

  it('is read as it was, without what was not noted then', () => {
    const entry = { kind: 'change', id: 'a', lot: 'l', change: note }
    const record = { format: 1, region: '11', rank: 3, id: 'a', entry }
    expect(fromEntryRecord(record)).toEqual(stored(entry as LogEntry))
  })

  it('takes back the same line by its new name', () => {
    const entry = { kind: 'undo', id: 'b', lot: 'm', quand: QUAND, annule: 'a' }
    const record = { format: 1, region: '11', rank: 3, id: 'b', entry }
    const read = { kind: 'undo', id: 'b', lot: 'm', quand: QUAND, undoes: 'a' } as const
    expect(fromEntryRecord(record)).toEqual(stored(read))
  })
})

describe('a line of the log', () => {
  let next = 0
  const newId = () => `n${next++}`
  const lines: readonly LogEntry[] = [
    ...asLot(
      [
        change({ kind: 'nom', nom: 'CPTS Nord' }),
        change({ kind: 'stage-withdrawn', stade: 'aci-signe', date: '2021-06' }),
        change({ kind: 'fact', fait: 'email', valeur: 'contact@exemple.fr', date: null }),
        change({
          kind: 'perimetre',
          etat: 'inconnu',
          codes: [],
          deduit: false,
          communesAnnoncees: null,
          date: null,
        }),
        change({ kind: 'put-back', field: 'aci', value: null }),
        change({ kind: 'archive', fusionneeDans: 'b', date: '2025' }),
      ],
      newId,
      {
        gesture: { kind: 'import-file', file: 'liste.csv' },
        author: 'A. B.',
        records: byId(region()),
      },
    ),
    {
      ...entry('v', { kind: 'put-back', field: 'note', value: 'Note reçue' }),
      gesture: { kind: 'lot', from: 'URPS d’exemple' },
      version: { id: 'w', after: ['x'], author: 'C. D.', quand: QUAND },
    },
    {
      kind: 'publication',
      id: 's',
      lot: 's',
      quand: QUAND,
      what: 'sent',
      edition: null,
      records: 1,
    },
    {
      kind: 'publication',
      id: 'p',
      lot: 'p',
      quand: QUAND,
      what: 'merged',
      edition: 4,
      records: 2,
    },
    {
      kind: 'decision',
      id: 'decision',
      lot: 'l',
      gesture: { kind: 'proposal' },
      quand: QUAND,
      proposal: {
        id: 'p',
        cpts: 'a',
        nom: 'CPTS a',
        words: 'Remarque inventée',
        source: '',
        from: '',
        reply: 'contact@exemple.fr',
      },
      facts: [{ field: 'aci', value: null, taken: false }],
      words: true,
    },
  ]

  it('comes back whole, with who did it, in what gesture, and what was there before', () => {
    for (const line of lines) {
      const record: unknown = structuredClone(toEntryRecord(stored(line)))
      expect(fromEntryRecord(record)).toEqual(stored(line))
    }
    expect(lines.slice(0, -4).every((line) => 'before' in line)).toBe(true)
  })

  it('is not read where what was there before is of another field', () => {
    const record = toEntryRecord(stored({ ...lines[0]!, before: ['CPTS a'] } as LogEntry))
    expect(fromEntryRecord(record)).toBeNull()
  })
})
