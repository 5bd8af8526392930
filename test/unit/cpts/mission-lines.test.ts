import { expect, it } from 'vitest'
import type { MissionAction } from '../../../src/domain/cpts/cpts.ts'
import { missionLines } from '../../../src/features/cpts/mission-lines.ts'

const doing = (...actions: [MissionAction['mission'], string, MissionAction['etat']?][]) => ({
  missions: {
    valeur: actions.map(([mission, libelle, etat = null]) => ({ mission, libelle, etat })),
    sources: ['https://exemple.fr'],
    date: null,
  },
})

it('says nothing where no source states what a CPTS does', () => {
  expect(missionLines({ missions: null })).toEqual([])
})

it('names a mission once where the source says no more of it', () => {
  expect(
    missionLines(doing(['M3', 'prévention'], ['M1', 'soins non programmés', 'prevu'])),
  ).toEqual([
    { subject: 'Accès aux soins', actions: 'soins non programmés (prévu)' },
    { subject: 'Prévention', actions: '' },
  ])
})

it('keeps what is of no mission, as all there is or beside the rest', () => {
  expect(missionLines(doing([null, 'télémédecine']))).toEqual([
    { subject: 'Actions citées', actions: 'télémédecine' },
  ])
  expect(missionLines(doing(['M3', 'vaccination'], [null, 'télémédecine'])).at(-1)).toEqual({
    subject: 'Aussi',
    actions: 'télémédecine',
  })
})

it('never takes more than three lines, and still names every mission', () => {
  const all = doing(
    ['M1', 'soins non programmés'],
    ['M2', 'diabète'],
    ['M3', 'vaccination'],
    ['M6', 'accueil des internes'],
    [null, 'télémédecine'],
  )
  expect(missionLines(all).map(({ subject }) => subject)).toEqual([
    'Accès aux soins',
    'Parcours pluriprofessionnels',
    'Aussi',
  ])
  expect(missionLines(all).at(-1)?.actions).toBe(
    'prévention, accompagnement des professionnels, télémédecine',
  )
})
