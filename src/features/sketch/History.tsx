import { ChevronDown, Redo2, Undo2 } from 'lucide-react'
import { useRef } from 'react'
import type { SketchStep } from '../../state/sketching.ts'
import { fr } from '../../ui/fr.ts'
import { closeMenu, useDismiss } from '../shared/use-dismiss.ts'
import styles from './History.module.css'
import { useHistory, useSketchActions } from './use-sketch-actions.ts'

/** Undo, redo, and every step there is to go back to. */
export function History() {
  const { steps, at } = useHistory()
  const { undo, redo, goTo } = useSketchActions()
  const menu = useRef<HTMLDetailsElement>(null)
  useDismiss(menu)
  return (
    <div className={styles.row} role="group" aria-label={fr.sketch.history}>
      <button type="button" disabled={at === 0} onClick={undo} title="Ctrl+Z">
        <Undo2 aria-hidden size={16} /> {fr.sketch.undo}
      </button>
      <button type="button" disabled={at === steps.length - 1} onClick={redo} title="Ctrl+Maj+Z">
        <Redo2 aria-hidden size={16} /> {fr.sketch.redo}
      </button>
      <details ref={menu} className={styles.menu}>
        <summary>
          {fr.sketch.history} <ChevronDown aria-hidden size={14} />
        </summary>
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
                  onClick={() => {
                    goTo(index)
                    closeMenu(menu.current)
                  }}
                >
                  <span>{wordsOf(step)}</span>
                  <span className="figures">{fr.sketch.stepCount(step.added, step.removed)}</span>
                </button>
              </li>
            ))}
        </ol>
      </details>
    </div>
  )
}

function wordsOf({ means, subject }: SketchStep): string {
  return [fr.sketch.step[means], subject].filter(Boolean).join(' ') || fr.sketch.communes
}
