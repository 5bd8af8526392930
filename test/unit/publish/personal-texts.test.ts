import { expect, it } from 'vitest'
import type { ReportEntry } from '../../../src/data/dataset-report.ts'
import { diffDatasets } from '../../../src/domain/edits/dataset-diff.ts'
import { personalEntries } from '../../../src/features/publish/report-words.ts'
import { cpts } from '../domain/samples.ts'
import { published } from '../storage/edit-support.ts'

it('only what is published anew is asked about: what others published was theirs to look at', () => {
  const note = 'Voir avec Mme Martin'
  const before = published({ cpts: [cpts('a', [], 'inconnu'), cpts('b', [], 'inconnu', { note })] })
  const after = { ...before, cpts: before.cpts.map((each) => ({ ...each, note })) }
  const report = ['a', 'b'].map((id): ReportEntry => ({
    kind: 'personal-text',
    blocking: false,
    id,
    hints: [{ kind: 'nom', text: 'Mme Martin' }],
  }))
  expect(personalEntries(report, diffDatasets(before, after))).toEqual([report[0]])
})
