import type { CptsFacts } from '../../src/domain/atlas/atlas.ts'
import type { UnitIndex } from '../../src/domain/units/unit-index.ts'

/**
 * A CPTS as schema.org tells an organization, for search engines: what its record states, and no key for what it does not.
 *
 * The area is that of a published perimeter alone, its communes by their code INSEE.
 */
export function organization({ cpts, territory }: CptsFacts, units: UnitIndex): object {
  const { nom, alias, contacts, finess } = cpts
  const communes = [...territory].flatMap((code) => units.get(code) ?? [])
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalOrganization',
    name: nom,
    ...(alias.length > 0 && { alternateName: alias }),
    ...(contacts.site && { url: contacts.site.valeur }),
    ...(contacts.email && { email: contacts.email.valeur }),
    ...(contacts.telephone && { telephone: contacts.telephone.valeur }),
    ...(finess && { identifier: property('FINESS', finess.valeur) }),
    ...(communes.length > 0 && {
      areaServed: communes.map((unit) => ({
        '@type': 'AdministrativeArea',
        name: unit.nom,
        identifier: property('INSEE', unit.code),
      })),
    }),
  }
}

const property = (propertyID: string, value: string): object => ({
  '@type': 'PropertyValue',
  propertyID,
  value,
})
