import { describe, expect, it, test } from 'vitest'
import type { Cpts, CptsDataset } from '../../../src/domain/cpts/cpts.ts'
import { sameValue } from '../../../src/domain/cpts/same-value.ts'
import { diffDatasets, isSame } from '../../../src/domain/edits/dataset-diff.ts'
import { conflictKey, mergeDatasets } from '../../../src/domain/edits/dataset-merge.ts'
import { fingerprint } from '../../../src/domain/edits/fingerprint.ts'
import { fact, region } from './change-samples.ts'
import { cpts } from './samples.ts'

const base = region()
const [a, b] = base.cpts as [Cpts, Cpts]
const having = (...list: readonly Cpts[]): CptsDataset => ({ ...base, cpts: list })
const archive = fact({ fusionneeDans: 'a' })

describe('the difference of two datasets', () => {
  it('is none of the same, whatever the order', () => {
    expect(isSame(diffDatasets(base, having(b, { ...a })))).toBe(true)
  })

  it('tells records added, removed, archived, restored and changed, each once', () => {
    const c = cpts('c', [])
    const archived = { ...b, note: 'Vue', archive }
    expect(diffDatasets(base, having(c, archived))).toEqual({
      head: [],
      added: [c],
      removed: [a],
      archived: [
        {
          id: 'b',
          before: b,
          after: archived,
          fields: [
            { field: 'note', before: null, after: 'Vue' },
            { field: 'archive', before: null, after: archive },
          ],
        },
      ],
      restored: [],
      changed: [],
    })
    expect(diffDatasets(having(archived), base).restored).toMatchObject([{ id: 'b' }])
    const email = fact('b@exemple.fr')
    const moved = { ...b, stade: null, contacts: { ...b.contacts, email } }
    expect(diffDatasets(base, having(a, moved)).changed).toMatchObject([
      { id: 'b', fields: [{ field: 'email', before: null, after: email }] },
    ])
  })

  it('tells what the file says of itself', () => {
    expect(diffDatasets(base, { ...base, avertissement: 'Autre.' }).head).toEqual([
      { field: 'avertissement', before: 'Données inventées.', after: 'Autre.' },
    ])
  })
})

describe('a merge', () => {
  const mine = having({ ...a, note: 'Ici' }, b, cpts('c', []))
  const theirs = having({ ...a, nom: 'CPTS A' }, { ...b, note: 'Là' })

  it('takes what either changed', () => {
    expect(mergeDatasets(base, mine, theirs)).toEqual({
      dataset: having({ ...a, nom: 'CPTS A', note: 'Ici' }, { ...b, note: 'Là' }, cpts('c', [])),
      conflicts: [],
    })
  })

  it('asks about a fact that both changed otherwise', () => {
    const other = having({ ...a, note: 'Là' }, b)
    const { dataset, conflicts } = mergeDatasets(base, mine, other)
    expect(conflicts).toEqual([
      { kind: 'field', id: 'a', field: 'note', base: null, mine: 'Ici', theirs: 'Là' },
    ])
    expect(dataset.cpts[0]?.note).toBe('Ici')
    const notes = (['base', 'mine', 'theirs'] as const).map(
      (side) => mergeDatasets(base, mine, other, () => side).dataset.cpts[0]?.note,
    )
    expect(notes).toEqual([null, 'Ici', 'Là'])
  })

  it('settles one conflict at a time', () => {
    const x = having({ ...a, note: 'Ici', nom: 'X' }, b)
    const y = having({ ...a, note: 'Là', nom: 'Y' }, b)
    const choices = new Map([['field/a/nom', 'theirs' as const]])
    const { dataset, conflicts } = mergeDatasets(
      base,
      x,
      y,
      (conflict) => choices.get(conflictKey(conflict)) ?? null,
    )
    expect(conflicts.map(conflictKey)).toEqual(['field/a/note'])
    expect(dataset.cpts[0]).toMatchObject({ nom: 'Y', note: 'Ici' })
  })

  it('asks about a stage with its history as one', () => {
    const stage = (stade: 'pre-projet' | 'lettre-intention') => {
      const one = fact<typeof stade>(stade)
      return having(a, { ...b, stade: one, historique: [one] })
    }
    const { conflicts } = mergeDatasets(base, stage('pre-projet'), stage('lettre-intention'))
    expect(conflicts).toMatchObject([{ field: 'avancement', base: { stade: null } }])
  })

  it('keeps a record that one side removed and the other changed, and asks', () => {
    const changed = { ...a, note: 'Ici' }
    for (const [x, y] of [
      [having(b), having(changed, b)],
      [having(changed, b), having(b)],
    ] as const) {
      const { dataset, conflicts } = mergeDatasets(base, x, y)
      expect(conflicts.map(conflictKey)).toEqual(['presence/a/'])
      expect(new Set(dataset.cpts.map(({ id }) => id))).toEqual(new Set(['a', 'b']))
      expect(dataset.cpts).toContainEqual(changed)
    }
    const gone = mergeDatasets(base, having(b), having(changed, b), () => 'mine')
    expect(gone).toEqual({ dataset: having(b), conflicts: [] })
  })

  it('lets go of a record that one side removed and the other left alone', () => {
    expect(mergeDatasets(base, having(b), { ...base, nom: 'N' }).dataset.cpts).toEqual([b])
  })

  it('asks about what both said otherwise of a record that both added', () => {
    const x = having(a, b, cpts('c', [], 'complet', { note: 'Ici' }))
    const y = having(a, b, cpts('c', [], 'complet', { note: 'Là' }))
    const { conflicts } = mergeDatasets(base, x, y)
    expect(conflicts).toMatchObject([{ id: 'c', field: 'note', base: null, mine: 'Ici' }])
    expect(mergeDatasets(base, x, y, () => 'base').dataset).toEqual(x)
  })

  it('asks about what the file says of itself', () => {
    const { conflicts } = mergeDatasets(base, { ...base, nom: 'X' }, { ...base, nom: 'Y' })
    expect(conflicts.map(conflictKey)).toEqual(['head//nom'])
  })
})

test.each([
  [1, 1, true],
  [[1, 2], [2, 1], false],
  [[1], { 0: 1 }, false],
  [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: null }, false],
  [null, {}, false],
  ['1', 1, false],
])('%j and %j say the same: %s', (x, y, same) => {
  expect(sameValue(x, y)).toBe(same)
  expect(sameValue(y, x)).toBe(same)
  expect(fingerprint(x) === fingerprint(y)).toBe(same)
})

test('a fingerprint has fourteen digits and tells one letter from another', () => {
  expect(fingerprint(base)).toMatch(/^[0-9a-f]{14}$/)
  expect(fingerprint(having({ ...a, nom: 'CPTS A' }, b))).not.toBe(fingerprint(base))
  expect(fingerprint(JSON.parse(JSON.stringify(base)))).toBe(fingerprint(base))
})
