import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCptsDataset } from '../../../src/data/cpts-dataset.ts'
import { datasetJson } from '../../../src/data/export/dataset-json.ts'
import { agenda, nextDeadline } from '../../../src/domain/contract/agenda.ts'
import { openEntries } from '../../../src/domain/contract/answered-deadlines.ts'
import { deadlineFacets } from '../../../src/domain/contract/deadline-facet.ts'
import type { Cpts } from '../../../src/domain/cpts/cpts.ts'
import type { DeadlineOutcome } from '../../../src/domain/cpts/deadline-answer.ts'
import { byId } from '../../../src/domain/edits/dataset-diff.ts'
import { mergeDatasets } from '../../../src/domain/edits/dataset-merge.ts'
import { asLot, type LogEntry } from '../../../src/domain/edits/edit-log.ts'
import { replay } from '../../../src/domain/edits/replay.ts'
import { applyChange } from '../../../src/domain/edits/record-edit.ts'
import { undoEntry, undoLot } from '../../../src/domain/edits/undo.ts'
import { checkChange } from '../../../src/domain/edits/check-change.ts'
import { datasetIncoming } from '../../../src/domain/import/incoming.ts'
import { registerLines } from '../../../src/features/paper/report/register-lines.ts'
import { file, record } from '../../support/record-json.ts'
import { change, QUAND, region } from './change-samples.ts'
import { atlasOf } from './facts.ts'
import { cpts } from './samples.ts'

const TODAY = '2026-11-04'
const KEPT: DeadlineOutcome = { prevue: null, etat: 'tenue', au: null }
const answer = (echeance: string, reponse: DeadlineOutcome | null = KEPT, source = 'Appel') => ({
  ...change({ kind: 'echeances', echeance, reponse, date: null }),
  source,
})
const told = (one: Cpts | undefined) =>
  one?.echeances.map(({ valeur, sources }) => [valeur.echeance, valeur.etat, ...sources])
const start = region()
const [a, b] = start.cpts as [Cpts, Cpts]

describe('what became of a deadline, for everyone', () => {
  it('of two colleagues who answer for two deadlines, both answers stay', () => {
    const here = applyChange(a, answer('echange-annuel.1'))
    const there = applyChange(a, answer('fin-contrat', { ...KEPT, etat: 'sans-objet' }))
    const both = (one: Cpts, other: Cpts) =>
      mergeDatasets(start, { ...start, cpts: [one, b] }, { ...start, cpts: [other, b] })
    const { dataset, conflicts } = both(here, there)
    expect(conflicts).toEqual([])
    expect(told(dataset.cpts[0])).toEqual([
      ['echange-annuel.1', 'tenue', 'Appel'],
      ['fin-contrat', 'sans-objet', 'Appel'],
    ])
    expect(both(there, here).dataset.cpts[0]?.echeances).toEqual(dataset.cpts[0]?.echeances)
  })

  it('the same answer after two sources is one; two answers for one deadline are for someone to choose', () => {
    const sides = (mine: Cpts, theirs: Cpts) =>
      mergeDatasets(start, { ...start, cpts: [mine, b] }, { ...start, cpts: [theirs, b] })
    const [one, other] = [answer('fin-contrat'), answer('fin-contrat', KEPT, 'Courrier')]
    const same = sides(
      applyChange(a, one),
      [other, answer('echange-annuel.1')].reduce(applyChange, a),
    )
    expect(same.conflicts).toEqual([])
    expect(told(same.dataset.cpts[0])).toEqual([
      ['echange-annuel.1', 'tenue', 'Appel'],
      ['fin-contrat', 'tenue', 'Courrier', 'Appel'],
    ])
    const otherwise = answer('fin-contrat', { ...KEPT, etat: 'sans-objet' })
    expect(sides(applyChange(a, one), applyChange(a, otherwise)).conflicts).toHaveLength(1)
  })

  const names = fc.constantFrom('echange-annuel.1', 'echange-annuel.2', 'fin-contrat')
  const outcomes = fc.option(
    fc.constantFrom<DeadlineOutcome>(
      KEPT,
      { ...KEPT, etat: 'sans-objet' },
      { prevue: '2024-05-01', etat: 'reportee', au: '2027-01-15' },
    ),
  )
  const answers = fc.array(fc.tuple(names, outcomes), { minLength: 1, maxLength: 8 })

  it.each(['open', 'published'] as const)(
    'taking one answer back, of a log that is %s, leaves those for other deadlines as they are',
    (where) => {
      fc.assert(
        fc.property(answers, fc.nat(), (list, pick) => {
          let next = 0
          const newId = () => `n${next++}`
          const note = { gesture: { kind: 'edit' }, author: '', records: byId(start) } as const
          const lines: LogEntry[] = []
          for (const [echeance, reponse] of list) {
            const records = byId(replay(start, lines).dataset)
            lines.push(...asLot([answer(echeance, reponse)], newId, { ...note, records }))
          }
          const at = pick % list.length
          const now = replay(start, lines).dataset
          const [log, closed] = where === 'open' ? [lines, []] : [[], lines]
          const context = { log, closed, records: byId(now), quand: QUAND, newId, author: '' }
          const { entries, left } = undoEntry(lines[at]!.id, context)
          const after =
            where === 'open'
              ? replay(start, [...lines, ...entries]).dataset
              : replay(now, entries).dataset
          const name = list[at]![0]
          const others = (one: Cpts | undefined) =>
            one?.echeances.filter(({ valeur }) => valeur.echeance !== name)
          expect(others(after.cpts[0])).toEqual(others(now.cpts[0]))
          const isSaidLater = list.slice(at + 1).some(([later]) => later === name)
          const own = (one: Cpts | undefined) =>
            one?.echeances.filter(({ valeur }) => valeur.echeance === name)
          const before = replay(start, lines.slice(0, at)).dataset
          expect(own(after.cpts[0])).toEqual(own((isSaidLater ? now : before).cpts[0]))
          expect(left.length).toBe(Number(isSaidLater))
        }),
      )
    },
  )

  it('a gesture for several deadlines is taken back as one', () => {
    let next = 0
    const newId = () => `n${next++}`
    const records = byId(start)
    const lines = asLot([answer('a.M1'), answer('a.M4')], newId, {
      gesture: { kind: 'edit' },
      author: '',
      records,
    })
    const now = replay(start, lines).dataset
    expect(now.cpts[0]?.echeances).toHaveLength(2)
    const context = { log: lines, closed: [], records: byId(now), quand: QUAND, newId, author: '' }
    const { entries } = undoLot(lines[0]!.lot, context)
    expect(replay(start, [...lines, ...entries]).dataset).toEqual(start)
  })

  it('needs a source, and a day where it was put off', () => {
    const problems = (one: ReturnType<typeof answer>) =>
      checkChange(one, { today: TODAY, records: byId(start), units: new Set() }).map(
        ({ field }) => field,
      )
    expect(problems(answer('fin-contrat'))).toEqual([])
    expect(problems({ ...answer('fin-contrat'), source: null } as never)).toEqual(['source'])
    expect(problems(answer('fin-contrat', { ...KEPT, etat: 'reportee' }))).toEqual(['valeur'])
    expect(problems(answer('fin-contrat', null))).toEqual([])
  })
})

describe('the file of a région', () => {
  const said = (etat: string) => [
    {
      valeur: { echeance: 'fin-contrat', prevue: '2026-05-01', etat, au: null },
      sources: ['Courrier d’exemple'],
      date: '2026-10',
    },
  ]
  const written = (etat: string) => {
    const read = parseCptsDataset(file(record({ echeances: said(etat) })))
    expect(read.problems).toEqual([])
    if (!read.ok) throw new Error('not read')
    const [own] = (JSON.parse(datasetJson(read.dataset)) as { cpts: { echeances: unknown }[] }).cpts
    return { now: read.dataset.cpts[0]!, again: own?.echeances }
  }

  it('gives back what it says of deadlines, and has nothing of it where nothing is said', () => {
    const { now, again } = written('tenue')
    expect([now.echeances, again]).toEqual([said('tenue'), said('tenue')])
    expect(datasetJson(start)).not.toContain('echeances')
  })

  it('keeps an answer that only a later version knows', () => {
    const { now, again } = written('annulee')
    expect([now.echeances, again]).toEqual([[], said('annulee')])
  })

  it('is imported with each answer and all of its sources', () => {
    const { statements } = datasetIncoming(written('tenue').now, 0)
    const { prevue, etat, au } = said('tenue')[0]!.valeur
    expect(statements).toContainEqual({
      edit: {
        kind: 'echeances',
        echeance: 'fin-contrat',
        reponse: { prevue, etat, au },
        date: '2026-10',
      },
      sources: ['Courrier d’exemple'],
    })
  })
})

describe('agenda, list and report', () => {
  const signed = cpts('a', [], 'inconnu', {
    aci: { valeur: '2021-05-10', sources: ['Liste'], date: null },
    stade: { valeur: 'aci-signe', sources: ['Liste'], date: '2021-05-10' },
  })
  const facts = (one: Cpts) => [...atlasOf([one], []).facts.values()]

  it('a contract whose end was settled is no longer late for anyone', () => {
    const settled = applyChange(signed, answer('fin-contrat'))
    expect(deadlineFacets(signed, TODAY)).toContain('fin-contrat-en-retard')
    expect(deadlineFacets(settled, TODAY)).toEqual([])
    expect([nextDeadline(signed, TODAY)?.passees, nextDeadline(settled, TODAY)]).toEqual([1, null])
    expect(openEntries(agenda(facts(settled), TODAY).entries, [settled], TODAY)).toEqual([])
    expect(registerLines(facts(settled), TODAY)[0]?.echeance).not.toContain('passée')
  })

  it('one that was put off falls due on its new day', () => {
    const later = { prevue: '2026-05-10', etat: 'reportee', au: '2027-01-15' } as const
    const moved = applyChange(signed, answer('fin-contrat', later))
    expect(nextDeadline(moved, TODAY)?.echeance.date).toBe('2027-01-15')
    expect(deadlineFacets(moved, TODAY)).toEqual(['sous-3-mois', 'fin-contrat-sous-3-mois'])
  })
})
