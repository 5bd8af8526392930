import { describe, expect, it } from 'vitest'
import type { Cpts } from '../../../src/domain/cpts/cpts.ts'
import { leavesToDo, leftOfWalk } from '../../../src/domain/filters/record-score.ts'
import { keepWalk, keptWalk } from '../../../src/storage/kept-walk.ts'
import { keptBy } from '../../../src/storage/text-storage.ts'
import { fact } from '../domain/facts.ts'
import { cpts } from '../domain/samples.ts'

const TODAY = '2025-06-10'

describe('going through the records to complete', () => {
  const of = (...all: readonly Cpts[]) => new Map(all.map((each) => [each.id, each]))
  const all = of(cpts('a', [], 'inconnu'), cpts('b', [], 'inconnu'), cpts('c', [], 'inconnu'))
  const left = (id: string, live = all) =>
    leftOfWalk(['c', 'a', 'b'], id, live, TODAY)?.map((each) => each.id) ?? null

  it('leads to the next one in the order in which one set out, however complete they became', () => {
    expect(left('c')).toEqual(['a', 'b'])
    const more = { ...all.get('c')!, aci: fact('2024-02-14') }
    expect(left('c', of(...all.values(), more))).toEqual(['a', 'b'])
    expect(left('b')).toEqual([])
  })

  it('passes over what was put away, taken out or completed meanwhile', () => {
    const archive = { valeur: { fusionneeDans: null }, sources: [], date: null }
    const gone = of(cpts('a', [], 'inconnu', { archive }), cpts('b', [], 'inconnu'))
    expect(left('c', gone)).toEqual(['b'])
    const nothing = { manquants: [], avertissements: [] }
    expect(leavesToDo({ score: 1, connus: 11, attendus: 11, ...nothing })).toBe(false)
  })

  it('leads nowhere from a record that was not among them', () => {
    expect(left('x')).toBeNull()
  })

  it('is kept by the tab for its région alone', () => {
    const kept = new Map<string, string>()
    const place = keptBy(() => ({
      getItem: (name) => kept.get(name) ?? null,
      setItem: (name, value) => void kept.set(name, value),
      removeItem: (name) => void kept.delete(name),
    }))
    const closed = keptBy(() => {
      throw new DOMException('', 'SecurityError')
    })
    expect(keptWalk('11', place)).toEqual([])
    keepWalk('11', ['c', 'a'], place)
    expect(keptWalk('11', place)).toEqual(['c', 'a'])
    expect(keptWalk('93', place)).toEqual([])
    keepWalk('11', ['c'], closed)
    expect(keptWalk('11', closed)).toEqual([])
  })
})
