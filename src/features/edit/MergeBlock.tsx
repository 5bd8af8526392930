import { type Cpts, isArchived, territoryOf, unitsInPart } from '../../domain/cpts/cpts.ts'
import { mergeCpts, type MergeOrder } from '../../domain/edits/merge-cpts.ts'
import { applyChange } from '../../domain/edits/record-edit.ts'
import { areApart } from '../../domain/units/contiguity.ts'
import { sumPopulation } from '../../domain/units/population.ts'
import { SelectField } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { useRegion } from '../region-model/region-model.ts'
import { DateField } from './form/DateField.tsx'
import { FieldBlock } from './FieldBlock.tsx'
import styles from './form/Form.module.css'
import { FormShell } from './form/FormShell.tsx'
import { SourceFields } from './form/SourceFields.tsx'
import { problemWords } from './form/problems.ts'
import { NO_SOURCE, type TypedSource, typedDate, typedText } from './form/typed-text.ts'
import { useFieldForm } from './form/use-field-form.ts'
import { useRecordActions, useRecords } from './use-records.ts'
import { useSay } from './use-said.ts'
import { fieldLines } from './value-words.ts'

const words = frEdit.life
const PERIMETERS = ['reunir', 'garder'] as const

interface Typed {
  readonly absorbed: string
  readonly perimetre: MergeOrder['perimetre']
  readonly date: string
  readonly source: TypedSource
}

/** Two CPTS that have become one: this record stays, the other is put away with a word on where it went. */
export function MergeBlock({ cpts }: { readonly cpts: Cpts }) {
  const { all } = useRecords()
  const { commit } = useRecordActions()
  const say = useSay()
  const form = useFieldForm<Typed>(cpts, 'fusion', {
    fresh: { absorbed: '', perimetre: 'reunir', date: '', source: NO_SOURCE },
    now: null,
    lines: [],
  })
  const { typed, open, change, problems, settle } = form
  const others = [...all.values()]
    .filter((each) => each.id !== cpts.id && !isArchived(each))
    .toSorted((a, b) => a.nom.localeCompare(b.nom, 'fr', { numeric: true }))
  const merge = ({ absorbed, perimetre, date, source }: Typed): void => {
    const other = all.get(absorbed)
    if (!other) return settle([{ field: 'fusionneeDans', rank: null, reason: 'empty' }])
    const stamp = { quand: new Date().toISOString(), source: typedText(source.source) }
    const changes = mergeCpts(cpts, other, stamp, { perimetre, date: typedDate(date) })
    const found = commit(changes, { kind: 'merge' }).flat()
    if (found.length === 0) say({ words: frEdit.saved(words.merge), undoable: true })
    settle(found)
  }
  return (
    <FieldBlock
      title={words.merge}
      lines={[]}
      folded={form.folded}
      fact={null}
      empty={words.mergeNote}
      act={words.doMerge}
      open={typed !== null}
      onOpen={open}
      form={
        typed && (
          <FormShell
            name={words.merge}
            save={words.doMerge}
            onSave={() => merge(typed)}
            state={form.state}
          >
            <SelectField
              label={words.absorbed}
              ask={words.choose}
              value={typed.absorbed}
              onChange={(absorbed) => change({ absorbed })}
              options={others.map(({ id, nom }) => [id, nom])}
              error={problemWords(problems, 'fusionneeDans')}
            />
            <div className={styles.pair}>
              <SelectField
                label={frEdit.fields.perimetre}
                value={typed.perimetre}
                onChange={(perimetre) => change({ perimetre: perimetre || 'reunir' })}
                options={PERIMETERS.map((each) => [each, words.perimeter[each]])}
              />
              <DateField
                label={words.mergeDate}
                value={typed.date}
                onChange={(date) => change({ date })}
                error={problemWords(problems, 'date')}
              />
            </div>
            <MergePreview
              kept={cpts}
              absorbed={all.get(typed.absorbed)}
              perimetre={typed.perimetre}
            />
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

interface MergePreviewProps {
  readonly kept: Cpts
  readonly absorbed: Cpts | undefined
  readonly perimetre: MergeOrder['perimetre']
}

/** What the merge would make, and what speaks against it. */
function MergePreview({ kept, absorbed, perimetre }: MergePreviewProps) {
  const { atlas, file } = useRegion()
  if (!absorbed) return null
  const changes = mergeCpts(kept, absorbed, { quand: '', source: null }, { perimetre, date: null })
  const own = changes.filter((change) => change.cpts === kept.id)
  const merged = own.reduce(applyChange, kept)
  const codes = territoryOf(merged)
  const apart = file && areApart(territoryOf(kept), territoryOf(absorbed), file.neighbours)
  return (
    <div role="status">
      <p>
        {words.preview(
          fieldLines('perimetre', merged.perimetre).join(', '),
          sumPopulation(codes, atlas.known, unitsInPart(merged)).habitants,
        )}
      </p>
      {kept.populationAnnoncee !== null && merged.populationAnnoncee === null && (
        <p>{words.announcedGoes(kept.populationAnnoncee.valeur)}</p>
      )}
      {apart && <Notice tone="notice">{words.apart}</Notice>}
    </div>
  )
}
