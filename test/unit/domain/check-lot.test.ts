import { describe, expect, it } from 'vitest'
import { checkLot } from '../../../src/domain/edits/check-change.ts'
import type { RecordChange, RecordEdit } from '../../../src/domain/edits/record-change.ts'
import { cpts, codes } from './samples.ts'

const record = cpts('a', codes('75113'))
const context = { today: '2025-06-15', records: new Map([['a', record]]), units: new Set() }
const of = (edit: RecordEdit, id = 'a'): RecordChange => ({
  ...edit,
  cpts: id,
  quand: '2025-06-15T10:00:00.000Z',
  source: null,
})
const signed = of({ kind: 'stage', stade: 'aci-signe', date: '2025-01-10' })
const aci = of({ kind: 'fact', fait: 'aci', valeur: '2025-01-10', date: null })

describe('changes made in one go', () => {
  it('are checked against what those before them make', () => {
    expect(checkLot([aci], context)).toMatchObject([[{ reason: 'stage-not-signed' }]])
    expect(checkLot([signed, aci], context)).toEqual([[], []])
  })

  it('may tell of a record that the first of them creates', () => {
    const create = of({ kind: 'create', nom: 'CPTS d’exemple B', departements: [] }, 'b')
    const note = of({ kind: 'note', note: 'x' }, 'b')
    expect(checkLot([note], context)).toMatchObject([[{ reason: 'unknown-record' }]])
    expect(checkLot([create, note], context)).toEqual([[], []])
  })

  it('leave the records given as they are', () => {
    checkLot([signed, aci], context)
    expect(context.records.get('a')?.stade).toEqual(record.stade)
  })
})
