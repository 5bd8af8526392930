import { describe, expect, it } from 'vitest'
import { NAME_AT_MOST } from '../../../src/domain/edits/check-change.ts'
import { byId } from '../../../src/domain/edits/dataset-diff.ts'
import { BLANK_PROPOSAL, type TypedProposal } from '../../../src/features/edit/proposal-form.ts'
import { draftProposal, type DraftContext } from '../../../src/features/propose/draft-proposal.ts'
import { proposalMail } from '../../../src/features/propose/proposal-mail.ts'
import { region } from '../domain/change-samples.ts'
import { codes } from '../domain/samples.ts'

const DAY = '2026-11-28'
const dataset = region()
const NONE = { codes: [], open: [] }
const SOURCE = 'Coordination d’exemple'

function drafted(typed: Partial<TypedProposal>, more: Partial<DraftContext> = {}) {
  let next = 0
  const context: DraftContext = {
    cpts: dataset.cpts.find(({ id }) => id === 'a') ?? null,
    added: NONE,
    removed: NONE,
    nameOf: (code) => code,
    records: byId(dataset),
    units: { has: () => true },
    today: DAY,
    newId: () => `n${next++}`,
    quand: `${DAY}T10:00:00.000Z`,
    ...more,
  }
  return draftProposal({ ...BLANK_PROPOSAL, source: SOURCE, ...typed }, context)
}
const read = (list: string) => ({ codes: codes(list), open: [] })

describe('a proposal for a CPTS', () => {
  it('states what is ticked, in the form of a record, after its source and of its day', () => {
    const { versions, faults } = drafted({
      facts: ['telephone', 'site'],
      telephone: '+33 1 23 45 67 89',
      site: 'exemple.fr',
      email: 'pas-coche@exemple.fr',
    })
    expect(faults).toEqual({})
    expect(versions).toMatchObject([
      { field: 'site', value: { valeur: 'https://exemple.fr', sources: [SOURCE], date: DAY } },
      { field: 'telephone', value: { valeur: '01 23 45 67 89' } },
    ])
  })

  it('adds and takes out communes, and leaves the perimeter its other sources', () => {
    const { versions } = drafted(
      { facts: ['communes'] },
      { added: read('75114'), removed: read('75105') },
    )
    const before = dataset.cpts.find(({ id }) => id === 'a')?.perimetre
    expect(versions).toMatchObject([
      {
        field: 'perimetre',
        base: before,
        value: {
          etat: 'complet',
          codes: ['75113', '75114'],
          sources: [...(before?.sources ?? []), SOURCE],
        },
      },
    ])
  })

  it('takes a drawn perimeter as the whole, whatever was typed before', () => {
    const { versions, faults } = drafted(
      { facts: ['communes'], drawn: codes('75101 75102') },
      { added: { codes: [], open: ['Nulle-Part'] } },
    )
    expect(faults).toEqual({})
    expect(versions[0]?.value).toMatchObject({
      etat: 'complet',
      codes: ['75101', '75102'],
      sources: [SOURCE],
    })
  })

  it('may be words alone', () => {
    const { versions, faults } = drafted({ facts: ['autre'], words: 'Remarque inventée' })
    expect([versions, faults]).toEqual([[], {}])
  })

  it('says what is wrong beside it, and what is missing', () => {
    expect(Object.keys(drafted({ facts: ['telephone'], telephone: '12' }).faults)).toEqual([
      'telephone',
    ])
    expect(Object.keys(drafted({ source: ' ', reply: 'personne' }).faults)).toEqual([
      'source',
      'reply',
    ])
    expect(Object.keys(drafted({ facts: ['telephone'], source: 'javascript:a' }).faults)).toEqual([
      'source',
    ])
    const strange = { removed: read('75114'), added: { codes: [], open: ['Nulle-Part'] } }
    expect(Object.keys(drafted({ facts: ['communes'] }, strange).faults)).toEqual([
      'communes',
      'removed',
    ])
    // The record has a date of its ACI: a stage before it is not told by a form of two minutes.
    expect(drafted({ facts: ['stade'], stade: 'pre-projet' }).faults.stade).toContain('ACI')
    expect(Object.keys(drafted({}).faults)).toEqual(['nothing'])
    expect(Object.keys(drafted({ facts: ['nom'], nom: 'CPTS a' }).faults)).toEqual(['nothing'])
  })
})

describe('a proposal for a CPTS that is missing', () => {
  const missing = { nom: 'CPTS d’exemple A', telephone: '01 23 45 67 89' }

  it('writes a record with what is known, of the départements of its communes', () => {
    const { versions, id, faults } = drafted(
      { ...missing, facts: ['telephone'] },
      { cpts: null, added: read('75114 91228') },
    )
    expect(faults).toEqual({})
    expect(id).toBe('cpts-d-exemple-a')
    expect(versions.map(({ field, isNew }) => [field, isNew])).toEqual([
      ['nom', true],
      ['departements', true],
      ['perimetre', true],
      ['telephone', true],
    ])
    expect(versions[1]?.value).toEqual(['75', '91'])
    expect(versions[2]?.value).toMatchObject({ etat: 'partiel' })
  })

  it('asks for a name and a commune', () => {
    expect(Object.keys(drafted({}, { cpts: null }).faults).toSorted()).toEqual(['communes', 'nom'])
  })

  it.each(['', 'x'.repeat(NAME_AT_MOST + 1)])(
    'says of a name that will not do (%s) nothing under what is right',
    (nom) => {
      const typed = { nom, facts: ['telephone' as const], telephone: '01 23 45 67 89' }
      const { faults } = drafted(typed, { cpts: null, added: read('75114') })
      expect(Object.keys(faults)).toEqual(['nom'])
      const unsourced = drafted({ ...typed, source: '' }, { cpts: null, added: read('75114') })
      expect(Object.keys(unsourced.faults).toSorted()).toEqual(['nom', 'source'])
    },
  )
})

describe('the message to the office', () => {
  const proposal = {
    id: 'p1',
    cpts: 'a',
    nom: 'CPTS a',
    words: '',
    source: SOURCE,
    from: '',
    reply: '',
  }
  const { versions } = drafted({ facts: ['telephone'], telephone: '01 23 45 67 89' })
  const mail = (link: string | null, words = '') => {
    const said = { ...proposal, words }
    const { href, carries } = proposalMail('a@exemple.fr', said, versions, {
      link,
      nameOf: (code) => code,
    })
    expect(href.length).toBeLessThanOrEqual(2000)
    return { text: decodeURIComponent(href).replaceAll('\u00a0', ' '), carries }
  }
  const LINK = 'https://exemple.fr/donnees#lot=1'

  it('says what is proposed, and has the link', () => {
    const { text, carries } = mail(`${LINK}${'a'.repeat(800)}`, 'Remarque inventée')
    expect(carries).toBe('link')
    for (const said of [LINK, 'Téléphone : 01 23 45 67 89', 'Remarque inventée', SOURCE])
      expect(text).toContain(said)
  })

  it('keeps the link where words would not fit beside it, and asks for the file where the link does not', () => {
    const long = mail(`${LINK}${'a'.repeat(1500)}`, 'mot '.repeat(400))
    expect(long.carries).toBe('link')
    expect(long.text).not.toContain('Téléphone')
    expect(mail(`${LINK}${'a'.repeat(4000)}`)).toMatchObject({ carries: 'file' })
    expect(mail(null, 'é'.repeat(2000)).carries).toBe('file')
  })
})
