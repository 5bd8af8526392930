import { useState } from 'react'
import { isSource } from '../../domain/cpts/contact-value.ts'
import type { PartialDate } from '../../domain/cpts/partial-date.ts'
import { checkDate, type FieldProblem } from '../../domain/edits/check-value.ts'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { frGrid } from '../../fr/follow-up/grid.ts'
import { noteText } from '../../fr/import/import.ts'
import { frRegisterExport } from '../../fr/follow-up/register-export.ts'
import { Notice } from '../../ui/Notice.tsx'
import controls from '../../ui/controls.module.css'
import { AuthorField } from '../edit/form/AuthorField.tsx'
import { SourceFields } from '../edit/form/SourceFields.tsx'
import { type TypedSource, typedText } from '../edit/form/typed-text.ts'
import { FieldChange } from '../publish/FieldChange.tsx'
import { useSession } from '../region-model/session-context.ts'
import { useUnitName } from '../search/use-unit-name.ts'
import styles from './Grid.module.css'
import type { TypedPlan, TypedRecord } from './typed-plan.ts'

interface GridPreviewProps {
  readonly plan: TypedPlan
  readonly source: TypedSource
  readonly date: PartialDate | null
  readonly onSource: (patch: Partial<TypedSource>) => void
  readonly onSave: () => void
}

/** What was typed, record by record, before and after, with what is left of it and why, then the one source of all of it. */
export function GridPreview({ plan, source, date, onSource, onSave }: GridPreviewProps) {
  const { author, today } = useSession()
  // As in every form: asked in the first one, until that is closed.
  const [asking] = useState(() => !author.getState().asked)
  const [asked, setAsked] = useState(false)
  const given = typedText(source.source)
  const isNone = asked && given === null
  const problems: readonly FieldProblem[] = asked
    ? [
        ...(given !== null && !isSource(given)
          ? [{ field: 'source', rank: null, reason: 'not-a-source' } as const]
          : []),
        ...checkDate(date, today),
      ]
    : []
  const save = (): void => {
    setAsked(true)
    if (given !== null && isSource(given) && checkDate(date, today).length === 0) onSave()
  }
  const n = plan.changes.length
  return (
    <form
      className={styles.preview}
      noValidate
      aria-label={frGrid.checking}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {n === 0 && <Notice tone="notice">{frGrid.noChange}</Notice>}
      <ul className={styles.records}>
        {plan.records.map((record) => (
          <RecordChanges key={record.planned.incoming.key} record={record} />
        ))}
      </ul>
      {n > 0 && (
        <div className={styles.source}>
          <p>{frGrid.once}</p>
          <SourceFields typed={source} onChange={onSource} problems={problems} />
          {isNone && <p role="alert">{frGrid.noSource}</p>}
          {asking && <AuthorField hint={frEdit.author.hint} />}
          <button type="submit" className={controls.primary}>
            {frGrid.save(n)}
          </button>
        </div>
      )}
    </form>
  )
}

function RecordChanges({ record: { planned, left, remarks } }: { readonly record: TypedRecord }) {
  const nameOf = useUnitName(false)
  return (
    <li>
      <h2>{planned.incoming.nom}</h2>
      <dl>
        {planned.offers
          .filter(({ taken }) => taken)
          .map((offer) => (
            <div key={offer.key}>
              <dt>{frEdit.fields[offer.field]}</dt>
              <dd>
                <FieldChange diff={offer} backed={false} />
              </dd>
            </div>
          ))}
      </dl>
      {left.map(({ key, text, notes }) => (
        <p key={key} className={styles.left}>
          <strong>{frGrid.left(frRegisterExport.columns[key], text)}</strong>{' '}
          {notes.length === 0 ? frGrid.same : notes.map((note) => noteText(note, nameOf)).join(' ')}
        </p>
      ))}
      {remarks.map((note) => (
        <p key={noteText(note, nameOf)} className={styles.remark}>
          {noteText(note, nameOf)}
        </p>
      ))}
    </li>
  )
}
