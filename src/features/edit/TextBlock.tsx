import type { Cpts } from '../../domain/cpts/cpts.ts'
import type { RecordEdit } from '../../domain/edits/record-change.ts'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { LinesField } from '../../ui/Field.tsx'
import controls from '../../ui/controls.module.css'
import { FieldBlock } from './FieldBlock.tsx'
import { FormShell } from './form/FormShell.tsx'
import { problemWords } from './form/problems.ts'
import { SourceFields } from './form/SourceFields.tsx'
import { NO_SOURCE, typedLines, typedText } from './form/typed-text.ts'
import { useFieldForm } from './form/use-field-form.ts'

/** What is written in free words, of which a record keeps no source: its lines, the label they are typed under, and what typing makes of them. */
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
    fresh: { text: known.join('\n'), source: NO_SOURCE },
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
            onSave={() =>
              submit(title, { source: typedText(typed.source.source), edits: [edit(typed.text)] })
            }
            state={state}
          >
            <LinesField
              label={label}
              value={typed.text}
              onChange={(text) => change({ text })}
              hint={frEdit.textPublic}
              error={problemWords(problems, field)}
            />
            <p className={controls.quiet}>{frEdit.textSource}</p>
            <SourceFields
              typed={typed.source}
              onChange={(source) => change((now) => ({ source: { ...now.source, ...source } }))}
              problems={problems}
              dated={false}
            />
          </FormShell>
        )
      }
    />
  )
}
