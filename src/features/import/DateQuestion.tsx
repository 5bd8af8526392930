import { useState } from 'react'
import { readWrittenDate } from '../../domain/cpts/written-date.ts'
import { mayPrecede } from '../../domain/cpts/partial-date.ts'
import type { DateAnswer } from '../../domain/import/fact-cells.ts'
import type { Question } from '../../domain/import/import-choices.ts'
import { formatDate } from '../../fr/words/format.ts'
import { frImportScreen } from '../../fr/import/import-screen.ts'
import { useSession } from '../region-model/session-context.ts'
import { Answer, Ask } from './Ask.tsx'
import styles from './Questions.module.css'

const words = frImportScreen.questions

interface DateQuestionProps {
  readonly question: Extract<Question, { kind: 'date' }>
  readonly where: string
  readonly onAnswer: (answer: DateAnswer) => void
}

/** Which day some words mean: what was read of them, what else they may say, or what one types. */
export function DateQuestion({
  question: { text, taken, candidates },
  where,
  onAnswer,
}: DateQuestionProps) {
  const { today } = useSession()
  const [other, setOther] = useState('')
  const typed = readWrittenDate(other)
  const date = typed !== null && mayPrecede(typed, today) ? typed : null
  return (
    <Ask
      text={taken === null ? words.date(text) : words.dateRead(text, formatDate(taken))}
      where={where}
    >
      {candidates.map((each) => (
        <Answer key={each} isTaken={each === taken} onPress={() => onAnswer({ date: each })}>
          {each === taken ? words.keepRead(formatDate(each)) : formatDate(each)}
        </Answer>
      ))}
      <form
        className={styles.other}
        onSubmit={(event) => {
          event.preventDefault()
          if (date !== null) onAnswer({ date })
        }}
      >
        <input
          type="text"
          aria-label={words.otherDate(text)}
          placeholder={words.otherDateHint}
          autoComplete="off"
          value={other}
          onChange={({ currentTarget }) => setOther(currentTarget.value)}
        />
        {date !== null && <button type="submit">{words.take(formatDate(date))}</button>}
      </form>
      <Answer onPress={() => onAnswer({ date: null })}>{words.noDate}</Answer>
    </Ask>
  )
}
