import { useMemo, useState } from 'react'
import { chosenCodes, readCommuneList } from '../../domain/names/commune-list.ts'
import type { CommuneAnswer } from '../../domain/import/commune-cells.ts'
import type { Question } from '../../domain/import/import-choices.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { frImportScreen } from '../../fr/import-screen.ts'
import { useNameSources } from '../search/use-name-sources.ts'
import { useRegion } from '../region-model/region-model.ts'

const words = frImportScreen.questions

interface CommuneQuestionProps {
  readonly question: Extract<Question, { kind: 'commune' }>
  readonly onAnswer: (answer: CommuneAnswer) => void
}

/** Which commune a text means: one of those that it may be, another that one names, or none. */
export function CommuneQuestion({
  question: { text, candidates },
  onAnswer,
}: CommuneQuestionProps) {
  const { units } = useRegion().atlas
  const [other, setOther] = useState('')
  const names = useNameSources()
  const named = useMemo(
    () => chosenCodes(readCommuneList(other, units, names), new Map()),
    [other, units, names],
  )
  const nameOf = (code: UnitCode): string => {
    const unit = units.get(code)
    return unit ? `${unit.nom} (${code})` : code
  }
  return (
    <>
      <label>
        {words.commune(text)}
        <select
          value=""
          onChange={({ currentTarget: { value } }) => {
            const chosen = candidates.find((code) => code === value)
            onAnswer(chosen ? [chosen] : 'ignore')
          }}
        >
          <option value="" disabled>
            {words.choose}
          </option>
          {candidates.map((code) => (
            <option key={code} value={code}>
              {nameOf(code)}
            </option>
          ))}
          <option value="ignore">{words.ignore}</option>
        </select>
      </label>
      <label>
        {words.write}
        <input
          type="text"
          value={other}
          onChange={({ currentTarget }) => setOther(currentTarget.value)}
        />
      </label>
      {named.length > 0 && (
        <button type="button" onClick={() => onAnswer(named)}>
          {named.map(nameOf).join(', ')}
        </button>
      )}
    </>
  )
}
