import { useId, type ReactNode } from 'react'
import { frFundingPage } from '../../fr/cpts/funding.ts'
import { useRegion } from '../region-model/region-model.ts'
import styles from './FundingPage.module.css'
import { readHabitants, type SubjectKind, type useSubject } from './use-subject.ts'

const words = frFundingPage.subject
const BY_NAME = new Intl.Collator('fr', { numeric: true })

type Chosen = ReturnType<typeof useSubject>

/** For which population: one that is typed, that of a CPTS, or that of the sketch that is open. */
export function SubjectChoice({ chosen }: { readonly chosen: Chosen }) {
  const { subject, text, facts, sketchName, type, ofCpts, ofSketch } = chosen
  const { atlas } = useRegion()
  const note = useId()
  const all = [...atlas.facts.values()].toSorted((a, b) => BY_NAME.compare(a.cpts.nom, b.cpts.nom))
  const wrong = subject.kind === 'typed' && text !== '' && readHabitants(text) === null
  const option = (kind: SubjectKind, label: string, choose: () => void, field: ReactNode) => (
    <div className={styles.subject}>
      <label>
        <input
          type="radio"
          name="pour"
          checked={subject.kind === kind}
          onChange={choose}
          className={styles.radio}
        />
        {label}
      </label>
      {field}
    </div>
  )
  return (
    <fieldset className={styles.subjects}>
      <legend>{words.legend}</legend>
      {option(
        'typed',
        words.typed,
        () => type(text),
        <input
          type="text"
          inputMode="numeric"
          autoComplete="off"
          className={styles.habitants}
          aria-label={words.habitants}
          aria-invalid={wrong}
          aria-describedby={note}
          value={subject.kind === 'typed' ? text : ''}
          onChange={({ currentTarget: { value } }) => type(value)}
        />,
      )}
      {all.length > 0 &&
        option(
          'cpts',
          words.cpts,
          () => ofCpts(facts?.cpts.id ?? all[0]?.cpts.id ?? null),
          <select
            aria-label={words.cpts}
            value={subject.kind === 'cpts' ? (facts?.cpts.id ?? '') : ''}
            onChange={({ currentTarget: { value } }) => ofCpts(value)}
          >
            <option value="" disabled>
              {words.choose}
            </option>
            {all.map(({ cpts: { id, nom } }) => (
              <option key={id} value={id}>
                {nom}
              </option>
            ))}
          </select>,
        )}
      {sketchName !== null && option('sketch', words.sketch(sketchName), ofSketch, null)}
      <p id={note} className={styles.note} role="status">
        {noteOn(chosen, wrong)}
      </p>
    </fieldset>
  )
}

function noteOn({ subject, text }: Chosen, wrong: boolean): string {
  if (subject.habitants !== null) return ''
  if (wrong) return words.invalid
  if (subject.kind === 'typed' && text === '') return words.none
  return subject.auMoins === null ? words.unknown : words.atLeast(subject.auMoins)
}
