import { describe, expect, it } from 'vitest'
import { buildAtlas } from '../../../src/domain/atlas/atlas.ts'
import { disagreements } from '../../../src/domain/edits/disagreement.ts'
import { byId } from '../../../src/domain/edits/dataset-diff.ts'
import { lastLot, type LogEntry } from '../../../src/domain/edits/edit-log.ts'
import { undoEntry, undoLot, type Undoing } from '../../../src/domain/edits/undo.ts'
import { mergeCpts } from '../../../src/domain/edits/merge-cpts.ts'
import { applyChange } from '../../../src/domain/edits/record-edit.ts'
import { replay, timeline } from '../../../src/domain/edits/replay.ts'
import { indexUnits } from '../../../src/domain/units/unit-index.ts'
import { entry, fact, QUAND, region } from './change-samples.ts'
import type { Cpts } from '../../../src/domain/cpts/cpts.ts'
import { unit } from './samples.ts'

const start = region()
const ids = (() => {
  let next = 0
  return () => `u${next++}`
})()
const context = (log: readonly LogEntry[]) => ({
  log,
  closed: [],
  records: byId(replay(start, log).dataset),
  quand: QUAND,
  newId: ids,
  author: '',
})
const takeBack = (log: readonly LogEntry[], lot: string): Undoing => undoLot(lot, context(log))
const undone = (log: readonly LogEntry[], lot: string): readonly LogEntry[] => [
  ...log,
  ...takeBack(log, lot).entries,
]
const nameOf = (log: readonly LogEntry[], id = 'a') =>
  replay(start, log).dataset.cpts.find((cpts) => cpts.id === id)?.nom

const log: readonly LogEntry[] = [
  entry('n', { kind: 'nom', nom: 'CPTS Nord' }),
  entry('c', { kind: 'create', nom: 'CPTS Neuve', departements: [] }, { cpts: 'new' }),
  entry('r', { kind: 'nom', nom: 'CPTS Renommée' }, { cpts: 'new' }),
  entry('s', { kind: 'nom', nom: 'CPTS Sud' }),
]

describe('a log', () => {
  it('makes its changes in order; new records come last', () => {
    const { dataset, sansEffet } = replay(start, log)
    expect(dataset.cpts.map(({ nom }) => nom)).toEqual(['CPTS Sud', 'CPTS b', 'CPTS Renommée'])
    expect(sansEffet).toEqual([])
  })

  it('names the changes that find nothing to change', () => {
    const strays = [
      entry('x', { kind: 'nom', nom: 'X' }, { cpts: 'x' }),
      entry('y', { kind: 'create', nom: 'Y', departements: [] }),
    ]
    expect(replay(start, strays)).toEqual({ dataset: start, sansEffet: ['x', 'y'] })
  })

  it('undoes what nothing later rests on, and names what is left', () => {
    expect(nameOf(undone(log, 's'))).toBe('CPTS Nord')
    expect(nameOf(undone(undone(log, 's'), 'n'))).toBe('CPTS a')
    const reason = 'changed-since'
    expect(takeBack(log, 'n')).toEqual({ entries: [], left: [{ cpts: 'a', field: 'nom', reason }] })
    expect(takeBack(log, 'c')).toEqual({
      entries: [],
      left: [{ cpts: 'new', field: null, reason }],
    })
  })

  it('leaves a record that it created and that was changed since whole, and takes back the rest of the lot', () => {
    const lot = (id: string, of: LogEntry): LogEntry => ({ ...of, id, lot: 'import' })
    const all = [
      lot(
        'i1',
        entry('', { kind: 'create', nom: 'CPTS Neuve', departements: [] }, { cpts: 'new' }),
      ),
      lot('i2', entry('', { kind: 'note', note: 'Note d’exemple' }, { cpts: 'new' })),
      lot('i3', entry('', { kind: 'note', note: 'Note d’exemple' })),
      entry('later', { kind: 'nom', nom: 'CPTS Renommée' }, { cpts: 'new' }),
    ]
    const { dataset } = replay(start, undone(all, 'import'))
    expect(dataset.cpts.map(({ nom, note }) => [nom, note])).toEqual([
      ['CPTS a', null],
      ['CPTS b', null],
      ['CPTS Renommée', 'Note d’exemple'],
    ])
    expect(takeBack(all, 'import').left).toEqual([
      { cpts: 'new', field: null, reason: 'changed-since' },
    ])
  })

  it('undoes one line of a lot, and no other', () => {
    const all = [
      { ...entry('n', { kind: 'nom', nom: 'CPTS Nord' }), lot: 'x' },
      { ...entry('o', { kind: 'note', note: 'Note d’exemple' }), lot: 'x' },
    ]
    const { entries } = undoEntry('n', context(all))
    const [a] = replay(start, [...all, ...entries]).dataset.cpts
    expect([a?.nom, a?.note]).toEqual(['CPTS a', 'Note d’exemple'])
    expect(entries).toEqual([
      expect.objectContaining({ undoes: 'n', gesture: { kind: 'undo', lot: 'x' } }),
    ])
  })

  it('undoes an undo', () => {
    const once = undone(log, 's')
    expect(nameOf(undone(once, once.at(-1)!.lot))).toBe('CPTS Sud')
  })

  it('undoes nothing twice, nor what is not there', () => {
    const nothing = { entries: [], left: [] }
    expect(takeBack(undone(log, 's'), 's')).toEqual(nothing)
    expect(takeBack(log, 'x')).toEqual(nothing)
  })

  it('knows the last change that counts, of all or of one record', () => {
    expect([lastLot(log), lastLot(log, 'new'), lastLot(log, 'b')]).toEqual(['s', 'r', null])
    expect(lastLot(undone(log, 's'), 'a')).toBe('n')
    expect(lastLot([])).toBeNull()
  })

  it('is read record by record, from what was to what is', () => {
    expect(timeline(start, undone(log, 's'), 'a')).toEqual([
      {
        entry: log[0],
        fields: [{ field: 'nom', before: 'CPTS a', after: 'CPTS Nord' }],
        undone: false,
      },
      { entry: log[3], fields: [], undone: true },
    ])
    expect(timeline(start, log, 'new').map(({ fields }) => fields.length)).toEqual([0, 1])
  })
})

describe('two sources that disagree', () => {
  const email = (kind: 'fact' | 'claim', valeur: string) =>
    ({ kind, fait: 'email', valeur, date: null }) as const
  const stated = entry('x', email('fact', 'a@exemple.fr'), { source: 'Source A' })
  const claimed = entry('y', email('claim', 'mailto:b@exemple.fr'), { source: 'Source B' })
  const of = (entries: readonly LogEntry[]) => {
    const now = replay(start, entries).dataset.cpts[0]!
    return disagreements(start.cpts[0]!, now, entries).map(({ fait, claims }) => [
      fait,
      ...claims.map(({ valeur, sources, retenu }) => [valeur, sources.join(), retenu]),
    ])
  }

  it('are both kept, with the one that is shown', () => {
    expect(of([stated, claimed])).toEqual([
      ['email', ['a@exemple.fr', 'Source A', true], ['b@exemple.fr', 'Source B', false]],
    ])
  })

  it('are both kept when the other is chosen', () => {
    const chosen = entry('z', email('fact', 'b@exemple.fr'), { source: 'Source B' })
    expect(of([stated, claimed, chosen])).toEqual([
      ['email', ['a@exemple.fr', 'Source A', false], ['b@exemple.fr', 'Source B', true]],
    ])
  })

  it('count what the dataset says, and are none when the claim is undone', () => {
    const aci = entry('x', { kind: 'claim', fait: 'aci', valeur: '2022', date: null })
    expect(of([aci])).toEqual([
      ['aci', ['2021-06-14', 'Liste inventée', true], ['2022', 'Appel inventé', false]],
    ])
    expect(of(undone([aci], 'x'))).toEqual([])
  })

  it('are none where a fact was brought up to date, or where both say the same', () => {
    const later = entry('z', email('fact', 'c@exemple.fr'), { source: 'Source C' })
    expect(of([stated, later])).toEqual([])
    const same = entry('w', email('claim', 'a@exemple.fr'), { source: 'Source B' })
    expect(of([stated, same])).toEqual([])
  })
})

describe('two CPTS that merge', () => {
  const [a, b] = start.cpts as [(typeof start.cpts)[0], (typeof start.cpts)[0]]
  const stamp = { quand: QUAND, source: 'Appel inventé' }
  const merged = (perimetre: 'reunir' | 'garder') => {
    const changes = mergeCpts(a, b, stamp, { perimetre, date: '2025' })
    const entries = changes.map((change, rank): LogEntry => {
      return { kind: 'change', id: `m${rank}`, lot: 'm', change }
    })
    return { entries, cpts: replay(start, entries).dataset.cpts }
  }

  it('are one, which has the names and communes of both, and one that is archived', () => {
    const [kept, absorbed] = merged('reunir').cpts
    expect(kept).toMatchObject({
      nom: 'CPTS a',
      alias: ['CPTS b', 'Bis'],
      departements: ['75'],
      perimetre: { etat: 'partiel', codes: ['75105', '75113', '75114'] },
    })
    expect(absorbed).toEqual({
      ...b,
      archive: { valeur: { fusionneeDans: 'a' }, sources: ['Appel inventé'], date: '2025' },
    })
  })

  it('do not keep the population that one announced for less ground', () => {
    const announced = { ...a, populationAnnoncee: fact(180_000) }
    const after = (other: Cpts, perimetre: 'reunir' | 'garder') =>
      mergeCpts(announced, other, stamp, { perimetre, date: null })
        .filter((change) => change.cpts === 'a')
        .reduce(applyChange, announced).populationAnnoncee
    expect(after(b, 'reunir')).toBeNull()
    expect(after(b, 'garder')).toEqual(announced.populationAnnoncee)
    expect(after({ ...b, perimetre: a.perimetre }, 'reunir')).toEqual(announced.populationAnnoncee)
  })

  it('may leave the perimeter as it is', () => {
    expect(merged('garder').cpts[0]?.perimetre).toBe(a.perimetre)
  })

  it('are two again when the lot is undone', () => {
    expect(replay(start, undone(merged('reunir').entries, 'm')).dataset).toEqual(start)
  })

  it('count once: the archived one is out of the atlas', () => {
    const { dataset } = replay(start, merged('garder').entries)
    const units = indexUnits([unit('75105', 10), unit('75113', 10), unit('75114', 10)])
    const atlas = buildAtlas(dataset, units)
    expect([...atlas.facts.keys()]).toEqual(['a'])
    expect(atlas.coverage.cpts).toEqual({ complet: 1, partiel: 0, inconnu: 0 })
    expect(atlas.membership.has(unit('75114', 0).code)).toBe(false)
    expect(buildAtlas(start, units).dataset).toBe(start)
  })
})
