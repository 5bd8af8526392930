import { useState } from 'react'
import type { AgendaEntry } from '../../../domain/contract/contract-deadlines.ts'
import type { Marks } from '../../../domain/contract/deadline-marks.ts'
import { MARK_STATES, type MarkState } from '../../../domain/cpts/deadline-answer.ts'
import { isPartialDate } from '../../../domain/cpts/partial-date.ts'
import type { FieldProblem } from '../../../domain/edits/check-value.ts'
import { frAnswer } from '../../../fr/follow-up/deadline-answer.ts'
import { frEdit } from '../../../fr/follow-up/edit.ts'
import { frNotebook } from '../../../fr/follow-up/notebook.ts'
import controls from '../../../ui/controls.module.css'
import { DayField } from '../../../ui/DayField.tsx'
import { SelectField, TextField } from '../../../ui/Field.tsx'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'
import { AuthorField } from '../form/AuthorField.tsx'
import { DateField } from '../form/DateField.tsx'
import forms from '../form/Form.module.css'
import { problemWords } from '../form/problems.ts'
import { typedDate } from '../form/typed-text.ts'
import type { Form } from '../form/use-form.ts'
import { useTell } from './Told.tsx'
import { usePutMark } from './use-put-mark.ts'

const words = frNotebook.mark
const STATES = MARK_STATES.map((state) => [state, frAnswer.states[state]] as const)
const VISIBILITIES = (['mark', 'public'] as const).map(
  (each) => [each, words.visibilities[each]] as const,
)

/** An answer as it is typed; `visibility` tells where it is to be kept: in the notebook (`mark`) or in the record. */
export interface TypedMark {
  readonly visibility: 'mark' | 'public'
  readonly state: MarkState
  readonly to: string
  readonly date: string
  readonly source: string
}

interface MarkFormProps {
  readonly entries: readonly AgendaEntry[]
  readonly marks: Marks
  /** Whether something is said of them. */
  readonly isMarked: boolean
  readonly what: string
  readonly nom: string
  readonly form: Form<TypedMark>
  readonly fresh: TypedMark
  readonly onDone: () => void
}

/** What became of deadlines, and who is to know. */
export function MarkForm(props: MarkFormProps) {
  const { entries, marks, isMarked, what, nom, form, fresh, onDone } = props
  const { homeOf, region } = useRegion()
  const { author } = useSession()
  const actions = usePutMark(entries, marks)
  const tell = useTell()
  const [tried, setTried] = useState(false)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const [asking] = useState(() => !author.getState().asked)
  const { state, to, date, ...typed } = form.typed ?? fresh
  const source = typed.source.trim()
  // A record is changed where its région is the one on show.
  const mayPublish = entries.every(({ cpts }) => homeOf(cpts) === region)
  const isPublic = mayPublish && typed.visibility === 'public'
  const written = typedDate(date)
  const toMissing = state === 'reportee' && to === ''
  const dateWrong = written !== null && !isPartialDate(written)
  const sourceMissing = isPublic && source === ''
  const leave = (): void => {
    form.close()
    onDone()
  }
  const settle = (done: ReturnType<typeof actions.putOwn>, said: string, from: Element): void => {
    if ('problems' in done) return setProblems(done.problems)
    tell({ ...done, said }, from)
    leave()
  }
  const save = (from: Element): void => {
    setTried(true)
    if (toMissing || dateWrong || sourceMissing) return
    const put = isPublic ? actions.putPublic : actions.putOwn
    const answer = { state, to: state === 'reportee' ? to : null, date: written, source }
    settle(put(answer), words.said(state, what, nom), from)
  }
  return (
    <form
      className={forms.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save(event.currentTarget)
      }}
    >
      {form.restored !== null && <p className={forms.restored}>{frEdit.restored(form.restored)}</p>}
      <SelectField
        label={words.state}
        value={state}
        options={STATES}
        onChange={(next) => form.change({ state: next || state })}
      />
      {state === 'reportee' && (
        <DayField
          label={words.to}
          value={to}
          onChange={(next) => form.change({ to: next })}
          error={tried && toMissing ? frNotebook.dayWrong : problemWords(problems, 'valeur')}
        />
      )}
      <DateField
        label={words.date}
        value={date}
        onChange={(next) => form.change({ date: next })}
        error={tried && dateWrong ? frEdit.problems['not-a-date'] : problemWords(problems, 'date')}
      />
      <TextField
        label={words.source}
        hint={isPublic ? words.publicHint : words.sourceHint}
        value={typed.source}
        onChange={(next) => form.change({ source: next })}
        error={tried && sourceMissing ? words.sourceMissing : problemWords(problems, 'source')}
      />
      {mayPublish && (
        <SelectField
          label={words.visibility}
          value={typed.visibility}
          options={VISIBILITIES}
          onChange={(next) => form.change({ visibility: next || typed.visibility })}
        />
      )}
      {isPublic && asking && <AuthorField hint={frEdit.author.hint} />}
      <p className={controls.quiet}>{isPublic ? words.public : words.private}</p>
      {problemWords(problems, 'id') !== null && <p role="alert">{problemWords(problems, 'id')}</p>}
      <div className={controls.row}>
        <button type="submit" className={controls.primary}>
          {frEdit.save}
        </button>
        <button type="button" className={controls.secondary} onClick={leave}>
          {frEdit.cancel}
        </button>
        {isMarked && (mayPublish || fresh.visibility === 'mark') && (
          <button
            type="button"
            className={controls.secondary}
            onClick={({ currentTarget }) => {
              const takeOut =
                fresh.visibility === 'public' ? actions.removePublic : actions.removeOwn
              settle(takeOut(), words.takenBack(what, nom), currentTarget)
            }}
          >
            {words.takeBack}
          </button>
        )}
      </div>
    </form>
  )
}
