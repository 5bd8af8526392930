import { Field } from './Field.tsx'

interface DayFieldProps {
  readonly label: string
  readonly hint?: string
  readonly error?: string | null
  /** "YYYY-MM-DD", '' for none. */
  readonly value: string
  readonly onChange: (day: string) => void
}

/** A day, which the browser's own calendar helps to choose. */
export function DayField({ value, onChange, ...field }: DayFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type="date"
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  )
}
