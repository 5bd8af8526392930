import { askedMoves, codesIn } from '../../domain/import/asked-fact.ts'
import type { Question } from '../../domain/import/import-choices.ts'
import type { AskedFact } from '../../domain/import/import-note.ts'
import type { FactName, FactValues } from '../../domain/edits/record-change.ts'
import { stageWritten } from '../../domain/cpts/stage.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { frCategories } from '../../fr/facets.ts'
import { frImport } from '../../fr/import.ts'
import { frImportScreen } from '../../fr/import-screen.ts'
import { claimWords } from '../../fr/stated-value.ts'
import { useRegion } from '../region-model/region-model.ts'

const words = frImportScreen.questions

interface FactQuestionProps {
  readonly question: Extract<Question, { kind: 'older' | 'offered' }>
  readonly onAnswer: (whose: 'file' | 'record') => void
}

/** What the file says of a fact and what the record does, to choose from. */
export function FactQuestion({ question: { kind, cpts, note }, onAnswer }: FactQuestionProps) {
  const { units } = useRegion().atlas
  const { known, values, text, date } = note
  const fait = frImport.known[note.fait]
  const nameOf = (code: UnitCode): string => units.get(code)?.nom ?? code
  const moves = askedMoves(note)
  const there = known && words.record(said(note, known.text, values?.[1]), known.date)
  return (
    <>
      {kind === 'older' ? words.older(cpts, fait) : words.offered(cpts, fait, known !== null)}
      {moves && <small>{words.moves(moves.added.map(nameOf), moves.removed.map(nameOf))}</small>}
      <button type="button" onClick={() => onAnswer('record')}>
        {there ?? words.notTaken}
      </button>
      <button type="button" onClick={() => onAnswer('file')}>
        {words.file(said(note, text, values?.[0]), date)}
      </button>
    </>
  )
}

/** A value in words: a fact has its own, a perimeter is counted, a stage is named. */
function said(
  { fait }: AskedFact,
  text: string,
  valeur: FactValues[FactName] | null | undefined,
): string {
  if (valeur !== null && valeur !== undefined) return claimWords(fait as FactName, { valeur })
  if (fait === 'perimetre') return words.communes(codesIn(text).length)
  const stage = fait === 'stade' ? stageWritten(text) : null
  return stage ? frCategories[stage] : text
}
