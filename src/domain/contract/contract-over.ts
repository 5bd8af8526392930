import type { Cpts } from '../cpts/cpts.ts'
import { markOf, publicMarks } from './answered-deadlines.ts'
import { entryOf } from './contract-deadlines.ts'
import { contractEnd, type Deadline } from './mission-calendar.ts'

/** The end of a contract whose five years are over, or may be, where nobody says what came after; null otherwise. */
export function contractOver(
  { id, stade, aci, echeances }: Pick<Cpts, 'id' | 'stade' | 'aci' | 'echeances'>,
  today: string,
): Deadline | null {
  if (stade?.valeur !== 'aci-signe' || !aci) return null
  const end = contractEnd(aci.valeur, today)
  if (end.statut !== 'echu' && end.statut !== 'peut-etre-echu') return null
  const isTold = markOf(entryOf(id, 'fin-contrat', end), publicMarks([{ id, echeances }])) !== null
  return isTold ? null : end
}
