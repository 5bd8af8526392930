import type { VintageComparison } from '../../domain/units/former-populations.ts'
import type { CrossingResult } from '../../domain/contract/size-crossing.ts'
import { frVintage } from '../../fr/vintage.ts'
import type { FormerVintage } from './use-former-vintage.ts'

/** What is to be said of a taille beside the older populations; null while they are on their way, and where it is the same. */
export function vintageNote(
  former: FormerVintage,
  compare: (former: VintageComparison) => CrossingResult,
): string | null {
  if (former === null) return null
  if (former === 'absent') return frVintage.absent
  const compared = compare(former)
  if (compared.ok) return compared.passage && frVintage.changes(compared.passage)
  return compared.reason === 'ancienne-inconnue' ? frVintage.unknownThen(former.avant) : null
}
