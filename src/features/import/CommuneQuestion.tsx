import { useMemo, useState } from 'react'
import { chosenCodes, readCommuneList } from '../../domain/names/commune-list.ts'
import type { CommuneAnswer } from '../../domain/import/commune-read.ts'
import type { Question } from '../../domain/import/import-choices.ts'
import { regionOfUnit } from '../../domain/units/regions.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { frImportScreen } from '../../fr/import/import-screen.ts'
import { useNameSources } from '../search/use-name-sources.ts'
import { useUnitName } from '../search/use-unit-name.ts'
import { useRegion } from '../region-model/region-model.ts'
import { Answer, Ask } from './Ask.tsx'
import styles from './Questions.module.css'

const words = frImportScreen.questions

/** More answers than that are a list to choose from. */
const MOST_BUTTONS = 8

interface CommuneQuestionProps {
  readonly question: Extract<Question, { kind: 'commune' }>
  readonly where: string
  readonly onAnswer: (answer: CommuneAnswer) => void
}

/** Which commune a text means: one of those that it may be, another that one names, or none. */
export function CommuneQuestion({
  question: { text, candidates, par, taken, groupes },
  where,
  onAnswer,
}: CommuneQuestionProps) {
  const { units } = useRegion().atlas
  const unitName = useUnitName()
  const [other, setOther] = useState('')
  const names = useNameSources()
  const named = useMemo(
    () => chosenCodes(readCommuneList(other, units, names), new Map()),
    [other, units, names],
  )
  const nameOf = (code: UnitCode): string => {
    const nom = unitName(code)
    if (nom === code) return code
    const there = units.has(code) ? null : regionOfUnit(code)
    return there ? `${nom} (${code}, ${there.nom})` : `${nom} (${code})`
  }
  const ofOne = groupes?.length ? words.whichGroup(text) : words.commune(text)
  const asked = par === null ? ofOne : words.differs[par](text)
  const isRead = (code: UnitCode): boolean => taken.includes(code)
  return (
    <Ask text={asked} where={where}>
      {groupes?.map(({ nom, codes }) => (
        <Answer key={nom} onPress={() => onAnswer(codes)}>
          {words.groupOf(nom, codes.length)}
        </Answer>
      ))}
      {candidates.length <= MOST_BUTTONS &&
        candidates.map((code) => (
          <Answer key={code} isTaken={isRead(code)} onPress={() => onAnswer([code])}>
            {isRead(code) ? words.keepRead(nameOf(code)) : nameOf(code)}
          </Answer>
        ))}
      {candidates.length > MOST_BUTTONS && (
        <Several codes={candidates} nameOf={nameOf} onAnswer={onAnswer} />
      )}
      <form
        className={styles.other}
        onSubmit={(event) => {
          event.preventDefault()
          if (named.length > 0) onAnswer(named)
        }}
      >
        <input
          type="text"
          aria-label={words.otherCommune(text)}
          placeholder={words.write}
          autoComplete="off"
          value={other}
          onChange={({ currentTarget }) => setOther(currentTarget.value)}
        />
        {named.length > 0 && (
          <button type="submit">{words.take(named.map(nameOf).join(', '))}</button>
        )}
      </form>
      <Answer onPress={() => onAnswer('ignore')}>{words.ignore}</Answer>
    </Ask>
  )
}

interface SeveralProps {
  readonly codes: readonly UnitCode[]
  readonly nameOf: (code: UnitCode) => string
  readonly onAnswer: (answer: CommuneAnswer) => void
}

/** Many communes to choose from: the arrows of a keyboard go through them before one is taken. */
function Several({ codes, nameOf, onAnswer }: SeveralProps) {
  const [chosen, setChosen] = useState('')
  const code = codes.find((each) => each === chosen)
  return (
    <>
      <select
        aria-label={words.choose}
        value={chosen}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      >
        <option value="" disabled>
          {words.choose}
        </option>
        {codes.map((each) => (
          <option key={each} value={each}>
            {nameOf(each)}
          </option>
        ))}
      </select>
      {code && <Answer onPress={() => onAnswer([code])}>{words.take(nameOf(code))}</Answer>}
    </>
  )
}
