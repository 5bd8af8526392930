import { expect, it } from 'vitest'
import { yearChanges } from '../../../src/domain/contract/year-changes.ts'
import type { LogEntry } from '../../../src/domain/edits/edit-log.ts'
import { noted } from '../storage/edit-support.ts'
import { fact } from './facts.ts'
import { codes, cpts } from './samples.ts'

const FROM = '2025-11-28'

it('what is dated after a day is told, stages first, a month that ended before it not', () => {
  const stages = [
    { ...fact('projet-valide' as const), date: '2025-10' },
    { ...fact('aci-signe' as const), date: '2026-02' },
  ]
  const record = cpts('a', codes('75113'), 'complet', {
    stade: stages[1] ?? null,
    historique: stages,
    aci: fact('2026-02-14'),
    missions: fact([], '2026-03'),
    finess: fact('990000001', '2024'),
  })
  expect(yearChanges(record, [], FROM)).toEqual([
    { kind: 'etape', stage: 'aci-signe', date: '2026-02' },
    { kind: 'source', field: 'missions', date: '2026-03' },
  ])
})

it('a signature that no stage tells is a stage', () => {
  const record = cpts('a', codes('75113'), 'complet', { aci: fact('2026-02-14') })
  expect(yearChanges(record, [], FROM)).toEqual([
    { kind: 'etape', stage: 'aci-signe', date: '2026-02-14' },
  ])
})

it('what was changed on this device is told once, unless it was taken back', () => {
  const record = cpts('a', codes('75113'))
  const at = (entry: ReturnType<typeof noted>, quand: string) => ({
    ...entry,
    change: { ...entry.change, quand },
  })
  const log: readonly LogEntry[] = [
    at(noted('1', 'une note'), '2025-03-01T00:00:00.000Z'),
    at(noted('2', 'une autre'), '2026-03-01T00:00:00.000Z'),
    at(noted('3', 'une note', 'b'), '2026-04-01T00:00:00.000Z'),
  ]
  const undo = {
    kind: 'undo',
    id: '4',
    lot: '4',
    undoes: '2',
    quand: '2026-05-01T00:00:00.000Z',
  } as const
  expect(yearChanges(record, log, FROM)).toEqual([
    { kind: 'note', field: 'note', date: '2026-03-01' },
  ])
  expect(yearChanges(record, [...log, undo], FROM)).toEqual([])
})
