import { describe, expect, it } from 'vitest'
import { typedFactOf } from '../../../src/domain/import/column-role.ts'
import { perinataliteOf } from '../../../src/domain/import/plain-cell.ts'
import { noteText } from '../../../src/fr/import/import.ts'
import { after, LETTERS, planOf } from '../../support/import-files.ts'
import { codes, cpts } from '../domain/samples.ts'

describe('the state of the actions on périnatalité, as lists write it', () => {
  it.each([
    ['en-cours', ['En cours', 'Actions en cours', 'engagé', 'Mis en œuvre', 'déployées']],
    ['prevu', ['prévu', 'Actions prévues', 'En projet', 'à venir', 'envisagée']],
    ['en-cours-ou-prevu', ['En cours ou prévues', 'oui', 'x', 'OUI']],
    ['aucun', ['non', 'aucune', 'Aucune action', 'Pas d’action', 'Sans action prévue']],
    [null, ['endométriose', 'à voir', 'plus en cours', 'pas encore lancé', 'abandonné', '3']],
  ])('%s', (etat, cells) => {
    expect(cells.map(perinataliteOf)).toEqual(cells.map(() => etat))
  })
})

describe('a column of périnatalité', () => {
  const LIST =
    'CPTS;Communes;Santé de la femme / périnatalité\nA;01001;en cours\nB;01002;oui\nC;01003;endométriose\nD;01004;\n'

  it('goes to the records, and says of other words why they are left and where to type them', async () => {
    const plan = await planOf(LIST)
    expect(plan.columns.map(({ role }) => role)).toEqual(['nom', 'code', 'perinatalite'])
    expect(
      after(plan).dataset.cpts.map(({ perinatalite }) => perinatalite?.valeur.etat ?? null),
    ).toEqual(['en-cours', 'en-cours-ou-prevu', null, null])
    const left = plan.rows[2]?.notes.map((note) => noteText(note, String)) ?? []
    expect(left.join()).toMatch(/endométriose.*à saisir dans la fiche/)
  })

  it('takes nothing from what the record knows better: its themes, and how far the actions are', async () => {
    const said = (etat: 'en-cours' | 'prevu', themes: readonly string[]) => ({
      ...cpts('cpts-a', codes('01001'), 'complet', { nom: 'A' }),
      perinatalite: { valeur: { etat, themes }, sources: ['Une liste'], date: '2024' },
    })
    const records = [said('prevu', ['endométriose'])]
    const next = async (cell: string) => {
      const text = `CPTS;Périnatalité\nA;${cell}\n`
      const plan = await planOf(text, { policy: 'remplacer' }, LETTERS, { records })
      return after(plan, records).dataset.cpts[0]?.perinatalite?.valeur
    }
    expect(await next('oui')).toEqual({ etat: 'prevu', themes: ['endométriose'] })
    expect(await next('en cours')).toEqual({ etat: 'en-cours', themes: ['endométriose'] })
    expect(await next('non')).toEqual({ etat: 'aucun', themes: [] })
  })

  it('is no stage, though its title names the projet de santé', async () => {
    const plan = await planOf('CPTS;Périnatalité dans le projet de santé\nA;oui\nB;non\n')
    expect(plan.columns[1]?.role).toBe('perinatalite')
  })
})

it('says of a column of missions, members or structures that the form is where they are typed', () => {
  expect(
    ['Missions', 'Actions menées', 'Nombre de professionnels', 'MSP', 'Couleur'].map(typedFactOf),
  ).toEqual(['missions', 'missions', 'membres', 'structures', null])
})
