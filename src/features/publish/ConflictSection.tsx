import { useState } from 'react'
import { type Choice, conflictKey } from '../../domain/edits/dataset-merge.ts'
import controls from '../../ui/controls.module.css'
import { frPublish } from '../../fr/follow-up/publish.ts'
import { useForm } from '../edit/form/use-form.ts'
import { useSession } from '../region-model/session-context.ts'
import { useRegionRecords } from '../region-model/use-region-records.ts'
import { useRegion } from '../region-model/region-model.ts'
import { ConflictChoice } from './ConflictChoice.tsx'
import styles from './Publish.module.css'

const words = frPublish.conflicts

interface Choices {
  readonly sides: Readonly<Record<string, Choice>>
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
      <p>{words.intro(conflicts.length)}</p>
      {conflicts.length > 1 && (
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
      )}
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
          {words.apply(conflicts.length)}
        </button>
        {left > 0 && words.left(left)}
      </p>
      <p role="status">{status}</p>
    </section>
  )
}
