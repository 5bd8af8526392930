import { describe, expect, it } from 'vitest'
import { fromRecord, toRecord, type StoredDraft } from '../../../src/storage/draft-record.ts'
import { code } from '../domain/samples.ts'
import { draft, part, sketch } from './support.ts'

const stored: StoredDraft = {
  draft: draft('', {
    origine: 'cpts-paris-13',
    sketch: sketch(
      '75113 75105',
      new Map([
        [code('94043'), part(0.4)],
        [code('2A004'), part(0.25)],
      ]),
    ),
  }),
  revision: 3,
  modified: '2025-01-01T00:00:00.000Z',
  deleted: null,
}
const record = toRecord(stored)

describe('the record of a draft', () => {
  it('gives back the draft, after JSON too', () => {
    expect(fromRecord(record)).toEqual({ ok: true, stored })
    expect(fromRecord(JSON.parse(JSON.stringify(record)))).toEqual({ ok: true, stored })
  })

  it('has its codes in order, so that equal drafts give equal records', () => {
    expect(record.units).toEqual(['75105', '75113'])
    expect(record.parts.map(([one]) => one)).toEqual(['2A004', '94043'])
  })

  it.each([
    ['nothing', undefined],
    ['a text', 'draft'],
    ['another format', { ...record, format: 2 }],
    ['a key that is not known', { ...record, couleur: 'rouge' }],
    ['a key left out', { ...record, nom: undefined }],
    ['a code that is none', { ...record, units: ['75'] }],
    ['a unit twice', { ...record, units: ['75113', '75113'] }],
    ['a unit whole and cut', { ...record, units: ['2A004'] }],
    ['a share of everything', { ...record, parts: [['2A004', 1, []]] }],
    ['a place that is no number', { ...record, parts: [['2A004', 0.5, [[[[2, NaN]]]]]] }],
    ['no revision', { ...record, revision: 0 }],
    ['a date that is none', { ...record, modified: 'yesterday' }],
    ['a date in other hours', { ...record, deleted: '2025-01-01T00:00:00.000+01:00' }],
  ])('is corrupt with %s', (_, found) => {
    expect(fromRecord(found)).toEqual({ ok: false, reason: 'corrupt' })
  })
})
