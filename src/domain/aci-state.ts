import type { Cpts } from './cpts.ts'

/** Whether a CPTS has signed its ACI: "non renseigné" is neither yes nor no. */
export const ACI_STATES = ['signe', 'non-signe'] as const
export type AciState = (typeof ACI_STATES)[number]

/**
 * Tells whether a CPTS has signed its ACI, as far as its record says.
 *
 * Shape: a date of signature is a signature; else the stage tells. Null where neither is known.
 */
export function aciState({ aci, stade }: Pick<Cpts, 'aci' | 'stade'>): AciState | null {
  if (aci !== null || stade?.valeur === 'aci-signe') return 'signe'
  return stade === null ? null : 'non-signe'
}
