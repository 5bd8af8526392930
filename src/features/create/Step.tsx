import type { ReactNode } from 'react'
import { FOUNDING_STEPS, type FoundingStep, TICKED } from '../../domain/sketch/founding-notes.ts'
import { stepState } from '../../domain/sketch/founding-progress.ts'
import { frCreate } from '../../fr/sketch/create.ts'
import { CheckField, Field, LinesField } from '../../ui/Field.tsx'
import styles from './CreatePage.module.css'
import type { FoundingModel } from './use-founding.ts'

interface StepProps {
  readonly step: FoundingStep
  readonly model: FoundingModel
  readonly children: ReactNode
}

/** One step of the path: what it asks, then the team's own notes, day and tick. */
export function Step({ step, model: { notes, write, tick }, children }: StepProps) {
  const name = frCreate.steps[step]
  const state = stepState(notes, step)
  const title = `${step}-titre`
  return (
    <section id={step} className={styles.step} aria-labelledby={title}>
      <h2 id={title}>
        {frCreate.numbered(FOUNDING_STEPS.indexOf(step) + 1, name)}
        <span className={styles.state} data-state={state}>
          {frCreate.states[state]}
        </span>
      </h2>
      {children}
      <LinesField
        label={frCreate.note}
        value={notes.get(`note/${step}`) ?? ''}
        onChange={(text) => write(`note/${step}`, text)}
      />
      <div className={styles.own}>
        <Field label={frCreate.date}>
          {(control) => (
            <input
              {...control}
              type="date"
              value={notes.get(`date/${step}`) ?? ''}
              onChange={({ currentTarget }) => write(`date/${step}`, currentTarget.value)}
            />
          )}
        </Field>
        <CheckField
          label={frCreate.done}
          checked={notes.get(`fait/${step}`) === TICKED}
          onChange={(ticked) => tick(`fait/${step}`, ticked)}
        />
      </div>
    </section>
  )
}
