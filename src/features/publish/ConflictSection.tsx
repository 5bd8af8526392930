import { useState } from 'react'
import { conflictKey, type Conflict, type Side } from '../../domain/edits/dataset-merge.ts'
import controls from '../../ui/controls.module.css'
import { frEdit } from '../../fr/edit.ts'
import { frPublish } from '../../fr/publish.ts'
import { fieldLines, inOneLine } from '../edit/value-words.ts'
import { useForm } from '../edit/use-form.ts'
import { useRecords } from '../edit/use-records.ts'
import { useSession } from '../region-model/session-context.ts'
import { useRegionRecords } from '../region-model/use-region-records.ts'
import { useRegion } from '../region-model/region-model.ts'
import styles from './Publish.module.css'

const words = frPublish.conflicts
const SIDES = ['base', 'mine', 'theirs'] as const

interface Choices {
  readonly sides: Readonly<Record<string, Side>>
}
const NONE: Choices = { sides: {} }

/** What was changed both here and in the published file: chosen one by one, then applied all together. */
export function ConflictSection() {
  const { records } = useSession()
  const conflicts = useRegionRecords()?.conflicts ?? []
  const { region } = useRegion()
  const form = useForm('conflits', NONE)
  const [status, setStatus] = useState('')
  const { sides } = form.typed ?? NONE
  const left = conflicts.filter((each) => !(conflictKey(each) in sides)).length
  const apply = async (): Promise<void> => {
    const settled = await records.settle(region, (conflict) => sides[conflictKey(conflict)] ?? null)
    if (settled) form.close()
    setStatus(settled ? words.done : words.failed)
  }
  if (conflicts.length === 0) return status !== '' && <p role="status">{status}</p>
  return (
    <section className={styles.section} aria-labelledby="conflits">
      <h2 id="conflits">{words.title}</h2>
      <p>{words.intro}</p>
      <p className={styles.downloads}>
        {(['mine', 'theirs'] as const).map((side) => (
          <button
            key={side}
            type="button"
            className={controls.secondary}
            onClick={() =>
              form.change({
                sides: Object.fromEntries(conflicts.map((each) => [conflictKey(each), side])),
              })
            }
          >
            {words.all[side]}
          </button>
        ))}
      </p>
      <ul className={styles.conflicts}>
        {conflicts.map((conflict) => {
          const key = conflictKey(conflict)
          return (
            <li key={key}>
              <ConflictChoice
                conflict={conflict}
                chosen={sides[key] ?? null}
                onChoose={(side) => form.change({ sides: { ...sides, [key]: side } })}
              />
            </li>
          )
        })}
      </ul>
      <p className={styles.downloads}>
        <button
          type="button"
          className={controls.primary}
          disabled={left > 0}
          onClick={() => void apply()}
        >
          {words.apply}
        </button>
        {left > 0 && words.left(left)}
      </p>
      <p role="status">{status}</p>
    </section>
  )
}

interface ConflictChoiceProps {
  readonly conflict: Conflict
  readonly chosen: Side | null
  readonly onChoose: (side: Side) => void
}

function ConflictChoice({ conflict, chosen, onChoose }: ConflictChoiceProps) {
  const { all } = useRecords()
  const subject = conflict.id === null ? null : (all.get(conflict.id)?.nom ?? conflict.id)
  return (
    <fieldset>
      <legend>{[subject, titleOf(conflict)].filter(Boolean).join('\u00a0: ')}</legend>
      {SIDES.filter((side) => side !== 'base' || conflict.base !== null).map((side) => (
        <label key={side}>
          <input type="radio" checked={chosen === side} onChange={() => onChoose(side)} />
          <span>{words.sides[side]}</span>
          {sideWords(conflict, side)}
        </label>
      ))}
    </fieldset>
  )
}

function titleOf(conflict: Conflict): string {
  switch (conflict.kind) {
    case 'field':
      return frEdit.fields[conflict.field]
    case 'presence':
      return words.presence
    case 'head':
      return frPublish.diff.heads[conflict.field]
  }
}

function sideWords(conflict: Conflict, side: Side): string {
  switch (conflict.kind) {
    case 'field':
      return inOneLine(fieldLines(conflict.field, conflict[side]))
    case 'presence':
      return conflict[side] === null ? words.gone : words.kept
    case 'head': {
      const said = conflict[side]
      if (said === null || typeof said !== 'object') return said ?? frEdit.values.nothing
      return 'date' in said ? words.figures(said.date) : ''
    }
  }
}
