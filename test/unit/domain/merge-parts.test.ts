import { describe, expect, it } from 'vitest'
import type { Cpts, MissionAction, Perinatalite } from '../../../src/domain/cpts/cpts.ts'
import { mergeDatasets } from '../../../src/domain/edits/dataset-merge.ts'
import { region } from './change-samples.ts'

const base = region()
const [a, b] = base.cpts as [Cpts, Cpts]
const action = (mission: MissionAction['mission'], libelle: string, etat = 'prevu') =>
  ({ mission, libelle, etat }) as MissionAction
const stated = <T>(valeur: T, source = 'Liste de test', date: string | null = '2024') => ({
  valeur,
  sources: [source],
  date,
})
const access = action('M1', 'Accès au médecin')
const courses = action('M2', 'Parcours du patient')
const crisis = action('M6', 'Crise sanitaire')

/** What becomes of a record that two offices changed, each from the same. */
function merged(was: Partial<Cpts>, here: Partial<Cpts>, there: Partial<Cpts>) {
  const having = (more: Partial<Cpts>) => ({ ...base, cpts: [{ ...a, ...more }, b] })
  const { dataset, conflicts } = mergeDatasets(having(was), having(here), having(there))
  return { cpts: dataset.cpts[0], conflicts }
}

describe('a fact of which two offices changed other parts', () => {
  const missions = (actions: readonly MissionAction[], source?: string, date?: string) => ({
    missions: stated(actions, source, date),
  })

  it('is both changes, after the sources of both: two missions do not conflict', () => {
    const done = { ...access, etat: 'en-cours' as const }
    const { cpts, conflicts } = merged(
      missions([access, courses]),
      missions([done, courses], 'Appel', '2025'),
      missions([access, courses, crisis], 'Rapport', '2026'),
    )
    expect(conflicts).toEqual([])
    expect(cpts?.missions).toEqual({
      valeur: [done, courses, crisis],
      sources: ['Rapport', 'Appel'],
      date: '2026',
    })
  })

  it('lets go of a mission that one took out, and keeps what the other added', () => {
    const { cpts, conflicts } = merged(
      missions([access, courses]),
      missions([courses]),
      missions([access, courses, crisis]),
    )
    expect(conflicts).toEqual([])
    expect(cpts?.missions?.valeur).toEqual([courses, crisis])
  })

  it.each([
    ['the same mission otherwise', [{ ...access, etat: 'en-cours' }], [{ ...access, etat: null }]],
    ['a mission that the other took out', [{ ...access, etat: 'en-cours' }], [crisis]],
    [
      'the words of the same mission',
      [action('M1', 'Accès')],
      [action('M1', 'Trouver un médecin')],
    ],
  ] as const)('is asked where both changed %s', (_, here, there) => {
    const { conflicts } = merged(missions([access]), missions(here), missions(there))
    expect(conflicts).toMatchObject([{ field: 'missions' }])
  })

  it('is asked where both stated it for the first time, or one took it back', () => {
    expect(
      merged({ missions: null }, missions([access]), missions([crisis])).conflicts,
    ).toHaveLength(1)
    const gone = merged(missions([access]), { missions: null }, missions([access, crisis]))
    expect(gone.conflicts).toMatchObject([{ field: 'missions', mine: null }])
  })

  it('is asked where it says more than this version reads of it', () => {
    const later = {
      missions: { ...stated([access, crisis]), written: [{ ...access, public: 'tous' }] },
    }
    const { conflicts } = merged(missions([access]), missions([access, courses]), later)
    expect(conflicts).toMatchObject([{ field: 'missions' }])
  })

  it('of périnatalité is the state of one and the themes of the other, unless they contradict each other', () => {
    const perinatalite = (etat: Perinatalite['etat'], ...themes: string[]) => ({
      perinatalite: stated({ etat, themes }),
    })
    const both = merged(
      perinatalite('prevu', 'suivi'),
      perinatalite('en-cours', 'suivi'),
      perinatalite('prevu', 'suivi', 'allaitement'),
    )
    expect(both.conflicts).toEqual([])
    expect(both.cpts?.perinatalite?.valeur).toEqual({
      etat: 'en-cours',
      themes: ['suivi', 'allaitement'],
    })
    const contrary = merged(
      perinatalite('prevu'),
      perinatalite('aucun'),
      perinatalite('prevu', 'suivi'),
    )
    expect(contrary.conflicts).toMatchObject([{ field: 'perinatalite' }])
  })

  it('of members is the count of each profession, and a list of names is the names of both', () => {
    const { cpts, conflicts } = merged(
      { membres: stated({ infirmier: 3 }), alias: ['Nord'] },
      { membres: stated({ infirmier: 4 }), alias: ['Nord', 'Sud'] },
      { membres: stated({ infirmier: 3, 'sage-femme': 1 }), alias: ['Nord', 'Est'] },
    )
    expect(conflicts).toEqual([])
    expect(cpts).toMatchObject({
      membres: { valeur: { infirmier: 4, 'sage-femme': 1 } },
      alias: ['Nord', 'Est', 'Sud'],
    })
  })
})
