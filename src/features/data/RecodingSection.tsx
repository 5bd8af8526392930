import { useState } from 'react'
import { recodingChanges } from '../../domain/atlas/recoding.ts'
import { formerClaims } from '../../domain/units/unit-index.ts'
import controls from '../../ui/controls.module.css'
import { frData } from '../../fr/app/data.ts'
import { RecordLink } from '../edit/RecordLink.tsx'
import { useKeeping } from '../edit/use-said.ts'
import { useRecordActions, useRecords } from '../edit/use-records.ts'
import { RecodingNote } from '../region-model/RecodingNote.tsx'
import { useRegion } from '../region-model/region-model.ts'
import styles from './Data.module.css'

const words = frData.changes

/** The records written before communes merged or were split, and the way to bring them up to date at once. */
export function RecodingSection() {
  const { atlas, isSingle } = useRegion()
  const { all } = useRecords()
  const { add, undo } = useRecordActions()
  const { keeping } = useKeeping()
  const [done, setDone] = useState<{ readonly lot: string; readonly records: number } | null>(null)
  const old = [...atlas.facts.values()].flatMap(({ cpts, recoding }) =>
    recoding ? [{ id: cpts.id, nom: cpts.nom, recoding }] : [],
  )
  const translated = old.filter(({ recoding }) => recoding.traduits.length > 0)
  const update = (): void => {
    const [claims, quand] = [formerClaims(atlas.units), new Date().toISOString()]
    const changes = translated.flatMap(({ id }) => {
      const record = all.get(id)
      return record ? recodingChanges(record, claims, quand) : []
    })
    // What such a record names besides may be as unknown as it was: nothing of that is for this button to refuse.
    const lot = add(changes, { kind: 'recoding' })
    if (lot !== null) setDone({ lot, records: translated.length })
  }
  return (
    <>
      <p>{old.length === 0 ? words.none : words.some(old.length)}</p>
      {old.length > 0 && (
        <ul className={styles.recoded}>
          {old.map(({ id, nom, recoding }) => (
            <li key={id}>
              <RecordLink id={id}>{nom}</RecordLink>
              <RecodingNote recoding={recoding} className={controls.quiet} />
            </li>
          ))}
        </ul>
      )}
      {translated.length > 0 &&
        (isSingle ? (
          <button type="button" className={controls.secondary} onClick={update}>
            {words.update(translated.length)}
          </button>
        ) : (
          <p>{words.elsewhere}</p>
        ))}
      <p role="status">{done && keeping(words.updated(done.records))}</p>
      {done && (
        <button
          type="button"
          className={controls.secondary}
          onClick={() => {
            undo(done.lot)
            setDone(null)
          }}
        >
          {words.undo}
        </button>
      )}
    </>
  )
}
