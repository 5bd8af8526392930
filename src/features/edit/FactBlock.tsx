import type { Cpts } from '../../domain/cpts/cpts.ts'
import { sameValue } from '../../domain/cpts/same-value.ts'
import {
  factOf,
  type RecordEdit,
  type StatedFact,
  tidyValue,
} from '../../domain/edits/record-change.ts'
import { CheckField } from '../../ui/Field.tsx'
import { SourceName } from '../../ui/SourceName.tsx'
import controls from '../../ui/controls.module.css'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { Claims } from './Claims.tsx'
import { FieldBlock } from './FieldBlock.tsx'
import { FormShell } from './form/FormShell.tsx'
import { SourceFields } from './form/SourceFields.tsx'
import { GiveSource } from './GiveSource.tsx'
import { SourcesForm } from './SourcesForm.tsx'
import type { FactEditor } from './facts/fact-editor.ts'
import { NO_SOURCE, type TypedSource, typedDate, typedText } from './form/typed-text.ts'
import { useFieldForm } from './form/use-field-form.ts'
import { statedLines } from '../../fr/cpts/stated-value.ts'

interface FactBlockProps<T extends object> {
  readonly cpts: Cpts
  readonly editor: FactEditor<T>
}

interface Typed<T> {
  readonly value: T
  readonly source: TypedSource
  /** Whether it is kept beside what the record shows, instead of taking its place. */
  readonly claim: boolean
}

/** An address is read as people say it, so that no line end falls after its scheme. */
const asLink = (address: string) => <SourceName key={address} source={address} />

/** A fact that is stated as one value: what is known, after whom, and the form that states another. */
export function FactBlock<T extends object>({ cpts, editor }: FactBlockProps<T>) {
  const { fait, fresh, stated, Fields } = editor
  const title = frEdit.fields[fait]
  const known = factOf(cpts, fait)
  const lines = known ? statedLines({ fait, valeur: known.valeur } as StatedFact) : []
  const form = useFieldForm<Typed<T>>(cpts, fait, {
    fresh: { value: fresh(cpts), source: NO_SOURCE, claim: false },
    now: known?.valeur ?? null,
    lines,
  })
  const { typed, open, change, problems, submit } = form
  const state = (next: StatedFact, { source, claim }: Typed<T>): void => {
    const date = typedDate(source.date)
    const edit: RecordEdit = claim
      ? { kind: 'claim', ...next, date }
      : { kind: 'fact', ...next, date }
    const unchanged =
      sameValue(known?.valeur ?? null, tidyValue(next)) &&
      typedText(source.source) === null &&
      date === null
    submit(title, { source: typedText(source.source), edits: unchanged ? [] : [edit] })
  }
  return (
    <FieldBlock
      title={title}
      lines={fait === 'site' ? lines.map(asLink) : lines}
      folded={form.folded}
      of={{ cpts, field: fait }}
      fact={known}
      open={typed !== null}
      onOpen={open}
      form={
        typed && (
          <FormShell
            name={title}
            onSave={() => state(stated(typed.value), typed)}
            state={form.state}
            aside={
              known && (
                <button
                  type="button"
                  className={controls.secondary}
                  onClick={() => state({ fait, valeur: null }, { ...typed, claim: false })}
                >
                  {frEdit.withdraw}
                </button>
              )
            }
          >
            <Fields
              typed={typed.value}
              onChange={(value) => change((now) => ({ value: { ...now.value, ...value } }))}
              problems={problems}
            />
            <SourceFields
              typed={typed.source}
              onChange={(source) => change((now) => ({ source: { ...now.source, ...source } }))}
              problems={problems}
            />
            {known && (
              <CheckField
                label={frEdit.keepBoth}
                checked={typed.claim}
                onChange={(claim) => change({ claim })}
              />
            )}
          </FormShell>
        )
      }
    >
      {known && typed === null && known.sources.length > 0 && (
        <SourcesForm cpts={cpts} fait={fait} sources={known.sources} />
      )}
      {known && typed === null && known.sources.length === 0 && (
        <GiveSource cpts={cpts} fact={{ fait, valeur: known.valeur } as StatedFact} lines={lines} />
      )}
      <Claims cpts={cpts} fait={fait} />
    </FieldBlock>
  )
}
