import { describe, expect, it } from 'vitest'
import type { Cpts } from '../../../src/domain/cpts/cpts.ts'
import { mergeDatasets } from '../../../src/domain/edits/dataset-merge.ts'
import { type LogEntry, lastChange } from '../../../src/domain/edits/edit-log.ts'
import { backing, backingMoves, perimeterMoves } from '../../../src/domain/edits/field-moves.ts'
import { canUnite } from '../../../src/domain/edits/joined-value.ts'
import { region } from './change-samples.ts'
import { codes, cpts } from './samples.ts'

const having = (one: Cpts) => ({ ...region(), cpts: [one] })
const base = cpts('a', codes('91001 91002 91003'))
const mine = cpts('a', codes('91002 91003 91004'))
const theirs = cpts('a', codes('91001 91003 91005'), 'partiel')
const conflict = mergeDatasets(having(base), having(mine), having(theirs)).conflicts[0]

describe('a perimeter that both sides changed', () => {
  it('tells what each side added and removed', () => {
    expect(conflict).toMatchObject({ kind: 'field', field: 'perimetre' })
    const moves = [mine, theirs].map(({ perimetre }) =>
      perimeterMoves({ base: base.perimetre, side: perimetre }),
    )
    expect(moves).toEqual([
      { added: ['91004'], removed: ['91001'] },
      { added: ['91005'], removed: ['91002'] },
    ])
  })

  it('is brought together with what either added and without what either removed', () => {
    const merged = mergeDatasets(having(base), having(mine), having(theirs), () => 'both')
    expect(merged.conflicts).toEqual([])
    expect(merged.dataset.cpts[0]?.perimetre).toMatchObject({
      etat: 'partiel',
      codes: codes('91003 91004 91005'),
    })
  })

  it('is not, where one side says that it is not known: the communes of its name count for nothing', () => {
    const unknown = cpts('a', codes('91009'), 'inconnu')
    expect(canUnite('perimetre', mine.perimetre, theirs.perimetre)).toBe(true)
    expect(canUnite('perimetre', mine.perimetre, unknown.perimetre)).toBe(false)
    expect(canUnite('alias', mine.alias, theirs.alias)).toBe(false)
  })
})

describe('what stands behind a fact', () => {
  const fact = (sources: readonly string[], date: string | null) => ({ valeur: 1, sources, date })

  it('tells the sources that came and went, and how the date changed', () => {
    expect(backingMoves(fact(['Un', 'Deux'], '2024'), fact(['Deux', 'Trois'], '2025-02'))).toEqual({
      added: ['Trois'],
      removed: ['Un'],
      dates: ['2024', '2025-02'],
    })
    expect(backingMoves(null, fact(['Un'], null))).toEqual({
      added: ['Un'],
      removed: [],
      dates: null,
    })
  })

  it('is that of every stage, for a stage; nothing for what has no source of its own', () => {
    const historique = [fact(['Un'], '2024'), fact(['Un', 'Deux'], '2025')]
    expect(backing({ stade: historique[1], historique })).toEqual({
      sources: ['Un', 'Deux'],
      date: null,
    })
    expect(backing('Note')).toBeNull()
    expect(backing(['Un'])).toBeNull()
  })

  it('was last said by the change that counts', () => {
    const noted = (id: string, note: string, author: string): LogEntry => ({
      kind: 'change',
      id,
      lot: id,
      author,
      change: { kind: 'note', cpts: 'a', quand: '2025-01-01T00:00:00.000Z', source: null, note },
    })
    const undo: LogEntry = { kind: 'undo', id: 'u', lot: 'u', quand: '2025-01-02', undoes: 'y' }
    const log = [noted('x', 'Une', 'AB'), noted('y', 'Deux', 'CD')]
    expect(lastChange(log, 'a', 'note')?.author).toBe('CD')
    expect(lastChange([...log, undo], 'a', 'note')?.author).toBe('AB')
    expect(lastChange(log, 'a', 'telephone')).toBeNull()
    expect(lastChange(log, 'b', null)).toBeNull()
  })
})
