import { useId, type ReactNode } from 'react'
import styles from './Field.module.css'

/** What a control needs to be tied to its label, hint and error. */
interface ControlProps {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean
}

interface FieldProps {
  readonly label: string
  readonly hint?: string | null | undefined
  /** What is wrong with what stands in it, null where nothing is. */
  readonly error?: string | null | undefined
  readonly children: (control: ControlProps) => ReactNode
}

/** A control with its label above, and below what is expected of it or what is wrong with it. */
export function Field({ label, hint = null, error = null, children }: FieldProps) {
  const id = useId()
  const note = error ?? hint
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-describedby': note === null ? undefined : `${id}-note`,
        'aria-invalid': error !== null,
      })}
      {note !== null && (
        <p id={`${id}-note`} className={error === null ? styles.hint : styles.error}>
          {note}
        </p>
      )}
    </div>
  )
}

interface TextFieldProps extends Omit<FieldProps, 'children'> {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly inputMode?: 'text' | 'numeric' | 'email' | 'url' | 'tel'
  /** Id of a datalist of what was written before. */
  readonly list?: string
}

/** A line of text. */
export function TextField({ value, onChange, inputMode = 'text', list, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type="text"
          inputMode={inputMode}
          list={list}
          autoComplete="off"
          spellCheck={inputMode === 'text'}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  )
}

/** Several lines of text. */
export function LinesField({ value, onChange, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          {...control}
          rows={Math.min(12, Math.max(3, value.split('\n').length + 1))}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  )
}

interface SelectFieldProps<V extends string> extends Omit<FieldProps, 'children'> {
  readonly value: V | ''
  readonly onChange: (value: V | '') => void
  /** What is asked for while nothing is chosen; without it one of the options always is. */
  readonly ask?: string
  readonly options: readonly (readonly [V, string])[]
}

/** One of a few. */
export function SelectField<V extends string>({
  value,
  onChange,
  ask,
  options,
  ...field
}: SelectFieldProps<V>) {
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={({ currentTarget }) =>
            onChange(options.find(([each]) => each === currentTarget.value)?.[0] ?? '')
          }
        >
          {ask !== undefined && <option value="">{ask}</option>}
          {options.map(([each, words]) => (
            <option key={each} value={each}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

interface CheckFieldProps {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** Yes or no. */
export function CheckField({ label, checked, onChange }: CheckFieldProps) {
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {label}
    </label>
  )
}
