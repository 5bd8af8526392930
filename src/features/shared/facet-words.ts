import type { CategoryValue } from '../../domain/colour-mode.ts'
import type { Facet } from '../../domain/facet.ts'
import type { Mission } from '../../domain/mission.ts'
import { fr } from '../../ui/fr.ts'
import { departementName } from './departement-name.ts'
import { useRegion } from './region-model.ts'

/** Words for a value of a facet, as filters and tables write it. */
export function useFacetWords(): (facet: Facet, value: string) => string {
  const { file } = useRegion()
  return (facet, value) => {
    if (facet === 'departement') return departementName(file, value)
    if (facet === 'mission' && value !== 'non-renseigne') {
      return `${value} ${fr.missions[value as Mission]}`
    }
    return fr.categories[value as CategoryValue]
  }
}
