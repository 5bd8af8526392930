import { describe, expect, it } from 'vitest'
import type { Cpts } from '../../../src/domain/cpts/cpts.ts'
import { NO_CHOICES, type ImportChoices } from '../../../src/domain/import/import-choices.ts'
import { planImport } from '../../../src/domain/import/plan-import.ts'
import {
  after,
  contextOf,
  datasetOf,
  LETTERS,
  planOf,
  factsAsked,
} from '../../support/import-files.ts'
import { codes, cpts } from '../domain/samples.ts'

const fact = <T>(valeur: T, date: string | null) => ({ valeur, sources: ['Liste de test'], date })
const withSite = (valeur: string, date: string | null, more: Partial<Cpts> = {}): Cpts =>
  cpts('cpts-a', codes('01001'), 'complet', {
    nom: 'CPTS d’exemple A',
    contacts: { site: fact(valeur, date), email: null, telephone: null },
    ...more,
  })
const perimetre = (text: string, date: string) => ({
  perimetre: { ...cpts('cpts-a', codes(text)).perimetre, date },
})

/** What becomes of a record where an application file that says otherwise is to replace it. */
function reopened(copy: Cpts, known: Cpts, choices: Partial<ImportChoices> = {}) {
  const plan = planImport(
    { kind: 'dataset', dataset: datasetOf([copy]) },
    contextOf(LETTERS, { records: [known] }),
    { ...NO_CHOICES, policy: 'remplacer', ...choices },
  )
  return { plan, now: after(plan, [known]).dataset.cpts[0] }
}

describe('an old copy that is to replace what is known', () => {
  const known = withSite('https://b.fr', '2025-06')
  const old = withSite('https://a.fr', '2023')

  it('takes the place of no later fact: it waits, both dates told, with one answer a fact', () => {
    const { plan, now } = reopened(old, known)
    expect(now).toEqual(known)
    expect(plan.changes).toEqual([])
    expect(plan.totals.asked).toBe(1)
    expect(factsAsked(plan)).toMatchObject([
      {
        kind: 'older',
        key: 'cpts-a site',
        cpts: 'CPTS d’exemple A',
        note: {
          text: 'https://a.fr',
          date: '2023',
          known: { text: 'https://b.fr', date: '2025-06' },
        },
      },
    ])
  })

  it('is taken where someone says so, and kept beside the fact where someone keeps the record', () => {
    const taken = reopened(old, known, { facts: new Map([['cpts-a site', 'file']]) })
    expect(taken.now?.contacts.site).toMatchObject({ valeur: 'https://a.fr', date: '2023' })
    expect(factsAsked(taken.plan)).toEqual([])
    const left = reopened(old, known, { facts: new Map([['cpts-a site', 'record']]) })
    expect(left.now).toEqual(known)
    expect(left.plan.changes).toMatchObject([{ kind: 'claim', fait: 'site', date: '2023' }])
  })

  it('takes the place of no later perimeter', () => {
    const there = withSite('https://b.fr', null, perimetre('01001 01002', '2025'))
    const { plan, now } = reopened(
      withSite('https://b.fr', null, perimetre('01001', '2024')),
      there,
    )
    expect(now?.perimetre).toEqual(there.perimetre)
    expect(factsAsked(plan)).toMatchObject([
      { key: 'cpts-a perimetre', note: { date: '2024', known: { date: '2025' }, values: null } },
    ])
  })

  it.each([
    ['later', '2025-07'],
    ['of a time that may be the same', '2025'],
    ['without a date', null],
  ])('counts where it is %s', (_, date) => {
    expect(reopened(withSite('https://a.fr', date), known).now?.contacts.site?.valeur).toBe(
      'https://a.fr',
    )
  })

  it('drops no other name and no doubt without a word, and none at all where it only completes', () => {
    const more = withSite('https://b.fr', '2025-06', { alias: ['Pôle A'], doutes: ['À vérifier'] })
    const told = reopened(known, withSite('https://b.fr', '2025-06', { alias: ['Pôle A'] }))
    expect(told.now?.alias).toEqual(['Pôle A'])
    const other = { ...known, alias: ['Pôle B'] }
    const replacing = reopened(other, more)
    expect(replacing.now?.alias).toEqual(['Pôle B'])
    expect(replacing.plan.rows[0]?.notes).toMatchObject([{ reason: 'replaced', fait: 'alias' }])
    expect(reopened(other, more, { policy: 'completer' }).now).toMatchObject({
      alias: ['Pôle A', 'Pôle B'],
      doutes: ['À vérifier'],
    })
  })
})

it('a table that bears an earlier date than the record waits too', async () => {
  const known = withSite('https://b.fr', '2999')
  const text = 'CPTS;Site\nCPTS d’exemple A;https://a.fr\n'
  const plan = await planOf(text, { policy: 'remplacer' }, LETTERS, { records: [known] })
  expect(plan.changes).toEqual([])
  expect(factsAsked(plan)).toMatchObject([{ kind: 'older', key: 'cpts-a site' }])
})
