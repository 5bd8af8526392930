import { frEdit } from '../../../fr/follow-up/edit.ts'
import { DateField } from '../form/DateField.tsx'
import { problemWords } from '../form/problems.ts'
import { dateText, typedDate } from '../form/typed-text.ts'
import type { FactEditor, FieldsProps } from './fact-editor.ts'

interface Typed {
  readonly date: string
}

/** When the ACI was signed, to the day, the month or the year. */
export const aciEditor: FactEditor<Typed> = {
  fait: 'aci',
  fresh: ({ aci }) => ({ date: dateText(aci?.valeur ?? null) }),
  stated: ({ date }) => ({ fait: 'aci', valeur: typedDate(date) }),
  Fields: AciFields,
}

function AciFields({ typed, onChange, problems }: FieldsProps<Typed>) {
  return (
    <DateField
      label={frEdit.aci.date}
      value={typed.date}
      onChange={(date) => onChange({ date })}
      error={problemWords(problems, 'valeur')}
    />
  )
}
