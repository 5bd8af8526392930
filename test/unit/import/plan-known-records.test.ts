import { describe, expect, it } from 'vitest'
import { asLot } from '../../../src/domain/edits/edit-log.ts'
import { byId } from '../../../src/domain/edits/dataset-diff.ts'
import { undoLot } from '../../../src/domain/edits/undo.ts'
import { replay } from '../../../src/domain/edits/replay.ts'
import { after, datasetOf, LETTERS, planOf, said } from '../../support/import-files.ts'
import { codes, cpts } from '../domain/samples.ts'

describe('a file against what is known', () => {
  const SOURCE = 'Liste de test'
  const known = cpts('cpts-a', codes('01001'), 'complet', {
    nom: 'CPTS d’exemple A',
    alias: ['Pôle A'],
    departements: ['01'],
    contacts: {
      site: { valeur: 'https://a.fr', sources: [SOURCE], date: '2024' },
      email: null,
      telephone: null,
    },
    stade: { valeur: 'projet-valide', sources: [SOURCE], date: '2024' },
    historique: [{ valeur: 'projet-valide', sources: [SOURCE], date: '2024' }],
  })
  const archived = cpts('cpts-z', [], 'inconnu', {
    nom: 'CPTS Z',
    archive: { valeur: { fusionneeDans: null }, sources: [SOURCE], date: null },
  })
  const records = [known, archived]
  const planned = (text: string, choices = {}) => planOf(text, choices, LETTERS, { records })

  it.each([
    ['id;CPTS;Code\ncpts-a;Autre nom;01001\n', 'id'],
    ["CPTS;Code\ncpts d'EXEMPLE a;01001\n", 'nom'],
    ['CPTS;Code\nPole A;01001\n', 'nom'],
    ['CPTS;Code\nExemple A;01001\n', 'proche'],
  ])('finds a record by its id or its names: %s', async (text, par) => {
    const [one] = (await planned(text)).cpts
    expect(one?.match).toMatchObject({ kind: 'known', par, cpts: { id: 'cpts-a' } })
    expect(one?.changes.some(({ kind }) => kind === 'create')).toBe(false)
  })

  it('creates the others, says which names are near, and brings back no archive', async () => {
    const plan = await planned('CPTS;Codes\nCPTS d’exenple A;01002\nCPTS Z;01003\n')
    expect(plan.cpts[0]?.match).toEqual({ kind: 'new', similaires: ['cpts-a'] })
    expect(plan.cpts[0]?.id).toBe('cpts-d-exenple-a')
    expect(said(plan)[1]).toBe('ignored archived')
    const answers = new Map([['cpts d exenple a', { id: 'cpts-a' }]])
    expect(
      (await planned('CPTS;Codes\nCPTS d’exenple A;01001\n', { cpts: answers })).cpts[0]?.id,
    ).toBe('cpts-a')
    const left = new Map([['cpts d exenple a', 'ignore' as const]])
    expect((await planned('CPTS;Codes\nCPTS d’exenple A;01002\n', { cpts: left })).changes).toEqual(
      [],
    )
  })

  const other =
    'CPTS;Codes;Site;E-mail;Statut\nCPTS d’exemple A;01002;b.fr;contact@a.fr;initiative\n'

  it('fills what is not known, and keeps beside it what another says otherwise', async () => {
    const plan = await planned(other)
    expect(
      plan.changes.map((change) =>
        'fait' in change ? `${change.kind} ${change.fait}` : change.kind,
      ),
    ).toEqual(['claim site', 'fact email'])
    expect(said(plan)).toEqual(['partly scheme-added kept kept kept'])
    const [now] = after(plan, records).dataset.cpts
    expect(now?.contacts.site?.valeur).toBe('https://a.fr')
    expect(now?.perimetre.codes).toEqual(['01001'])
  })

  it('replaces it where the person says that the file is right', async () => {
    for (const choices of [
      { policy: 'remplacer' as const },
      { policies: new Map([['cpts d exemple a', 'remplacer' as const]]) },
    ]) {
      const plan = await planned(other, choices)
      expect(said(plan)).toEqual(['corrected scheme-added replaced replaced replaced'])
      const [now] = after(plan, records).dataset.cpts
      expect(now?.contacts.site).toMatchObject({
        valeur: 'https://b.fr',
        sources: ['Liste d’exemple'],
      })
      expect(now?.perimetre).toMatchObject({
        codes: ['01002'],
        sources: ['Liste d’exemple'],
        date: '2026-11',
      })
      expect(now?.stade?.valeur).toBe('pre-projet')
    }
  })

  it('takes a stage that came after the one that is known', async () => {
    const plan = await planned('CPTS;Statut;Date du statut\nCPTS d’exemple A;ACI signé;03/2025\n')
    const [now] = after(plan, records).dataset.cpts
    expect(now?.historique.map(({ valeur }) => valeur)).toEqual(['projet-valide', 'aci-signe'])
  })

  it('changes nothing of what is known alike, its date least of all, unless asked to join its source', async () => {
    const text = 'CPTS;Codes;Site\nCPTS d’exemple A;01001;https://a.fr\nB;01002;javascript:x\n'
    const plan = await planned(text)
    expect(plan.changes.filter((each) => each.cpts === records[0]?.id)).toEqual([])
    const confirming = await planned(text, { confirm: true })
    const { dataset } = after(confirming, records)
    expect(dataset.cpts[0]?.contacts.site).toEqual({
      ...records[0]?.contacts.site,
      sources: [SOURCE, 'Liste d’exemple'],
    })
    const again = await planOf(text, { confirm: true }, LETTERS, {
      records: dataset.cpts,
      made: confirming.changes,
    })
    expect(again.changes).toEqual([])
    const claims = await planned(other)
    const same = await planOf(other, {}, LETTERS, {
      records: after(claims, records).dataset.cpts,
      made: claims.changes,
    })
    expect(same.changes).toEqual([])
  })

  it('is taken back as one', async () => {
    const plan = await planned(`${other}B;01003;;;\n`, { policy: 'remplacer' })
    let last = 0
    const newId = () => `${(last += 1)}`
    const log = asLot(plan.changes, newId)
    const start = datasetOf(records)
    const undone = undoLot(log[0]!.lot, {
      log,
      closed: [],
      records: byId(replay(start, log).dataset),
      quand: '2026-11-25T09:00:00.000Z',
      newId,
      author: '',
    })
    expect(replay(start, [...log, ...undone.entries]).dataset).toEqual(start)
  })
})
