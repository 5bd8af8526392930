import { readWrittenDate } from '../../../domain/cpts/written-date.ts'
import { frEdit } from '../../../fr/follow-up/edit.ts'
import { TextField } from '../../../ui/Field.tsx'

interface DateFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error: string | null
}

/** A date as precise as one knows it, with what was understood of it. */
export function DateField(props: DateFieldProps) {
  const read = readWrittenDate(props.value)
  return <TextField {...props} hint={read === null ? frEdit.dateHint : frEdit.dateRead(read)} />
}
