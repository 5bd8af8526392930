import type { ComponentProps } from 'react'
import { nominativeForm } from '../../../domain/cpts/contact-form.ts'
import type { Cpts } from '../../../domain/cpts/cpts.ts'
import { factOf, type StatedFact } from '../../../domain/edits/record-change.ts'
import { TextField } from '../../../ui/Field.tsx'
import { frEdit } from '../../../fr/follow-up/edit.ts'
import { problemWords } from '../form/problems.ts'
import { typedCount, typedSite, typedText } from '../form/typed-text.ts'
import type { FactEditor, FieldsProps } from './fact-editor.ts'

interface Typed {
  readonly text: string
}
type Plain = 'site' | 'email' | 'telephone' | 'populationAnnoncee' | 'finess'

/** A fact that is one line of text. */
function plainEditor<F extends Plain>(
  fait: F,
  inputMode: NonNullable<ComponentProps<typeof TextField>['inputMode']>,
  read: (text: string) => Extract<StatedFact, { fait: F }>,
  hint: (text: string) => string | null = () => null,
): FactEditor<Typed> {
  return {
    fait,
    fresh: (cpts: Cpts) => ({ text: textOf(cpts, fait) }),
    stated: ({ text }) => read(text),
    Fields: ({ typed, onChange, problems }: FieldsProps<Typed>) => (
      <TextField
        label={frEdit.fields[fait]}
        inputMode={inputMode}
        value={typed.text}
        onChange={(text) => onChange({ text })}
        hint={hint(typed.text)}
        error={problemWords(problems, 'valeur')}
      />
    ),
  }
}

/** What was understood, where that is not what is typed. */
const readHint = (text: string, read: string | null, words = read): string | null =>
  read === null || read === text.trim() || words === null ? null : frEdit.read(words)

function textOf(cpts: Cpts, fait: Plain): string {
  const valeur = factOf(cpts, fait)?.valeur
  return typeof valeur === 'string' || typeof valeur === 'number' ? `${valeur}` : ''
}

export const siteEditor = plainEditor(
  'site',
  'url',
  (text) => ({ fait: 'site', valeur: typedSite(text) }),
  (text) => readHint(text, typedSite(text)),
)
export const emailEditor = plainEditor(
  'email',
  'email',
  (text) => ({ fait: 'email', valeur: typedText(text) }),
  (text) => {
    return nominativeForm(text) && `${frEdit.nominative} ${frEdit.nominativeAdvice}`
  },
)
export const telephoneEditor = plainEditor('telephone', 'tel', (text) => ({
  fait: 'telephone',
  valeur: typedText(text),
}))
export const populationEditor = plainEditor(
  'populationAnnoncee',
  'text',
  (text) => ({
    fait: 'populationAnnoncee',
    valeur: text.trim() === '' ? null : typedCount(text),
  }),
  (text) => {
    const read = typedCount(text)
    return Number.isNaN(read) ? null : readHint(text, `${read}`, frEdit.values.inhabitants(read))
  },
)
export const finessEditor = plainEditor('finess', 'text', (text) => ({
  fait: 'finess',
  valeur: typedText(text),
}))
