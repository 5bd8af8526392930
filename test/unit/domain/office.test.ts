import { describe, expect, it } from 'vitest'
import type { OfficeContact } from '../../../src/domain/atlas/office.ts'
import { contactsAt, proposalAddress } from '../../../src/domain/atlas/office-contacts.ts'

const contact = (nom: string, where: Partial<OfficeContact> = {}): OfficeContact => ({
  nom,
  role: null,
  site: null,
  email: null,
  telephone: null,
  regions: [],
  departements: [],
  ...where,
})
const office = {
  contacts: [
    contact('Partout'),
    contact('En région 11', { regions: ['11'] }),
    contact('En région 93', { regions: ['93'] }),
    contact('Dans le 91', { departements: ['91'] }),
    contact('Dans le 91 et en région 93', { departements: ['91'], regions: ['93'] }),
  ],
}
const named = (region: string | null, ...departements: string[]) =>
  contactsAt(office, { region, departements }).map(({ nom }) => nom)

describe('whom an office sends people to', () => {
  it('is who knows the département first, then the région, then everyone else’s', () => {
    expect(named('11', '91')).toEqual([
      'Dans le 91',
      'Dans le 91 et en région 93',
      'En région 11',
      'Partout',
    ])
  })

  it('is nobody of another place', () => {
    expect(named('11', '77')).toEqual(['En région 11', 'Partout'])
    expect(named('93', '13')).toEqual(['En région 93', 'Dans le 91 et en région 93', 'Partout'])
    expect(named(null)).toEqual(['Partout'])
  })

  it('is each of the départements that a CPTS lies in', () => {
    expect(named('11', '77', '91')).toContain('Dans le 91')
  })
})

describe('where a proposal is sent', () => {
  const address = (
    region: string | null,
    contacts: readonly OfficeContact[],
    ...own: Parameters<typeof proposalAddress>[0]['propositions']
  ) => {
    const organisme = { nom: 'URPS d’exemple', site: null, logo: null }
    const place = { region, departements: ['91'] }
    return proposalAddress({ organisme, contacts, propositions: own }, place)
  }
  const everywhere = { nom: null, email: 'atlas@exemple.fr', regions: [], departements: [] }
  const there = {
    ...everywhere,
    nom: 'Pôle d’exemple',
    email: '91@exemple.fr',
    departements: ['91'],
  }
  const known = [contact('Sans courriel'), contact('Contact', { email: 'contact@exemple.fr' })]

  it('is the address for it, the nearest first, by its name or that of the office', () => {
    expect(address('11', known, everywhere, there)).toEqual({
      nom: 'Pôle d’exemple',
      email: '91@exemple.fr',
    })
    expect(address('11', known, everywhere)).toEqual({
      nom: 'URPS d’exemple',
      email: 'atlas@exemple.fr',
    })
  })

  it('is else whom the office sends people of that place to, and nobody where none has an e-mail', () => {
    expect(address('11', known)).toEqual({ nom: 'Contact', email: 'contact@exemple.fr' })
    expect(address('11', known.slice(0, 1))).toBeNull()
    expect(address('11', [], { ...there, departements: ['75'] })).toBeNull()
  })
})
