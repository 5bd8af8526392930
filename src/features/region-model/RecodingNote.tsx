import type { Recoding } from '../../domain/atlas/recoding.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { frCpts } from '../../fr/cpts/cpts.ts'
import { useRegion } from './region-model.ts'

interface RecodingNoteProps {
  readonly recoding: Recoding
  readonly className: string | undefined
}

/** What a perimeter names by codes that are no more, and what has been made of them. */
export function RecodingNote({ recoding, className }: RecodingNoteProps) {
  const { known: units } = useRegion().atlas
  const nameOf = (code: UnitCode): string => `${units.get(code)?.nom ?? ''} (${code})`.trimStart()
  const lines = [
    ...recoding.traduits.map(({ from, to, elargit }) =>
      (elargit ? frCpts.recodedWider : frCpts.recoded)(from, nameOf(to)),
    ),
    ...recoding.partages.map(({ from, parmi }) => frCpts.recodedSplit(from, parmi.map(nameOf))),
  ]
  return lines.map((line) => (
    <p key={line} className={className}>
      {line}
    </p>
  ))
}
