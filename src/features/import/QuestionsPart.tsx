import type { Question } from '../../domain/import/import-choices.ts'
import { STAGES } from '../../domain/cpts/stage.ts'
import { frCategories } from '../../fr/facets.ts'
import { frImport } from '../../fr/import.ts'
import { frImportScreen } from '../../fr/import-screen.ts'
import { Notice } from '../../ui/Notice.tsx'
import type { FactName } from '../../domain/edits/record-change.ts'
import { claimWords } from '../edit/value-words.ts'
import { CommuneQuestion } from './CommuneQuestion.tsx'
import styles from './Import.module.css'
import { answered, type Choose } from './use-review.ts'

const words = frImportScreen.questions

/** How many are asked at a time; once they are answered, the next ones come. */
const AT_ONCE = 20

interface QuestionsPartProps {
  readonly questions: readonly Question[]
  readonly choose: Choose
}

/** What only a person can tell; what is left open is left out. */
export function QuestionsPart({ questions, choose }: QuestionsPartProps) {
  if (questions.length === 0) return null
  return (
    <Notice tone="notice" title={words.title(questions.length)}>
      <p>{words.intro}</p>
      <ul className={styles.questions}>
        {questions.slice(0, AT_ONCE).map((question) => (
          <li key={`${question.kind} ${question.key}`}>
            <Asked question={question} choose={choose} />
            <small>{words.lines(question.lines)}</small>
          </li>
        ))}
      </ul>
      {questions.length > AT_ONCE && <p>{words.more(questions.length - AT_ONCE)}</p>}
    </Notice>
  )
}

interface AskedProps {
  readonly question: Question
  readonly choose: Choose
}

function Asked({ question, choose }: AskedProps) {
  const { key, text } = question
  switch (question.kind) {
    case 'commune':
      return (
        <CommuneQuestion
          question={question}
          onAnswer={(answer) =>
            choose((choices) => ({ communes: answered(choices.communes, key, answer) }))
          }
        />
      )
    case 'stade':
      return (
        <label>
          {words.stade(text)}
          <select
            value=""
            onChange={({ currentTarget: { value } }) => {
              const answer = STAGES.find((each) => each === value) ?? 'ignore'
              choose((choices) => ({ stades: answered(choices.stades, key, answer) }))
            }}
          >
            <option value="" disabled>
              {words.choose}
            </option>
            {STAGES.map((each) => (
              <option key={each} value={each}>
                {frCategories[each]}
              </option>
            ))}
            <option value="ignore">{words.ignore}</option>
          </select>
        </label>
      )
    case 'email':
      return (
        <>
          {words.email(text)}
          <button
            type="button"
            onClick={() => choose((choices) => ({ emails: answered(choices.emails, key, 'drop') }))}
          >
            {words.drop}
          </button>
          <button
            type="button"
            onClick={() => choose((choices) => ({ emails: answered(choices.emails, key, 'keep') }))}
          >
            {words.keep}
          </button>
        </>
      )
    case 'older': {
      const { fait, date, known, values } = question.note
      const [there, here] = values
        ? values.map((valeur) => claimWords(fait as FactName, { valeur }))
        : [text, known.text].map((codes) => words.communes(codes.split(' ').filter(Boolean).length))
      const answer = (whose: 'file' | 'record') => () =>
        choose((choices) => ({ older: answered(choices.older, key, whose) }))
      return (
        <>
          {words.older(question.cpts, frImport.known[fait])}
          <button type="button" onClick={answer('record')}>
            {words.record(here ?? '', known.date)}
          </button>
          <button type="button" onClick={answer('file')}>
            {words.file(there ?? '', date)}
          </button>
        </>
      )
    }
    case 'shape':
      return words.shape(text)
  }
}
