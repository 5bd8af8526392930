import type { CrossingResult } from '../../domain/contract/size-crossing.ts'
import type { VintageComparison } from '../../domain/units/former-populations.ts'
import { useFormerVintage, vintageNote } from './former-vintage.ts'

interface VintageNoteProps {
  readonly compare: (former: VintageComparison) => CrossingResult
  readonly className: string | undefined
}

/** One line where the older populations would give another taille, or where they cannot tell. */
export function VintageNote({ compare, className }: VintageNoteProps) {
  const words = vintageNote(useFormerVintage(), compare)
  return words === null ? null : <p className={className}>{words}</p>
}
