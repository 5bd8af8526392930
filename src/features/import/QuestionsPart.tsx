import type { CptsAnswer, Question } from '../../domain/import/import-choices.ts'
import { STAGES, stageWritten } from '../../domain/cpts/stage.ts'
import { frCategories } from '../../fr/facets.ts'
import { frImportScreen } from '../../fr/import-screen.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useRegion } from '../region-model/region-model.ts'
import { CommuneQuestion } from './CommuneQuestion.tsx'
import { FactQuestion } from './FactQuestion.tsx'
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
              const answer = stageWritten(value) ?? 'ignore'
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
    case 'older':
    case 'offered':
      return (
        <FactQuestion
          question={question}
          onAnswer={(whose) =>
            choose((choices) => ({ facts: answered(choices.facts, key, whose) }))
          }
        />
      )
    case 'cpts':
      return (
        <CptsQuestion
          question={question}
          onAnswer={(answer) =>
            choose((choices) => ({ cpts: answered(choices.cpts, key, answer) }))
          }
        />
      )
    case 'shape':
      return words.shape(text)
  }
}

interface CptsQuestionProps {
  readonly question: Extract<Question, { kind: 'cpts' }>
  readonly onAnswer: (answer: CptsAnswer) => void
}

/** Whether a CPTS without a record gets one, or is one whose name is nearly its own. */
function CptsQuestion({ question: { text, similaires }, onAnswer }: CptsQuestionProps) {
  const { records } = useRegion()
  return (
    <>
      {words.cpts(text)}
      <button type="button" onClick={() => onAnswer('create')}>
        {words.create}
      </button>
      {similaires.map((id) => (
        <button key={id} type="button" onClick={() => onAnswer({ id })}>
          {words.isRecord(records.cpts.find((each) => each.id === id)?.nom ?? id)}
        </button>
      ))}
      <button type="button" onClick={() => onAnswer('ignore')}>
        {words.drop}
      </button>
    </>
  )
}
