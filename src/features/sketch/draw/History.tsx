import Redo2 from 'lucide-react/icons/redo-2'
import Undo2 from 'lucide-react/icons/undo-2'
import type { SketchStep } from '../../../domain/sketch/sketch-history.ts'
import { frSketch } from '../../../fr/sketch/sketch.ts'
import { frSketchFigures } from '../../../fr/sketch/sketch-figures.ts'
import { Menu } from '../../../ui/Menu.tsx'
import row from '../../../ui/QuietRow.module.css'
import styles from './History.module.css'
import { useHistory, useSketchActions } from './use-sketch-actions.ts'

/** Undo, redo, and every step there is to go back to. */
export function History() {
  return (
    <div className={row.row} role="group" aria-label={frSketch.history}>
      <UndoRedo />
      <Steps />
    </div>
  )
}

/** Takes the last step back, or again. */
export function UndoRedo() {
  const { next } = useHistory()
  const { undo, redo } = useSketchActions()
  return (
    <>
      <button
        type="button"
        disabled={!next.undo}
        onClick={undo}
        {...named(next.undo, frSketch.undoOf)}
      >
        <Undo2 aria-hidden size={16} /> {frSketch.undo}
      </button>
      <button
        type="button"
        disabled={!next.redo}
        onClick={redo}
        {...named(next.redo, frSketch.redoOf)}
      >
        <Redo2 aria-hidden size={16} /> {frSketch.redo}
      </button>
    </>
  )
}

/** Every step there is to go back to. */
export function Steps() {
  const { steps, at, startSize, elsewhere } = useHistory()
  const { goTo } = useSketchActions()
  return (
    <Menu label={frSketch.history} look="quiet" side="right">
      <ol className={styles.steps} reversed>
        {steps
          .map((step, rank) => ({ step, count: rank + 1 }))
          .toReversed()
          .map(({ step, count }) => (
            <li key={step.id}>
              <button
                type="button"
                aria-current={count === at ? 'step' : undefined}
                data-undone={count > at}
                disabled={elsewhere.has(step.id)}
                data-closes
                onClick={() => goTo(count)}
              >
                <span>{wordsOf(step, elsewhere.has(step.id))}</span>
                <span className="figures">{frSketch.stepCount(step.added, step.removed)}</span>
              </button>
            </li>
          ))}
        <li>
          <button
            type="button"
            aria-current={at === 0 ? 'step' : undefined}
            data-closes
            onClick={() => goTo(0)}
          >
            <span>{frSketch.stepStart}</span>
            <span className="figures">{frSketch.stepCount(startSize, 0)}</span>
          </button>
        </li>
      </ol>
    </Menu>
  )
}

/** Names the step that a button turns; one that turns none has its own word alone. */
function named(step: SketchStep | undefined, words: (step: string) => string) {
  if (!step) return {}
  const turned = [wordsOf(step, false), frSketch.stepCount(step.added, step.removed)]
  const name = words(turned.filter(Boolean).join(' '))
  return { title: name, 'aria-label': name }
}

function wordsOf({ means, subject }: SketchStep, isElsewhere: boolean): string {
  const words =
    [frSketch.step[means], subject].filter(Boolean).join(' ') || frSketchFigures.communes
  return isElsewhere ? frSketch.stepElsewhere(words) : words
}
