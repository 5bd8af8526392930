import { describe, expect, it } from 'vitest'
import {
  contactFault,
  contactWarnings,
  nominativeForm,
} from '../../../src/domain/cpts/contact-form.ts'
import { publishedCpts } from '../../support/region.ts'
import { fact } from './facts.ts'
import { cpts } from './samples.ts'

describe('an e-mail that looks like a person’s own', () => {
  it.each([
    ['prenom.nom@cpts.fr', 'prenom-nom'],
    ['prenom-compose.nom@cpts.fr', 'prenom-nom'],
    ['Prénom_Nom12@orange.fr', 'prenom-nom'],
    ['p.nom@cpts.fr', 'initiale-nom'],
    ['nom.p@cpts.fr', 'initiale-nom'],
    ['dr.nom@cpts.fr', 'titre-nom'],
    ['prenom.nom+liste@cpts.fr', 'prenom-nom'],
  ])('%s: %s', (email, forme) => {
    expect(nominativeForm(email)?.forme).toBe(forme)
  })

  it.each([
    'contact@exemple.fr',
    'cpts.nord@gmail.com',
    'coordination.sud@gmail.com',
    'pole.sante@orange.fr',
    'cptsnord.sud@gmail.com',
    'info-75@gmail.com',
    'asso.nord@gmail.com',
    'marie.direction@orange.fr',
    'prenom@cpts.fr',
    'cpts2684@gmail.com',
    'c.p.t.s@gmail.com',
  ])('%s does not', (email) => {
    expect(nominativeForm(email)).toBeNull()
  })

  it('knows the words of the name of the CPTS, whole or run together', () => {
    expect(nominativeForm('grasse.collines@gmail.com')).not.toBeNull()
    expect(nominativeForm('grasse.collines@gmail.com', ['CPTS Pays de Grasse'])).toBeNull()
    expect(nominativeForm('nicenord.bureaux@gmail.com', ['CPTS Nice Nord'])).toBeNull()
  })

  it('says which words decided', () => {
    expect(nominativeForm('Prenom.Nom@cpts.fr')?.words).toEqual(['prenom', 'nom'])
  })
})

describe('the form of a contact', () => {
  it.each([
    ['email', 'contact@actes-sante.fr', null],
    ['email', 'mailto:contact@actes-sante.fr', null],
    ['email', 'contact @actes-sante.fr', 'espace'],
    ['email', 'contact@actes-sante', 'sans-domaine'],
    ['email', 'contact@cpts.1', 'sans-domaine'],
    ['email', 'contact.actes-sante.fr', 'syntaxe'],
    ['email', 'contact@@actes-sante.fr', 'syntaxe'],
    ['email', 'con..tact@actes-sante.fr', 'syntaxe'],
    ['email', '.contact@actes-sante.fr', 'syntaxe'],
    ['email', 'contact@exemple.fr', 'domaine-exemple'],
    ['email', 'contact@cpts.invalid', 'domaine-exemple'],
    ['email', 'a@mon-exemple.fr', null],
    ['site', 'http://cptsparis20.fr/', null],
    ['site', 'https://cpts-np.fr/une page', 'espace'],
    ['site', 'cpts-np.fr', 'syntaxe'],
    ['site', 'ftp://cpts-np.fr', 'syntaxe'],
    ['site', 'https://cpts', 'sans-domaine'],
    ['site', 'http://127.0.0.1/', 'sans-domaine'],
    ['site', 'https://www.example.com/', 'domaine-exemple'],
    ['site', 'http://localhost:5173', 'domaine-exemple'],
    ['site', 'http://cpts.pagesperso-orange.fr/', 'service-ferme'],
    ['site', 'https://perso.wanadoo.fr/cpts', 'service-ferme'],
    ['telephone', '09 72 95 97 87', null],
    ['telephone', '+33 9 72 95 97 87', null],
    ['telephone', '09 72 95 97', 'longueur'],
    ['telephone', '09 72 95 97 87 1', 'longueur'],
    ['telephone', '19 72 95 97 87', 'syntaxe'],
    ['telephone', 'le matin', 'syntaxe'],
    ['telephone', '01 23 45 67 89', 'numero-exemple'],
    ['telephone', '06 00 00 00 00', 'numero-exemple'],
  ] as const)('%s "%s": %s', (way, text, fault) => {
    expect(contactFault(way, text)).toBe(fault)
  })
})

describe('the contacts of a record', () => {
  it('warns of each way by itself, and of a nominative e-mail beside', () => {
    const contacts = {
      site: fact('https://cpts'),
      email: fact('prenom.nom@exemple.fr'),
      telephone: null,
    }
    expect(contactWarnings(cpts('a', [], 'inconnu', { contacts }))).toEqual([
      { kind: 'contact-mal-forme', voie: 'site', faute: 'sans-domaine' },
      { kind: 'contact-mal-forme', voie: 'email', faute: 'domaine-exemple' },
      { kind: 'email-nominatif', indice: { forme: 'prenom-nom', words: ['prenom', 'nom'] } },
    ])
  })

  it('takes the names of the CPTS for no one’s, its other names included', () => {
    const contacts = { site: null, email: fact('grasse.collines@gmail.com'), telephone: null }
    const named = (nom: string, alias: readonly string[]) =>
      contactWarnings(cpts('a', [], 'inconnu', { nom, alias, contacts }))
    expect(named('CPTS Nord', [])).toHaveLength(1)
    expect(named('CPTS Pays de Grasse', [])).toEqual([])
    expect(named('CPTS Nord', ['Pays de Grasse'])).toEqual([])
  })

  it.each(['11', '93'])('finds nothing against the published ones of région %s', (region) => {
    const warned = publishedCpts(region).cpts.filter((each) => contactWarnings(each).length > 0)
    expect(warned.map(({ id }) => id)).toEqual([])
  })
})
