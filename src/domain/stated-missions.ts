import type { Cpts } from './cpts.ts'
import { MISSIONS, type Mission } from './mission.ts'

/** The missions that a CPTS states actions for, in their order; none where the source names none. */
export function statedMissions({ missions }: Pick<Cpts, 'missions'>): readonly Mission[] {
  return MISSIONS.filter((each) => missions?.valeur.some(({ mission }) => mission === each))
}
