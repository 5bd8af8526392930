import { useMemo } from 'react'
import type { Cpts } from '../../domain/cpts/cpts.ts'
import { countingIds, type ChangeEntry, type LogEntry } from '../../domain/edits/edit-log.ts'
import { timeline, type TimelineLine } from '../../domain/edits/replay.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { frEdit } from '../../fr/edit.ts'
import { useRegion } from '../region-model/region-model.ts'
import { changeTitle, changeWords } from './change-words.ts'
import styles from './RecordLog.module.css'
import { useRecordActions, useRecords } from './use-records.ts'
import { useSay } from './use-said.ts'
import { diffWords } from './value-words.ts'

const words = frEdit.log

/** What was changed of a record on this device, when and after which source, the latest first; each change can be taken back. */
export function RecordLog({ cpts }: { readonly cpts: Cpts }) {
  const { start, log, closed } = useRecords()
  const lines = useMemo(() => timeline(start, log, cpts.id).toReversed(), [start, log, cpts.id])
  const settled = closed.filter(
    (entry): entry is ChangeEntry => entry.kind === 'change' && entry.change.cpts === cpts.id,
  )
  return (
    <section className={styles.log} aria-labelledby="journal">
      <h2 id="journal">{words.title}</h2>
      {lines.length + settled.length === 0 && <p className={styles.quiet}>{words.empty}</p>}
      <ol>
        {lines.map((line) => (
          <Line key={line.entry.id} line={line} log={log} />
        ))}
        {settled.toReversed().map(({ id, change }) => (
          <li key={id} className={styles.line}>
            <p>
              <strong>{changeTitle(change)}</strong> {changeWords(change)}
            </p>
            <p className={styles.quiet}>
              {words.when(change.quand)}, {words.settled}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Line({ line, log }: { readonly line: TimelineLine; readonly log: readonly LogEntry[] }) {
  const { entry, fields, annulee } = line
  const { change, lot } = entry
  const { undo } = useRecordActions()
  const say = useSay()
  const { units } = useRegion().atlas
  const nameOf = (code: UnitCode): string => units.get(code)?.nom ?? code
  const title = changeTitle(change)
  const [diff] = fields
  const said = diff && fields.length === 1 ? diffWords(diff, nameOf) : null
  const back = annulee ? undoingLot(log, entry.id) : lot
  return (
    <li className={styles.line} data-undone={annulee}>
      <p>
        <strong>{title}</strong> {said ? said.after : changeWords(change)}
      </p>
      {said && change.kind !== 'sources' && (
        <p className={styles.quiet}>{words.from(said.before)}</p>
      )}
      {said?.details.map((detail) => (
        <p key={detail} className={styles.quiet}>
          {detail}
        </p>
      ))}
      <p className={styles.quiet}>
        {words.when(change.quand)},{' '}
        {change.source === null ? words.noSource : words.after(change.source)}
        {annulee && `, ${words.undone}`}
      </p>
      {back !== null && (
        <button
          type="button"
          aria-label={(annulee ? frEdit.redoOf : frEdit.undoOf)(title)}
          onClick={() => {
            undo(back)
            say({ words: annulee ? frEdit.saved(title) : frEdit.undone, undoable: false })
          }}
        >
          {annulee ? frEdit.redo : frEdit.undo}
        </button>
      )}
    </li>
  )
}

/** The lot that took an entry back, which can be taken back in turn. */
function undoingLot(log: readonly LogEntry[], id: string): string | null {
  const counting = countingIds(log)
  return (
    log.find((each) => each.kind === 'undo' && each.annule === id && counting.has(each.id))?.lot ??
    null
  )
}
