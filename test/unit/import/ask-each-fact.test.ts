import { describe, expect, it } from 'vitest'
import { readPublished } from '../../../src/data/published-records.ts'
import { datasetJson } from '../../../src/data/export/dataset-json.ts'
import type { Cpts } from '../../../src/domain/cpts/cpts.ts'
import { type ImportChoices, NO_CHOICES } from '../../../src/domain/import/import-choices.ts'
import { planImport } from '../../../src/domain/import/plan-import.ts'
import { reviewOf } from '../../../src/session/review.ts'
import { after, contextOf, datasetOf, factsAsked, LETTERS } from '../../support/import-files.ts'
import { codes, cpts } from '../domain/samples.ts'

const fact = <T>(valeur: T, date: string | null) => ({ valeur, sources: ['Liste de test'], date })
const known = cpts('cpts-a', codes('01001'), 'complet', {
  nom: 'CPTS d’exemple A',
  contacts: { site: fact('https://a.fr', '2024'), email: null, telephone: null },
})
const signed = fact('aci-signe' as const, '2025')
const proposed: Cpts = {
  ...known,
  perimetre: { ...known.perimetre, codes: codes('01001 01002'), date: '2025' },
  contacts: { ...known.contacts, site: fact('https://b.fr', '2025') },
  stade: signed,
  historique: [signed],
  populationAnnoncee: fact(12_000, null),
}
const stranger = cpts('cpts-b', codes('01003'), 'complet', { nom: 'CPTS d’exemple B' })

function proposal(choices: Partial<ImportChoices> = {}, copies: readonly Cpts[] = [proposed]) {
  const plan = planImport(
    { kind: 'dataset', dataset: datasetOf(copies) },
    contextOf(LETTERS, { records: [known] }),
    { ...NO_CHOICES, policy: 'demander', ...choices },
  )
  return { plan, now: after(plan, [known]).dataset.cpts }
}

describe('where each fact is asked', () => {
  it('changes nothing by itself, and asks once of each fact that the record does not say alike', () => {
    const { plan, now } = proposal()
    expect(now).toEqual([known])
    expect(plan.totals.asked).toBe(1)
    expect(factsAsked(plan).map(({ kind, key }) => [kind, key])).toEqual([
      ['offered', 'cpts-a perimetre'],
      ['offered', 'cpts-a stade aci-signe 2025'],
      ['offered', 'cpts-a site'],
      ['offered', 'cpts-a populationAnnoncee'],
    ])
    expect(factsAsked(plan)[2]).toMatchObject({
      note: {
        values: ['https://b.fr', 'https://a.fr'],
        date: '2025',
        known: { text: 'https://a.fr', date: '2024' },
      },
    })
    expect(factsAsked(plan)[3]).toMatchObject({ note: { values: [12_000, null], known: null } })
  })

  it('takes the facts that are accepted, and no other', () => {
    const facts = new Map([
      ['cpts-a stade aci-signe 2025', 'file'],
      ['cpts-a site', 'record'],
      ['cpts-a populationAnnoncee', 'record'],
    ] as const)
    const { plan, now } = proposal({ facts })
    expect(now[0]).toMatchObject({ stade: signed, populationAnnoncee: null })
    expect(now[0]?.perimetre).toEqual(known.perimetre)
    expect(now[0]?.contacts.site).toEqual(known.contacts.site)
    expect(factsAsked(plan).map(({ key }) => key)).toEqual(['cpts-a perimetre'])
    // What is refused stands beside what is known, as another source's word.
    expect(plan.changes.map(({ kind }) => kind)).toEqual(['stage', 'claim'])
  })

  it('accepts all of one CPTS at once where someone says so', () => {
    const { now } = proposal({ policies: new Map([['#cpts-a', 'remplacer']]) })
    expect(now[0]).toMatchObject({ stade: signed, perimetre: proposed.perimetre })
  })

  it('asks of a date of the ACI before it makes a stage of it', () => {
    const copy = { ...known, aci: fact('2025-03', '2025') }
    const { plan, now } = proposal({}, [copy])
    expect(now).toEqual([known])
    expect(factsAsked(plan).map(({ key }) => key)).toEqual(['cpts-a aci'])
    const taken = proposal({ facts: new Map([['cpts-a aci', 'file']]) }, [copy])
    expect(taken.now[0]).toMatchObject({
      aci: { valeur: '2025-03' },
      stade: { valeur: 'aci-signe' },
    })
  })

  it('asks of a CPTS that has no record whether it gets one', () => {
    const { plan, now } = proposal({}, [stranger])
    expect(now).toEqual([known])
    expect(plan.questions).toMatchObject([{ kind: 'cpts', key: '#cpts-b', text: stranger.nom }])
    const made = proposal({ cpts: new Map([['#cpts-b', 'create']]) }, [stranger])
    expect(made.now.map(({ id }) => id)).toEqual(['cpts-a', 'cpts-b'])
    expect(proposal({ cpts: new Map([['#cpts-b', 'ignore']]) }, [stranger]).now).toEqual([known])
  })
})

describe('a file of proposals', () => {
  const dataset = { ...datasetOf([proposed]), proposition: true as const }

  it('is asked fact by fact when it is brought, while a copy that one kept counts as it is', () => {
    const policy = (given: typeof dataset | ReturnType<typeof datasetOf>) =>
      reviewOf(
        '84',
        new File(['{}'], 'a.json'),
        { kind: 'dataset', dataset: given, problems: [] },
        '2026-11-27',
      ).choices.policy
    expect(policy(dataset)).toBe('demander')
    expect(policy(datasetOf([proposed]))).toBe('remplacer')
  })

  it('is never taken for the register, all of whose other records it would take away', () => {
    const read = readPublished(JSON.parse(datasetJson(dataset)))
    expect(read).toMatchObject({ kind: 'damaged' })
    expect(readPublished(JSON.parse(datasetJson(datasetOf([proposed]))))).toMatchObject({
      kind: 'read',
    })
  })
})
