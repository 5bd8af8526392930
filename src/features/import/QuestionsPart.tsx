import { asRead, isTaken, type Question } from '../../domain/import/import-choices.ts'
import { frImportScreen } from '../../fr/import-screen.ts'
import controls from '../../ui/controls.module.css'
import { Notice } from '../../ui/Notice.tsx'
import { Asked } from './Asked.tsx'
import styles from './Questions.module.css'
import { useFocusOnNext } from './use-focus-on-next.ts'
import type { Choose } from './use-review.ts'

const words = frImportScreen.questions

/** How many are asked at a time; once they are answered, the next ones come. */
const AT_ONCE = 20

interface QuestionsPartProps {
  readonly questions: readonly Question[]
  readonly choose: Choose
}

/** What only a person can tell, which is left out until then; and what was read, but may be meant otherwise. */
export function QuestionsPart({ questions, choose }: QuestionsPartProps) {
  const [focus, wasUsed] = useFocusOnNext(questions.length)
  const checks = questions.filter(isTaken)
  const open = questions.filter((question) => !isTaken(question))
  if (questions.length === 0 && !wasUsed) return null
  return (
    <div {...focus}>
      {questions.length === 0 && <p role="status">{words.allSettled}</p>}
      {questions.length > 0 && (
        <Notice tone="notice" title={words.title(open.length, checks.length)}>
          {open.length > 0 && <p>{words.intro}</p>}
          <Questions questions={open} choose={choose} />
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
              <Questions questions={checks} choose={choose} />
            </>
          )}
        </Notice>
      )}
    </div>
  )
}

function Questions({ questions, choose }: QuestionsPartProps) {
  return (
    <>
      <ul className={styles.questions}>
        {questions.slice(0, AT_ONCE).map((question) => (
          <li key={`${question.kind} ${question.key}`}>
            <Asked question={question} choose={choose} />
          </li>
        ))}
      </ul>
      {questions.length > AT_ONCE && <p>{words.more(questions.length - AT_ONCE)}</p>}
    </>
  )
}
