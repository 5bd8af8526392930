import { Redo2, Undo2 } from 'lucide-react'
import type { SketchStep } from '../../../state/sketching.ts'
import { frSketch } from '../../../fr/sketch.ts'
import { Menu } from '../../../ui/Menu.tsx'
import row from '../../../ui/QuietRow.module.css'
import styles from './History.module.css'
import { useHistory, useSketchActions } from './use-sketch-actions.ts'

/** Undo, redo, and every step there is to go back to. */
export function History() {
  const { steps, at } = useHistory()
  const { undo, redo, goTo } = useSketchActions()
  return (
    <div className={row.row} role="group" aria-label={frSketch.history}>
      <button type="button" disabled={at === 0} onClick={undo} title="Ctrl+Z">
        <Undo2 aria-hidden size={16} /> {frSketch.undo}
      </button>
      <button type="button" disabled={at === steps.length - 1} onClick={redo} title="Ctrl+Maj+Z">
        <Redo2 aria-hidden size={16} /> {frSketch.redo}
      </button>
      <Menu label={frSketch.history} look="quiet" side="right">
        <ol className={styles.steps} reversed>
          {steps
            .map((step, index) => ({ step, index }))
            .toReversed()
            .map(({ step, index }) => (
              <li key={index}>
                <button
                  type="button"
                  aria-current={index === at ? 'step' : undefined}
                  data-undone={index > at}
                  data-closes
                  onClick={() => goTo(index)}
                >
                  <span>{wordsOf(step)}</span>
                  <span className="figures">{frSketch.stepCount(step.added, step.removed)}</span>
                </button>
              </li>
            ))}
        </ol>
      </Menu>
    </div>
  )
}

function wordsOf({ means, subject }: SketchStep): string {
  return [frSketch.step[means], subject].filter(Boolean).join(' ') || frSketch.communes
}
