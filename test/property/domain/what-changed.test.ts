import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesBetween } from '../../../src/domain/atlas/changes-between.ts'
import { stageAt } from '../../../src/domain/atlas/stage-at.ts'
import { whatChanged } from '../../../src/domain/atlas/what-changed.ts'
import { diffDatasets } from '../../../src/domain/edits/dataset-diff.ts'
import { indexUnits } from '../../../src/domain/units/unit-index.ts'
import { arranged, changesText } from '../../../src/features/changes/changes-text.ts'
import { unit } from '../../unit/domain/samples.ts'
import { CODES } from './arbitraries.ts'
import { datasets } from './change-arbitraries.ts'
import { atlases, days } from './followed.ts'

const units = indexUnits(CODES.map((code) => unit(code, 30_000)))
const atlas = { units, known: units }

describe('what changed between two editions', () => {
  it('is nothing between an edition and itself', () => {
    fc.assert(
      fc.property(datasets, (a) => {
        expect(whatChanged(a, a, atlas)).toEqual({ lines: [], head: [], unread: 0 })
      }),
    )
  })

  it('tells each fact that differs in one line, and each record that came, went or ceased in one', () => {
    fc.assert(
      fc.property(datasets, datasets, (a, b) => {
        const { lines } = whatChanged(a, b, atlas)
        const { changed, archived, restored, added, removed } = diffDatasets(a, b)
        const told = lines.flatMap(({ cpts, fields }) =>
          fields.map((field) => `${cpts.id} ${field}`),
        )
        const expected = [...changed, ...archived, ...restored].flatMap(({ id, fields }) =>
          fields.map(({ field }) => `${id} ${field}`),
        )
        expect(told.toSorted()).toEqual(expected.toSorted())
        const whole = [...added, ...removed, ...archived.map(({ after }) => after)]
        for (const { id } of whole)
          expect(lines.filter(({ cpts }) => cpts.id === id)).toHaveLength(1)
      }),
    )
  })

  it('comes to one line of the text for each line of news, under one département', () => {
    fc.assert(
      fc.property(datasets, datasets, (a, b) => {
        const { lines } = whatChanged(a, b, atlas)
        const parts = arranged(lines)
        const news = parts.news.flatMap((place) => place.lines)
        expect(news.length + parts.completed.length).toBe(lines.length)
        const names = { nameOf: String, departementName: String, title: 'Région inventée' }
        const { plain } = changesText({ ...parts, ...names, notes: [] })
        expect(plain.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(news.length)
      }),
    )
  })
})

describe('what is dated between two days', () => {
  it('is told once of each CPTS whose stage is known to be another, and of no other', () => {
    fc.assert(
      fc.property(atlases, days, days, (each, one, other) => {
        const [from = '', to = ''] = [one, other].toSorted()
        const { lines, undated } = changesBetween(each.dataset, each, from, to)
        const moved = each.dataset.cpts.filter((cpts) => stageAt(cpts, from) !== stageAt(cpts, to))
        expect(lines.map(({ cpts }) => cpts.id)).toEqual(moved.map(({ id }) => id))
        const without = each.dataset.cpts.filter((cpts) => stageAt(cpts, to) === 'sans-date')
        expect(undated).toBe(without.length)
        expect(changesBetween(each.dataset, each, to, to).lines).toEqual([])
      }),
    )
  })
})
