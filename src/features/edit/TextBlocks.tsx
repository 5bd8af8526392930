import type { Cpts } from '../../domain/cpts.ts'
import { fr } from '../../ui/fr.ts'
import { LinesField } from '../../ui/Field.tsx'
import { FieldBlock } from './FieldBlock.tsx'
import { FormShell } from './FormShell.tsx'
import { problemWords } from './problems.ts'
import { typedLines, typedText } from './typed-text.ts'
import { useFieldForm } from './use-field-form.ts'

/** What remains to be checked, a line a point. */
export function DoubtsBlock({ cpts }: { readonly cpts: Cpts }) {
  const { typed, open, change, problems, leave, submit } = useFieldForm(cpts, 'doutes', {
    text: cpts.doutes.join('\n'),
  })
  const title = fr.edit.fields.doutes
  return (
    <FieldBlock
      title={title}
      lines={cpts.doutes}
      fact={null}
      open={typed !== null}
      onOpen={open}
      form={
        typed && (
          <FormShell
            name={title}
            onSave={() =>
              submit(title, {
                source: null,
                edits: [{ kind: 'doutes', doutes: typedLines(typed.text) }],
              })
            }
            onCancel={leave}
          >
            <LinesField
              label={fr.edit.lines}
              value={typed.text}
              onChange={(text) => change({ text })}
              error={problemWords(problems, 'doutes')}
            />
          </FormShell>
        )
      }
    />
  )
}

/** What does not fit elsewhere, in free words. */
export function NoteBlock({ cpts }: { readonly cpts: Cpts }) {
  const { typed, open, change, problems, leave, submit } = useFieldForm(cpts, 'note', {
    text: cpts.note ?? '',
  })
  const title = fr.edit.fields.note
  return (
    <FieldBlock
      title={title}
      lines={cpts.note === null ? [] : [cpts.note]}
      fact={null}
      open={typed !== null}
      onOpen={open}
      form={
        typed && (
          <FormShell
            name={title}
            onSave={() =>
              submit(title, {
                source: null,
                edits: [{ kind: 'note', note: typedText(typed.text) }],
              })
            }
            onCancel={leave}
          >
            <LinesField
              label={title}
              value={typed.text}
              onChange={(text) => change({ text })}
              error={problemWords(problems, 'note')}
            />
          </FormShell>
        )
      }
    />
  )
}
