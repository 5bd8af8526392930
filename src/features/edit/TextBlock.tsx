import type { Cpts } from '../../domain/cpts/cpts.ts'
import type { RecordEdit } from '../../domain/edits/record-change.ts'
import { frEdit } from '../../fr/edit.ts'
import { LinesField } from '../../ui/Field.tsx'
import { FieldBlock } from './FieldBlock.tsx'
import { FormShell } from './form/FormShell.tsx'
import { problemWords } from './form/problems.ts'
import { typedLines, typedText } from './form/typed-text.ts'
import { useFieldForm } from './form/use-field-form.ts'

/** What is written in free words and has no source of its own: its lines, the label they are typed under, and what typing makes of them. */
const TEXTS = {
  doutes: {
    lines: ({ doutes }: Cpts) => doutes,
    label: frEdit.lines,
    edit: (text: string): RecordEdit => ({ kind: 'doutes', doutes: typedLines(text) }),
  },
  note: {
    lines: ({ note }: Cpts) => (note === null ? [] : [note]),
    label: frEdit.fields.note,
    edit: (text: string): RecordEdit => ({ kind: 'note', note: typedText(text) }),
  },
}

interface TextBlockProps {
  readonly cpts: Cpts
  readonly field: keyof typeof TEXTS
}

/** What remains to be checked, a line a point, or what does not fit elsewhere. */
export function TextBlock({ cpts, field }: TextBlockProps) {
  const { lines, label, edit } = TEXTS[field]
  const known = lines(cpts)
  const { typed, folded, open, change, problems, state, submit } = useFieldForm(cpts, field, {
    fresh: { text: known.join('\n') },
    now: known,
    lines: known,
  })
  const title = frEdit.fields[field]
  return (
    <FieldBlock
      title={title}
      lines={known}
      folded={folded}
      fact={null}
      open={typed !== null}
      onOpen={open}
      form={
        typed && (
          <FormShell
            name={title}
            onSave={() => submit(title, { source: null, edits: [edit(typed.text)] })}
            state={state}
          >
            <LinesField
              label={label}
              value={typed.text}
              onChange={(text) => change({ text })}
              error={problemWords(problems, field)}
            />
          </FormShell>
        )
      }
    />
  )
}
