import { groupBy } from '../../domain/units/group-by.ts'
import { factKey } from '../../domain/edits/fact-version.ts'
import type { FreeFact, LotPlan } from '../../domain/edits/open-lot.ts'
import type { FieldDiff } from '../../domain/edits/record-field.ts'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { frLots } from '../../fr/follow-up/lots.ts'
import controls from '../../ui/controls.module.css'
import { fieldLines, inOneLine } from '../edit/value-words.ts'
import { byWords } from './by-words.ts'
import { FieldChange } from '../publish/FieldChange.tsx'
import { backingWords } from '../publish/fact-words.ts'
import styles from './Exchange.module.css'

const words = frLots.open

interface FreeFactsProps {
  readonly free: readonly FreeFact[]
  readonly created: LotPlan['created']
  /** The facts that are not to be taken, by `factKey`. */
  readonly left: ReadonlySet<string>
  readonly onLeave: (left: ReadonlySet<string>) => void
}

/** What nothing stands against, record by record: ticked from the start, so that one gesture takes it. */
export function FreeFacts({ free, created, left, onLeave }: FreeFactsProps) {
  const all = free.map(({ version: { cpts, field } }) => factKey(cpts, field))
  const isNew = new Set(created.map(({ id }) => id))
  const leave = (keys: readonly string[], leaves: boolean): void => {
    const next = new Set(left)
    for (const key of keys)
      if (leaves) next.add(key)
      else next.delete(key)
    onLeave(next)
  }
  const isAll = left.size === 0
  return (
    <section className={styles.section} aria-labelledby="lot-a-prendre">
      <h4 id="lot-a-prendre">{words.freeTitle}</h4>
      <p>
        {words.freeIntro}{' '}
        <button type="button" className={controls.link} onClick={() => leave(all, isAll)}>
          {isAll ? words.uncheckAll : words.checkAll}
        </button>
      </p>
      <ul className={styles.records}>
        {[...groupBy(free, ({ version }) => version.cpts)].map(([cpts, facts]) => {
          const nom = facts[0]?.version.nom ?? cpts
          const keys = facts.map(({ version }) => factKey(cpts, version.field))
          return (
            <li key={cpts}>
              {isNew.has(cpts) ? (
                <label className={styles.record}>
                  <input
                    type="checkbox"
                    checked={keys.some((key) => !left.has(key))}
                    onChange={({ currentTarget }) => leave(keys, !currentTarget.checked)}
                  />
                  {words.newRecord(nom)}
                </label>
              ) : (
                <p className={styles.record}>{nom}</p>
              )}
              <ul>
                {facts
                  .filter((fact) => !isNew.has(cpts) || isTold(fact))
                  .map((fact) => (
                    <Fact
                      key={fact.version.field}
                      fact={fact}
                      isPart={isNew.has(cpts)}
                      isLeft={left.has(factKey(cpts, fact.version.field))}
                      onLeave={(leaves) => leave([factKey(cpts, fact.version.field)], leaves)}
                    />
                  ))}
              </ul>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Of a record that is new, its name is told above, and what is not known is no news. */
function isTold({ version: { field, value } }: FreeFact): boolean {
  return field !== 'nom' && fieldLines(field, value).length > 0
}

interface FactProps {
  readonly fact: FreeFact
  /** Part of a record that is taken as a whole. */
  readonly isPart: boolean
  readonly isLeft: boolean
  readonly onLeave: (leaves: boolean) => void
}

function Fact({ fact: { version, value, mine }, isPart, isLeft, onLeave }: FactProps) {
  const { field } = version
  const by = byWords(version)
  const diff = { field, before: mine, after: value } as FieldDiff
  return (
    <li className={styles.fact}>
      {isPart ? (
        <span>{frEdit.fields[field]}</span>
      ) : (
        <label>
          <input
            type="checkbox"
            checked={!isLeft}
            onChange={({ currentTarget }) => onLeave(!currentTarget.checked)}
          />
          {frEdit.fields[field]}
        </label>
      )}
      <div>
        {isPart ? <Stated {...version} /> : <FieldChange diff={diff} isLeft={isLeft} />}
        {by !== null && <small>{by}</small>}
      </div>
    </li>
  )
}

function Stated({ field, value }: Pick<FreeFact['version'], 'field' | 'value'>) {
  const behind = backingWords(value)
  return (
    <>
      {inOneLine(fieldLines(field, value))}
      {behind !== null && <small>{behind}</small>}
    </>
  )
}
