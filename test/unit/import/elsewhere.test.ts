import { describe, expect, it } from 'vitest'
import type { Cpts } from '../../../src/domain/cpts/cpts.ts'
import { createImporting } from '../../../src/session/importing.ts'
import { changeReview, reviewOf } from '../../../src/session/review.ts'
import { LETTERS, planOf } from '../../support/import-files.ts'
import { codes, cpts } from '../domain/samples.ts'

describe('a file of another région', () => {
  const text =
    'CPTS;Code;Dép.;E-mail\nCPTS d’exemple A;13001;13;contact@exemple.fr\nCPTS d’exemple B;06088;06;\n'

  it('is told, and makes no record of what lies there alone', async () => {
    const plan = await planOf(text)
    expect(plan.otherRegion).toBe('93')
    expect(plan.changes).toEqual([])
    expect(plan.totals).toMatchObject({ taken: 0, corrected: 0, partly: 0, ignored: 2 })
  })

  it('is none where most of it lies here, nor is a CPTS that crosses the border left out', async () => {
    const both = await planOf('CPTS;Code\nA;01001\nA;01002\nA;13001\n')
    expect(both.otherRegion).toBeNull()
    expect(both.changes.map(({ kind }) => kind)).toEqual(['create', 'perimetre'])
    expect(both.rows.map(({ outcome }) => outcome)).toEqual(['taken', 'taken', 'ignored'])
  })

  it('is imported here all the same where the person says so', async () => {
    const plan = await planOf(text, { cpts: new Map([['cpts d exemple a', 'create' as const]]) })
    expect(plan.changes.map(({ kind }) => kind)).toEqual(['create', 'fact'])
  })
})

describe('a list of communes that does not say that it is whole', () => {
  const known = (more: Partial<Cpts['perimetre']>): Cpts => {
    const one = cpts('cpts-a', codes('01001 01002'), 'partiel', { nom: 'CPTS d’exemple A' })
    return { ...one, perimetre: { ...one.perimetre, ...more } }
  }
  const list = (...some: readonly string[]) =>
    `CPTS;Code\n${some.map((each) => `CPTS d’exemple A;${each}`).join('\n')}\n`
  const perimeter = async (text: string, record: Cpts) => {
    const plan = await planOf(text, { policy: 'remplacer' }, LETTERS, { records: [record] })
    return plan.changes.flatMap((each) =>
      each.kind === 'perimetre' ? [[each.etat, each.codes.length, each.communesAnnoncees]] : [],
    )
  }

  it('changes nothing where it is the list that is known, whole or not, inferred or not', async () => {
    for (const more of [
      {},
      { deduit: true },
      { communesAnnoncees: 8 },
      { etat: 'complet' as const },
    ])
      expect(await perimeter(list('01001', '01002'), known(more))).toEqual([])
  })

  it('makes no partial, inferred or announced perimeter whole', async () => {
    const three = list('01001', '01002', '01003')
    expect(await perimeter(three, known({}))).toEqual([['partiel', 3, null]])
    expect(await perimeter(three, known({ communesAnnoncees: 8 }))).toEqual([['partiel', 3, 8]])
    expect(await perimeter(three, known({ etat: 'inconnu', deduit: true }))).toEqual([
      ['partiel', 3, null],
    ])
    expect(await perimeter(three, known({ etat: 'complet' }))).toEqual([['complet', 3, null]])
    expect(await perimeter(three, known({ etat: 'inconnu', codes: [] }))).toEqual([
      ['complet', 3, null],
    ])
  })
})

describe('lists that run over several columns', () => {
  it.each([
    [
      'untitled ones, as a separator without quotes leaves them',
      'CPTS;Communes;;\nA;01001;01002;01003\nB;01004;;\nC;01005;01006;\n',
    ],
    [
      'numbered ones',
      'CPTS;Code 1;Code 2;Code 3\nA;01001;01002;01003\nB;01004;;\nC;01005;01006;\n',
    ],
  ])('are read whole: %s', async (_, text) => {
    const plan = await planOf(text)
    expect(plan.cpts.map(({ incoming }) => incoming.codes.join(' '))).toEqual([
      '01001 01002 01003',
      '01004',
      '01005 01006',
    ])
  })
})

describe('a column whose title is known and whose cells are not', () => {
  it('is kept, and its cells told one by one', async () => {
    const plan = await planOf(
      'CPTS;Codes;Date de signature ACI;Remarques\nA;01001;bientôt;rien\nB;01002;on verra;\nC;01003;15.09.21;\n',
    )
    expect(plan.rows.map(({ outcome, left }) => [outcome, left])).toEqual([
      ['asked', ['Remarques']],
      ['asked', []],
      ['corrected', []],
    ])
  })
})

describe('what is decided of a file under review', () => {
  it('keeps both of two changes made in one moment', () => {
    const importing = createImporting()
    const file = new File(['x'], 'liste.csv', { lastModified: Date.UTC(2026, 0, 15, 12) })
    const review = reviewOf('11', file, { kind: 'sketch' }, '2026-11-25')
    importing.setState({ now: { step: 'review', review } })
    changeReview(importing, review, () => ({ as: 'cpts' }))
    changeReview(importing, review, ({ source }) => ({ source: { ...source, source: 'Liste' } }))
    const { now } = importing.getState()
    expect(now).toMatchObject({
      review: { as: 'cpts', source: { source: 'Liste', date: '15/01/2026' } },
    })
    changeReview(importing, { file: new File([], 'autre') }, () => ({ as: 'indicator' }))
    expect(importing.getState().now).toBe(now)
  })
})
