import type { StatedFacet } from '../../domain/filters/unstated.ts'
import { formatNumber } from '../words/format.ts'

const UNSTATED = {
  stade: 'Avancement\u00a0: non renseigné',
  taille: 'Taille\u00a0: non connue',
  perinatalite: 'Périnatalité\u00a0: non renseignée',
  mission: 'Missions\u00a0: non renseignées',
  echeance: 'Échéances\u00a0: aucune connue',
} as const satisfies Record<StatedFacet, string>

/** What is said where filters leave no CPTS. */
export const frEmptyList = {
  none: 'Aucune CPTS ne correspond à ces filtres.',
  noneKnown:
    'On ne connaît aucune CPTS qui réponde à ces filtres\u00a0; ce n’est pas dire qu’il n’y en a pas.',
  unstated: (facet: StatedFacet, n: number, total: number) =>
    `${UNSTATED[facet]} pour ${formatNumber(n)} CPTS sur ${formatNumber(total)}.`,
  wayOut: 'Retirez un filtre, ou choisissez «\u00a0Tout afficher\u00a0».',
} as const
