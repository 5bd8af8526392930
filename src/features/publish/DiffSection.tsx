import type { Cpts } from '../../domain/cpts/cpts.ts'
import type { DatasetDiff, RecordDiff } from '../../domain/edits/dataset-diff.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { frEdit } from '../../fr/edit.ts'
import { frPublish } from '../../fr/publish.ts'
import { diffWords } from '../edit/value-words.ts'
import { useRegion } from '../region-model/region-model.ts'
import styles from './Publish.module.css'
import { RecordLink } from '../edit/RecordLink.tsx'

const words = frPublish.diff
const LISTED = ['added', 'removed'] as const
const COMPARED = ['archived', 'restored', 'changed'] as const

/** What would change in the published file, record by record and fact by fact. */
export function DiffSection({ diff }: { readonly diff: DatasetDiff }) {
  const parts = [...LISTED, ...COMPARED, 'head' as const].flatMap((kind) =>
    diff[kind].length > 0 ? [words[kind](diff[kind].length)] : [],
  )
  return (
    <section className={styles.section} aria-labelledby="changements">
      <h2 id="changements">{words.title}</h2>
      <p>{parts.length > 0 ? words.summary(parts) : words.same}</p>
      {LISTED.map((kind) => (
        <Named key={kind} title={words[kind](diff[kind].length)} records={diff[kind]} />
      ))}
      {COMPARED.map((kind) => (
        <Compared key={kind} title={words[kind](diff[kind].length)} records={diff[kind]} />
      ))}
    </section>
  )
}

function Named({ title, records }: { readonly title: string; readonly records: readonly Cpts[] }) {
  if (records.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.names}>
        {records.map(({ id, nom }) => (
          <li key={id}>
            <RecordLink id={id}>{nom}</RecordLink>
          </li>
        ))}
      </ul>
    </>
  )
}

interface ComparedProps {
  readonly title: string
  readonly records: readonly RecordDiff[]
}

function Compared({ title, records }: ComparedProps) {
  const { units } = useRegion().atlas
  const nameOf = (code: UnitCode): string => units.get(code)?.nom ?? code
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
              {fields.map((field) => {
                const said = diffWords(field, nameOf)
                const same = said.before === said.after && said.details.length === 0
                return (
                  <div key={field.field}>
                    <dt>{frEdit.fields[field.field]}</dt>
                    <dd>
                      {same ? (
                        words.sources
                      ) : (
                        <>
                          <del>
                            <span className="visually-hidden">{words.before} </span>
                            {said.before}
                          </del>{' '}
                          <ins>
                            <span className="visually-hidden">{words.after} </span>
                            {said.after}
                          </ins>
                        </>
                      )}
                      {said.details.map((detail) => (
                        <small key={detail}>{detail}</small>
                      ))}
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
