import { expect, it } from 'vitest'
import { createImporting, type Review } from '../../../src/session/importing.ts'
import { changeReview, rereadReview, reviewOf } from '../../../src/session/review.ts'
import { datasetOf } from '../../support/import-files.ts'

const fileNamed = (name: string): File => new File(['a'], name)
const reviewed = (file: File): Review =>
  reviewOf('11', file, { kind: 'dataset', dataset: datasetOf([]), problems: [] }, '2026-11-27')

it('keeps two decisions of one moment about a file under review', () => {
  const importing = createImporting()
  const review = reviewed(fileNamed('a.csv'))
  importing.setState({ now: { step: 'review', review } })
  const choose = (key: string): void =>
    changeReview(importing, review, ({ choices }) => ({
      choices: { ...choices, facts: new Map([...choices.facts, [key, 'file']]) },
    }))
  choose('a site')
  choose('b site')
  expect(importing.getState().now).toMatchObject({
    review: {
      choices: {
        facts: new Map([
          ['a site', 'file'],
          ['b site', 'file'],
        ]),
      },
    },
  })
})

it('decides nothing of the file that is under review by then', () => {
  const importing = createImporting()
  const review = reviewed(fileNamed('b.csv'))
  importing.setState({ now: { step: 'review', review } })
  changeReview(importing, reviewed(fileNamed('a.csv')), () => ({ as: 'cpts' }))
  expect(importing.getState().now).toEqual({ step: 'review', review })
})

it('keeps what was decided of a file that is read again as another set of signs', () => {
  const first = reviewOf('11', new File(['x'], 'liste.csv'), { kind: 'sketch' }, '2026-11-27')
  const decided = {
    ...first,
    as: 'cpts' as const,
    source: { source: 'Liste d’exemple', date: '2026' },
    choices: { ...first.choices, policy: 'remplacer' as const },
  }
  const content = { kind: 'table' as const, tables: [], notes: [] }
  expect(rereadReview(decided, content, 'macintosh')).toEqual({
    ...decided,
    content,
    charset: 'macintosh',
  })
})
