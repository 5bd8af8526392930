import { expect, test } from 'vitest'
import type { Cpts, Fact } from '../../../src/domain/cpts/cpts.ts'
import { forProfession } from '../../../src/features/cpts/for-profession.ts'
import { frJoin } from '../../../src/fr/cpts/join.ts'
import { contactHref } from '../../../src/ui/words/contact-href.ts'

const invented = <T>(valeur: T): Fact<T> => ({
  valeur,
  sources: ['Document d’exemple'],
  date: null,
})
const action = (libelle: string) => ({ mission: null, libelle, etat: null })
const SILENT: Pick<Cpts, 'membres' | 'missions' | 'perinatalite'> = {
  membres: null,
  missions: null,
  perinatalite: null,
}

test('a record that speaks of no profession says nothing to any', () => {
  expect(forProfession(SILENT, 'infirmier')).toEqual([])
  const missions = invented([action('vaccination'), action('médecin traitant')])
  expect(forProfession({ ...SILENT, missions }, 'infirmier')).toEqual([])
})

test('an action is for those that it names, in either number, and for no one whose name is inside another word', () => {
  const missions = invented([
    action('accès direct aux orthophonistes'),
    action('bilan par l’orthophoniste'),
    action('prévention'),
  ])
  expect(forProfession({ ...SILENT, missions }, 'orthophoniste')).toEqual([
    'Actions qui la citent\u00a0: accès direct aux orthophonistes, bilan par l’orthophoniste',
  ])
  expect(forProfession({ ...SILENT, missions }, 'orthoptiste')).toEqual([])
})

test('members are told where they are counted, none of them too', () => {
  const membres = invented({ infirmier: 60, orthoptiste: 0 })
  expect(forProfession({ ...SILENT, membres }, 'infirmier')).toEqual([
    '60 infirmiers parmi ses membres',
  ])
  expect(forProfession({ ...SILENT, membres }, 'orthoptiste')).toEqual([
    '0 orthoptiste parmi ses membres',
  ])
  expect(forProfession({ ...SILENT, membres }, 'pharmacien')).toEqual([])
})

test('périnatalité is told to sages-femmes, whose URPS follows it', () => {
  const perinatalite = invented({ etat: 'en-cours' as const, themes: ['endométriose'] })
  expect(forProfession({ ...SILENT, perinatalite }, 'sage-femme')).toEqual([
    'Périnatalité et santé de la femme (actions en cours)\u00a0: endométriose',
  ])
  expect(forProfession({ ...SILENT, perinatalite }, 'biologiste')).toEqual([])
})

test('the letter that is ready says profession and commune, leaves what is not known to be written, and breaks its lines as mail does', () => {
  const bodyOf = (href: string): string => new URL(href).searchParams.get('body') ?? ''
  const to = (profession: string | null, commune: string | null): string =>
    contactHref('email', 'contact@example.org', 'CPTS d’exemple A', {
      body: frJoin.body(profession, commune),
      profession,
    })
  const letter = bodyOf(to('sage-femme', 'Évry-Courcouronnes'))
  expect(letter).toContain('Profession\u00a0: sage-femme\r\n')
  expect(letter).toContain('Commune d’exercice\u00a0: Évry-Courcouronnes\r\n')
  expect(bodyOf(to(null, null))).toContain('Profession\u00a0: …\r\n')
  const bare = contactHref('email', 'contact@example.org', 'CPTS d’exemple A')
  expect(bare).not.toContain('body')
})

test('the subject of a message says the profession of whoever writes, and nobody’s where they did not say', () => {
  const subjectOf = (profession: string | null): string | null =>
    new URL(
      contactHref('email', 'contact@example.org', 'CPTS d’exemple A', { body: '', profession }),
    ).searchParams.get('subject')
  expect(subjectOf('infirmière')).toBe('CPTS d’exemple A\u00a0: prise de contact (infirmière)')
  expect(subjectOf(null)).toBe('CPTS d’exemple A\u00a0: prise de contact')
})
