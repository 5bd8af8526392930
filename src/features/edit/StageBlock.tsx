import type { Cpts, Fact } from '../../domain/cpts/cpts.ts'
import type { RecordEdit } from '../../domain/edits/record-change.ts'
import { STAGES, type Stage } from '../../domain/cpts/stage.ts'
import controls from '../../ui/controls.module.css'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { frCategories } from '../../fr/cpts/facets.ts'
import { CheckField, SelectField } from '../../ui/Field.tsx'
import { DateField } from './form/DateField.tsx'
import { FieldBlock } from './FieldBlock.tsx'
import styles from './form/Form.module.css'
import { FormShell } from './form/FormShell.tsx'
import { problemWords } from './form/problems.ts'
import { SourceFields } from './form/SourceFields.tsx'
import { SourcesForm } from './SourcesForm.tsx'
import { NO_SOURCE, type TypedSource, typedDate, typedText } from './form/typed-text.ts'
import { useFieldForm } from './form/use-field-form.ts'
import { useSave } from './use-records.ts'
import { fieldLines, stageWords } from './value-words.ts'

const words = frEdit.stage
const title = frEdit.fields.avancement

interface Typed {
  readonly stade: Stage | ''
  readonly date: string
  /** Whether the date of the stage is also that of the ACI. */
  readonly aci: boolean
  readonly source: TypedSource
}

/** Where the CPTS stands and how it came there; a stage is added, never overwritten. */
export function StageBlock({ cpts }: { readonly cpts: Cpts }) {
  const lines = cpts.stade ? [stageWords(cpts.stade.valeur, cpts.stade.date)] : []
  const form = useFieldForm<Typed>(cpts, 'stade', {
    fresh: { stade: '', date: '', aci: true, source: NO_SOURCE },
    now: cpts.historique.map(({ valeur, date }) => [valeur, date]),
    lines,
  })
  const { typed, open, change, problems, submit } = form
  const save = ({ stade, date, aci, source }: Typed): void => {
    if (stade === '') return submit(title, { source: null, edits: [] })
    const when = typedDate(date)
    const stage: RecordEdit = { kind: 'stage', stade, date: when }
    const signed: RecordEdit = { kind: 'fact', fait: 'aci', valeur: when, date: null }
    const both = stade === 'aci-signe' && aci && when !== null
    submit(both ? `${title}, ${frEdit.fields.aci}` : title, {
      source: typedText(source.source),
      edits: both ? [stage, signed] : [stage],
    })
  }
  return (
    <FieldBlock
      title={title}
      lines={lines}
      folded={form.folded}
      of={{ cpts, field: 'avancement' }}
      fact={cpts.stade && { ...cpts.stade, date: null }}
      open={typed !== null}
      onOpen={open}
      form={
        typed && (
          <FormShell name={title} state={form.state} onSave={() => save(typed)}>
            <p className={controls.quiet}>{words.historyNote}</p>
            <div className={styles.pair}>
              <SelectField
                label={words.stade}
                ask={words.choose}
                value={typed.stade}
                onChange={(stade) => change({ stade })}
                options={STAGES.map((each) => [each, frCategories[each]])}
                error={problemWords(problems, 'stade')}
              />
              <DateField
                label={words.date}
                value={typed.date}
                onChange={(date) => change({ date })}
                error={problemWords(problems, 'date') ?? problemWords(problems, 'valeur')}
              />
            </div>
            {typed.stade === 'aci-signe' && (
              <CheckField
                label={words.also}
                checked={typed.aci}
                onChange={(aci) => change({ aci })}
              />
            )}
            <SourceFields
              typed={typed.source}
              onChange={(source) => change((now) => ({ source: { ...now.source, ...source } }))}
              problems={problems}
              dated={false}
            />
          </FormShell>
        )
      }
    >
      {cpts.stade && typed === null && (
        <SourcesForm cpts={cpts} fait="stade" sources={cpts.stade.sources} />
      )}
      {cpts.historique.length > 0 && (
        <History cpts={cpts} editable={typed !== null || cpts.historique.length > 1} />
      )}
    </FieldBlock>
  )
}

/** Every stage known, oldest first; one written by mistake can be taken out. */
function History({ cpts, editable }: { readonly cpts: Cpts; readonly editable: boolean }) {
  const save = useSave(cpts.id)
  if (!editable) return null
  const remove = ({ valeur, date }: Fact<Stage>): void => {
    save(title, { source: null, edits: [{ kind: 'stage-withdrawn', stade: valeur, date }] })
  }
  const lines = fieldLines('avancement', cpts)
  return (
    <div className={styles.history}>
      <h4>{words.history}</h4>
      <ol>
        {cpts.historique.map((stage, rank) => (
          <li key={`${stage.valeur} ${stage.date}`}>
            {lines[rank]}
            <button
              type="button"
              className={styles.link}
              aria-label={words.removeOf(lines[rank] ?? '')}
              onClick={() => remove(stage)}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}
