import { describe, expect, it } from 'vitest'
import { NO_SHEET_CHOICES } from '../../../src/domain/import/import-choices.ts'
import { rowOutcome } from '../../../src/domain/import/import-note.ts'
import type { ImportPlan } from '../../../src/domain/import/plan-import.ts'
import { after, LETTERS, perimeters, planOf, said } from '../../support/import-files.ts'
import type { RegionFile } from '../../support/region.ts'
import { type code, codes, unit } from '../domain/samples.ts'

/** Communes with namesakes, former codes, and a code that two claim. */
const UNITS: RegionFile = {
  ...LETTERS,
  units: new Map(
    [
      unit('01001', 10, { nom: 'Saint-Aubin', anciensCodes: codes('01101 01109') }),
      unit('01002', 10, { nom: 'Brégnier', anciensCodes: codes('01109') }),
      unit('02001', 10, { nom: 'Saint-Aubin', departement: '02' }),
      unit('02002', 10, { nom: 'Chevreuil', departement: '02' }),
    ].map((each) => [each.code, each]),
  ),
}

describe('a table of CPTS', () => {
  it('may have a row for each commune or a list for each CPTS, in any order', async () => {
    const long = await planOf(
      'CPTS;Code\nCPTS d’exemple A;01001\nB;01003\nCPTS D’EXEMPLE A;01002\n',
    )
    expect(perimeters(long)).toEqual({ 'CPTS d’exemple A': '01001 01002', B: '01003' })
    const lists = await planOf('CPTS;Communes\nA;01001, 01002\nB;"01003\n01004"\nC;01005 01006\n')
    expect(perimeters(lists)).toEqual({ A: '01001 01002', B: '01003 01004', C: '01005 01006' })
    expect(said(lists)).toEqual(['taken', 'taken', 'taken'])
  })

  it('may name a CPTS on its first row only, as merged cells do, or none at all', async () => {
    const merged = await planOf('CPTS;Code\nA;01001\n;01002\nB;01003\n')
    expect(perimeters(merged)).toEqual({ A: '01001 01002', B: '01003' })
    expect(said(merged)).toEqual(['taken', 'corrected name-carried', 'taken'])
    expect(perimeters(await planOf('Code;x\n01001;a\n01002;b\n'))).toEqual({ liste: '01001 01002' })
    expect(said(await planOf('CPTS;Code\n;01001\n'))).toEqual(['ignored no-name'])
  })

  it('has its communes found by code, by former code, by name and département, and says how', async () => {
    const plan = await planOf(
      'CPTS;Code;Commune;Dép.\nA;1001;;\nA;01101;;\nA;;Brégnier;01\nA;;saint aubin;2\nA;01002;Chevreuil;\n',
      {},
      UNITS,
    )
    expect(said(plan)).toEqual([
      'corrected zero-restored',
      'corrected former-code',
      'taken',
      'taken',
      'corrected name-differs',
    ])
    expect(perimeters(plan)).toEqual({ A: '01001 01002 02001' })
  })

  it('asks about what is ambiguous, unknown or shared, imports the rest, and takes answers', async () => {
    const text = 'CPTS;Code;Commune\nA;;Brégnier\nA;;Saint-Aubin\nA;;Chevreul\nA;01109;\nA;75056;\n'
    const plan = await planOf(text, {}, UNITS)
    expect(said(plan)).toEqual([
      'taken',
      'asked ambiguous-commune',
      'asked unknown-commune',
      'asked ambiguous-commune',
      'ignored elsewhere',
    ])
    expect(
      plan.questions.map(({ kind, text: words, places }) => [
        kind,
        words,
        places.map(({ line }) => line),
      ]),
    ).toEqual([
      ['commune', 'Saint-Aubin', [3]],
      ['commune', 'Chevreul', [4]],
      ['commune', '01109', [5]],
    ])
    expect(plan.questions.map((one) => (one.kind === 'commune' ? one.candidates : []))).toEqual([
      codes('01001 02001'),
      codes('02002'),
      codes('01001 01002'),
    ])
    const [before] = after(plan).dataset.cpts
    expect(before?.perimetre).toMatchObject({ etat: 'partiel', codes: codes('01002') })
    const [first, second, third] = plan.questions.map(({ key }) => key)
    const answers = new Map<string, readonly ReturnType<typeof code>[] | 'ignore'>([
      [first!, codes('01001')],
      [second!, codes('02002')],
      [third!, 'ignore'],
    ])
    const settled = await planOf(
      text,
      { communes: answers, etats: new Map([['a', 'complet']]) },
      UNITS,
    )
    expect(settled.questions).toEqual([])
    expect(said(settled).slice(1, 4)).toEqual([
      'corrected chosen',
      'corrected chosen',
      'ignored left-out',
    ])
    expect(after(settled).dataset.cpts[0]?.perimetre).toMatchObject({
      etat: 'complet',
      codes: codes('01001 01002 02002'),
    })
  })

  it('asks about words of stages that leave a doubt, and guesses none', async () => {
    const text = 'CPTS;Statut\nA;Contrat signé\nB;en bonne voie\nC;\nD;non renseigné\n'
    const plan = await planOf(text)
    expect(said(plan)).toEqual(['taken', 'asked unknown-stage', 'taken', 'taken'])
    const stages = (one: ImportPlan) =>
      after(one).dataset.cpts.map(({ stade }) => stade?.valeur ?? null)
    expect(stages(plan)).toEqual(['aci-signe', null, null, null])
    const key = plan.questions[0]!.key
    const settled = await planOf(text, { stades: new Map([[key, 'lettre-intention']]) })
    expect(stages(settled)).toEqual(['aci-signe', 'lettre-intention', null, null])
  })

  it('has its contacts tidied, and says what it leaves out', async () => {
    const plan = await planOf(
      [
        'CPTS;Site;E-mail;Tél.',
        'A;www.exemple.org;mailto:contact@cpts-a.fr;+33 1 23 45 67 89',
        'B;javascript:alert(1);pas d’adresse;12',
        'C;https://c.fr;bbbb.cccc@c.fr, accueil@c.fr;01.23.45.67.89 / 02.23.45.67.89',
      ].join('\n'),
    )
    expect(said(plan)).toEqual([
      'corrected scheme-added',
      'ignored dangerous-address not-a-contact not-a-contact',
      'asked nominative-email others-left',
    ])
    const contacts = after(plan).dataset.cpts.map(({ contacts: { site, email, telephone } }) =>
      [site, email, telephone].map((each) => each?.valeur ?? null),
    )
    expect(contacts).toEqual([
      ['https://www.exemple.org', 'contact@cpts-a.fr', '01 23 45 67 89'],
      [null, null, null],
      ['https://c.fr', 'accueil@c.fr', '01 23 45 67 89'],
    ])
  })

  it('leaves an address that looks like a person’s until someone decides', async () => {
    const text = 'CPTS;E-mail\nA;aaaa.bbbb@exemple.net\n'
    const emailOf = (one: ImportPlan) => after(one).dataset.cpts[0]?.contacts.email?.valeur ?? null
    expect(emailOf(await planOf(text))).toBeNull()
    const keep = new Map([['aaaa.bbbb@exemple.net', 'keep' as const]])
    expect(emailOf(await planOf(text, { emails: keep }))).toBe('aaaa.bbbb@exemple.net')
    const drop = await planOf(text, { emails: new Map([['aaaa.bbbb@exemple.net', 'drop']]) })
    expect([emailOf(drop), said(drop)]).toEqual([null, ['ignored email-left-out']])
  })

  it('has no place for a column of people', async () => {
    const plan = await planOf('CPTS;Présidente;Code\nA;Mme Exemple;01001\n')
    expect(plan.columns.map(({ role }) => role)).toEqual(['nom', 'personne', 'code'])
    expect(JSON.stringify(plan.changes)).not.toContain('Mme')
  })

  it('reads a column that was taken for people as what the person says that it is', async () => {
    const text = 'CPTS;Coordinateur;Code\nA;Association Exemple;01001\n'
    const roleOf = (plan: ImportPlan) => plan.columns.map(({ role }) => role)[1]
    expect(roleOf(await planOf(text))).toBe('personne')
    const columns = new Map([[1, 'alias' as const]])
    const told = await planOf(text, { sheets: new Map([[0, { ...NO_SHEET_CHOICES, columns }]]) })
    expect(roleOf(told)).toBe('alias')
    expect(after(told).dataset.cpts[0]?.alias).toEqual(['Association Exemple'])
  })

  it('states an ACI only where it was signed, and only once it was', async () => {
    const plan = await planOf(
      [
        'CPTS;Statut;Date ACI;Population',
        'A;ACI;14/02/2024;180 000',
        'B;;2023;environ 9 000 hab.',
        'C;projet validé;2023;beaucoup',
        'D;ACI;2030;0',
        'E;ACI;hier;',
      ].join('\n'),
    )
    expect(said(plan)).toEqual([
      'taken',
      'corrected stage-from-aci',
      'partly not-a-count aci-without-stage',
      'partly in-future not-a-count',
      'asked not-a-date',
    ])
    const facts = after(plan).dataset.cpts.map(({ aci, stade, populationAnnoncee }) => [
      aci?.valeur,
      stade?.valeur,
      populationAnnoncee?.valeur,
    ])
    expect(facts.slice(0, 3)).toEqual([
      ['2024-02-14', 'aci-signe', 180_000],
      ['2023', 'aci-signe', 9000],
      [undefined, 'projet-valide', undefined],
    ])
  })

  it('keeps the first of two rows that say different things', async () => {
    const plan = await planOf('CPTS;Code;Statut;Site\nA;01001;ACI;a.fr\nA;01002;initiative;b.fr\n')
    expect(said(plan)).toEqual([
      'corrected scheme-added',
      'partly scheme-added contradicts contradicts',
    ])
  })

  it('plans nothing where a column makes more CPTS than the country has', async () => {
    const rows = Array.from({ length: 3001 }, (_, at) => `CPTS ${at};01001`)
    const plan = await planOf(`CPTS;Code\n${rows.join('\n')}`)
    expect([plan.tropDeCpts, plan.changes]).toEqual([true, []])
  })
})

it('is as grave as the gravest of what is said of a row', () => {
  expect(rowOutcome([], true)).toBe('taken')
  const notes = [
    { reason: 'scheme-added', text: '' },
    { reason: 'in-future', text: '' },
  ] as const
  expect(rowOutcome(notes, false)).toBe('ignored')
  expect(rowOutcome(notes, true)).toBe('partly')
})
