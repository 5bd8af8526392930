import { expect, it } from 'vitest'
import { createImporting, type Review } from '../../../src/session/importing.ts'
import { changeReview, reviewOf } from '../../../src/session/review.ts'
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
