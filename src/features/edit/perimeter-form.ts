import type { Perimetre } from '../../domain/cpts/cpts.ts'
import type { RecordEdit, StatedPerimetre } from '../../domain/edits/record-change.ts'
import type { ListAnswers } from '../../domain/names/commune-list.ts'
import { writtenInPart } from '../../domain/names/in-part.ts'
import { departementOf } from '../../domain/units/regions.ts'
import type { UnitIndex } from '../../domain/units/unit-index.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { NO_SOURCE, type TypedSource, typedCount, typedDate } from './form/typed-text.ts'

export const PERIMETRE_STATES = [
  'complet',
  'partiel',
  'inconnu',
] as const satisfies Perimetre['etat'][]

/** A perimeter as it is typed: communes by name or code, and the answers to what that leaves open. */
export interface TypedPerimetre {
  readonly etat: Perimetre['etat']
  readonly communes: string
  /** One code alone is how forms that wait on a device since before groups were proposed hold it. */
  readonly answers: Readonly<Record<string, UnitCode | readonly UnitCode[]>>
  readonly announced: string
  readonly deduit: boolean
  /** How many communes a sketch held in part only, which a record takes whole. */
  readonly cut: number
  readonly source: TypedSource
}

/** What was chosen for the entries of a perimeter that were not clear. */
export function listAnswers({ answers }: Pick<TypedPerimetre, 'answers'>): ListAnswers {
  return new Map(Object.entries(answers).map(([line, meant]) => [line, [meant].flat()]))
}

/** What of a perimeter is stated, its sources aside. */
export function statedPerimetre({
  etat,
  codes,
  deduit,
  communesAnnoncees,
  enPartie = [],
}: StatedPerimetre): StatedPerimetre {
  return { etat, codes, deduit, communesAnnoncees, ...(enPartie.length > 0 && { enPartie }) }
}

/** A perimeter as one would type it. @param vintage that of the units: a code that none of them bears is said so. */
export function perimetreText(
  { etat, codes, deduit, communesAnnoncees, enPartie = [] }: StatedPerimetre,
  units: UnitIndex,
  vintage: string | null = null,
): TypedPerimetre {
  const known = new Set(Array.from(units.values(), ({ departement }) => departement))

  return {
    etat,
    communes: codes
      .map((code) => {
        const isHere = known.has(departementOf(code))
        const line = lineOf(code, units, isHere ? vintage : null)
        return enPartie.includes(code) ? writtenInPart(line) : line
      })
      .join('\n'),
    answers: {},
    announced: `${communesAnnoncees ?? ''}`,
    deduit,
    cut: 0,
    source: NO_SOURCE,
  }
}

/** "Dourdan (91200)": its name for the reader, its code for the list to be read back alike. */
function lineOf(code: UnitCode, units: UnitIndex, vintage: string | null): string {
  const unit = units.get(code)
  if (unit) return `${unit.nom} (${code})`
  return vintage === null ? code : frEdit.perimeter.unknownCode(code, vintage)
}

/** What the form asks for, the list once read into these codes. */
export function perimetreEdit(
  typed: TypedPerimetre,
  codes: readonly UnitCode[],
  enPartie: readonly UnitCode[],
): RecordEdit {
  return {
    kind: 'perimetre',
    etat: typed.etat,
    codes,
    enPartie,
    deduit: typed.deduit,
    communesAnnoncees: typed.announced.trim() === '' ? null : typedCount(typed.announced),
    date: typedDate(typed.source.date),
  }
}
