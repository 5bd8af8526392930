import type { Cpts } from '../../domain/cpts/cpts.ts'
import type { DatasetDiff, RecordDiff } from '../../domain/edits/dataset-diff.ts'
import { fieldValue, RECORD_FIELDS, type RecordField } from '../../domain/edits/record-field.ts'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { frPublish } from '../../fr/follow-up/publish.ts'
import { fieldLines, inOneLine } from '../edit/value-words.ts'
import { useRegion } from '../region-model/region-model.ts'
import { Change, FieldChange } from './FieldChange.tsx'
import { backingChanges, backingWords, headWords } from './fact-words.ts'
import styles from './Publish.module.css'
import { RecordLink } from '../edit/RecordLink.tsx'

const words = frPublish.diff
const COMPARED = ['archived', 'restored', 'changed'] as const

/** What would change in the published file, record by record and fact by fact. */
export function DiffSection({ diff }: { readonly diff: DatasetDiff }) {
  const parts = ['added' as const, 'removed' as const, ...COMPARED, 'head' as const].flatMap(
    (kind) => (diff[kind].length > 0 ? [words[kind](diff[kind].length)] : []),
  )
  return (
    <section className={styles.section} aria-labelledby="changements">
      <h2 id="changements">{words.title}</h2>
      <p>{parts.length > 0 ? words.summary(parts) : words.same}</p>
      <Added title={words.added(diff.added.length)} records={diff.added} />
      <Removed title={words.removed(diff.removed.length)} records={diff.removed} />
      <Heads title={words.head(diff.head.length)} heads={diff.head} />
      {COMPARED.map((kind) => (
        <Compared key={kind} title={words[kind](diff[kind].length)} records={diff[kind]} />
      ))}
    </section>
  )
}

interface HeadsProps {
  readonly title: string
  readonly heads: DatasetDiff['head']
}

/** What the file says of itself, as it was and as it would be. */
function Heads({ title, heads }: HeadsProps) {
  if (heads.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <div className={styles.records}>
        <dl>
          {heads.map(({ field, before, after }) => {
            const said = { before: headWords(before), after: headWords(after) }
            return (
              <div key={field}>
                <dt>{words.heads[field]}</dt>
                <dd>
                  {said.before === said.after ? said.after : <Change {...said} />}
                  {backingChanges(before, after).map((detail) => (
                    <small key={detail}>{detail}</small>
                  ))}
                </dd>
              </div>
            )
          })}
        </dl>
      </div>
    </>
  )
}

interface ListProps {
  readonly title: string
  readonly records: readonly Cpts[]
}

function Removed({ title, records }: ListProps) {
  if (records.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.names}>
        {records.map(({ id, nom }) => (
          <li key={id}>{nom}</li>
        ))}
      </ul>
    </>
  )
}

/** New records with all that they state, and after whom. */
function Added({ title, records }: ListProps) {
  const { known: units } = useRegion().atlas
  if (records.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.records}>
        {records.map((cpts) => (
          <li key={cpts.id}>
            <h4>
              <RecordLink id={cpts.id}>{cpts.nom}</RecordLink>
            </h4>
            <dl>
              {statedFields(cpts).map((field) => {
                const value = fieldValue(cpts, field)
                const behind = backingWords(value)
                return (
                  <div key={field}>
                    <dt>{frEdit.fields[field]}</dt>
                    <dd>
                      {inOneLine(fieldLines(field, value))}
                      {field === 'perimetre' && cpts.perimetre.codes.length > 0 && (
                        <small>
                          {cpts.perimetre.codes
                            .map((code) => units.get(code)?.nom ?? code)
                            .join(', ')}
                        </small>
                      )}
                      {behind !== null && <small>{behind}</small>}
                    </dd>
                  </div>
                )
              })}
            </dl>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What a record says, in the order of the file: its name is told apart, and a perimeter that is not known is no statement. */
function statedFields(cpts: Cpts): readonly RecordField[] {
  const isSaid = (field: RecordField): boolean =>
    field === 'perimetre'
      ? cpts.perimetre.etat !== 'inconnu'
      : fieldLines(field, fieldValue(cpts, field)).length > 0
  return RECORD_FIELDS.filter((field) => field !== 'nom' && isSaid(field))
}

interface ComparedProps {
  readonly title: string
  readonly records: readonly RecordDiff[]
}

function Compared({ title, records }: ComparedProps) {
  if (records.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.records}>
        {records.map(({ id, after, fields }) => (
          <li key={id}>
            <h4>
              <RecordLink id={id}>{after.nom}</RecordLink>
            </h4>
            <dl>
              {fields.map((field) => (
                <div key={field.field}>
                  <dt>{frEdit.fields[field.field]}</dt>
                  <dd>
                    <FieldChange diff={field} />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </>
  )
}
