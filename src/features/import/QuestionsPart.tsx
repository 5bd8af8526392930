import { asRead, isTaken, type Question } from '../../domain/import/import-choices.ts'
import type { Sheet } from '../../domain/import/sheets.ts'
import { frImportScreen } from '../../fr/import/import-screen.ts'
import controls from '../../ui/controls.module.css'
import { Notice } from '../../ui/Notice.tsx'
import { Asked } from './Asked.tsx'
import { placesName } from './sheet-words.ts'
import styles from './Questions.module.css'
import { useFocusOnNext } from './use-focus-on-next.ts'
import type { Choose } from './use-review.ts'

const words = frImportScreen.questions

/** How many are asked at a time; once they are answered, the next ones come. */
const AT_ONCE = 20

interface QuestionsProps {
  /** The sheets that their lines are of. */
  readonly sheets: readonly Sheet[]
  readonly questions: readonly Question[]
  readonly choose: Choose
}

interface QuestionsPartProps extends QuestionsProps {
  /** Leads on from the last answer. */
  readonly onDone: () => void
}

/** What only a person can tell, which is left out until then; and what was read, but may be meant otherwise. */
export function QuestionsPart({ questions, sheets, choose, onDone }: QuestionsPartProps) {
  const [focus, wasUsed] = useFocusOnNext(questions.length)
  const checks = questions.filter(isTaken)
  const open = questions.filter((question) => !isTaken(question))
  if (questions.length === 0 && !wasUsed) return null
  return (
    <div {...focus}>
      {questions.length === 0 && (
        <p className={controls.row} role="status">
          {words.allSettled}
          <button type="button" className={controls.link} onClick={onDone}>
            {frImportScreen.toImport}
          </button>
        </p>
      )}
      {questions.length > 0 && (
        <Notice tone="notice" title={words.title(open.length, checks.length)}>
          {open.length > 0 && <p>{words.intro}</p>}
          <Questions questions={open} sheets={sheets} choose={choose} />
          {checks.length > 0 && (
            <>
              <p className={styles.checks}>
                {words.checks}{' '}
                <button
                  type="button"
                  className={controls.secondary}
                  onClick={() => choose((choices) => asRead(checks, choices))}
                >
                  {words.keepAll(checks.length)}
                </button>
              </p>
              <Questions questions={checks} sheets={sheets} choose={choose} />
            </>
          )}
        </Notice>
      )}
    </div>
  )
}

function Questions({ questions, sheets, choose }: QuestionsProps) {
  return (
    <>
      <div className={styles.questions}>
        {questions.slice(0, AT_ONCE).map((question) => (
          <Asked
            key={`${question.kind} ${question.key}`}
            question={question}
            where={placesName(question.places, sheets)}
            choose={choose}
          />
        ))}
      </div>
      {questions.length > AT_ONCE && <p>{words.more(questions.length - AT_ONCE)}</p>}
    </>
  )
}
