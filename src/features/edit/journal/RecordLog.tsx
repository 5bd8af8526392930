import { useMemo } from 'react'
import type { Cpts } from '../../../domain/cpts/cpts.ts'
import { countingIds, type ChangeEntry, type LogEntry } from '../../../domain/edits/edit-log.ts'
import type { RecordChange } from '../../../domain/edits/record-change.ts'
import type { JournalLot } from '../../../domain/edits/journal.ts'
import { isRestedOn } from '../../../domain/edits/undo.ts'
import { timeline, type TimelineLine } from '../../../domain/edits/replay.ts'
import { groupBy } from '../../../domain/units/group-by.ts'
import type { UnitCode } from '../../../domain/units/unit.ts'
import { frEdit } from '../../../fr/follow-up/edit.ts'
import { frJournal } from '../../../fr/follow-up/journal.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useUnread } from '../../region-model/use-region-records.ts'
import { changeTitle, changeWords } from './change-words.ts'
import { lotTitle, undoneTitle, undoneWords, undoTitle } from './lot-words.ts'
import styles from './RecordLog.module.css'
import { useJournal } from './use-journal.ts'
import { useRecordActions, useRecords } from '../use-records.ts'
import { useSay } from '../use-said.ts'
import { diffWords } from '../value-words.ts'

const words = frEdit.log

/** What was changed of a record on this device, by whom, when and after which source, the latest first; all of it can be taken back. */
export function RecordLog({ cpts }: { readonly cpts: Cpts }) {
  const { start, log, closed } = useRecords()
  const { lots } = useJournal()
  const isUnread = useUnread() !== null
  const groups = useMemo(() => {
    const settled = closed
      .filter((entry) => entry.kind === 'change')
      .filter(({ change }) => change.cpts === cpts.id)
      .map((entry): TimelineLine => ({ entry, fields: [], undone: false }))
    const lines = [...settled, ...timeline(start, log, cpts.id)]
    return [...groupBy(lines, ({ entry }) => entry.lot)].toReversed()
  }, [start, log, closed, cpts.id])
  return (
    <section className={styles.log} aria-labelledby="journal">
      <h2 id="journal">{words.title}</h2>
      {isUnread ? (
        <p className={styles.quiet}>{words.unread}</p>
      ) : (
        groups.length === 0 && <p className={styles.quiet}>{words.empty}</p>
      )}
      <ol>
        {groups.map(([lot, lines]) => {
          const whole = lots.get(lot)
          return whole && <Gesture key={lot} whole={whole} lines={lines} />
        })}
      </ol>
    </section>
  )
}

interface GestureProps {
  readonly whole: JournalLot
  /** The lines of it that are of this record. */
  readonly lines: readonly TimelineLine[]
}

/** What one gesture did to the record. Where it did more than one line tells, it has a name and a button of its own. */
function Gesture({ whole, lines }: GestureProps) {
  const { undo } = useRecordActions()
  const { all } = useRecords()
  const { lots } = useJournal()
  const say = useSay()
  const several = whole.entries.length > 1
  const name = several && whole.counting.length > 0 ? undoTitle(whole, lots) : null
  return (
    <li className={styles.gesture} data-several={several}>
      {several && (
        <p className={styles.lot}>
          <strong>{lotTitle(whole, all, lots)}</strong>
        </p>
      )}
      <ol>
        {lines.toReversed().map((line) => (
          <Line key={line.entry.id} line={line} settled={whole.settled} />
        ))}
      </ol>
      {name !== null && (
        <button
          type="button"
          className={styles.whole}
          onClick={() =>
            say({
              words: undoneWords(undoneTitle(whole, lots), undo(whole.lot), all),
              undone: true,
            })
          }
        >
          {name}
        </button>
      )}
    </li>
  )
}

function Line({ line, settled }: { readonly line: TimelineLine; readonly settled: boolean }) {
  const { entry, fields, undone } = line
  const { change } = entry
  const { undoLine } = useRecordActions()
  const { log, closed, all } = useRecords()
  const say = useSay()
  const { known: units } = useRegion().atlas
  const nameOf = (code: UnitCode): string => units.get(code)?.nom ?? code
  const title = changeTitle(change)
  const [diff] = fields
  const said = diff && fields.length === 1 ? diffWords(diff, nameOf) : null
  const isUnder = useMemo(
    () => !undone && isRestedOn(entry.id, [...closed, ...log]),
    [undone, entry, closed, log],
  )
  const back = undone ? undoingEntry(log, entry) : hasReverse(entry, settled) ? entry.id : null
  return (
    <li className={styles.line} data-undone={undone}>
      <p>
        {/* Where its sources alone were put right, the value is the same: they are what is new. */}
        <strong>{title}</strong>{' '}
        {said && change.kind !== 'sources' ? said.after : changeWords(change)}
      </p>
      {said && said.before !== said.after && (
        <p className={styles.quiet}>{words.from(said.before)}</p>
      )}
      {said?.details.map((detail) => (
        <p key={detail} className={styles.quiet}>
          {detail}
        </p>
      ))}
      <p className={styles.quiet}>
        {[
          words.when(change.quand),
          ...(entry.author ? [frJournal.by(entry.author)] : []),
          ...saidOfSource(change),
          ...(settled ? [words.settled] : []),
          ...(undone ? [words.undone] : []),
        ].join(', ')}
      </p>
      {back !== null && isUnder && <p className={styles.quiet}>{words.changedSince}</p>}
      {back !== null && !isUnder && (
        <button
          type="button"
          aria-label={(undone ? frEdit.redoOf : frEdit.undoOf)(title)}
          onClick={() => {
            const undoing = undoLine(back)
            const done = undone ? frEdit.saved(title) : frEdit.undoneOf(title)
            say({ words: undoneWords(done, undoing, all) })
          }}
        >
          {undone ? frEdit.redo : frEdit.undo}
        </button>
      )}
    </li>
  )
}

/** What a change came after. Only what can have a source is said to lack one. */
function saidOfSource({ kind, source }: RecordChange): readonly string[] {
  if (source !== null) return [words.after(source)]
  return SOURCED.has(kind) ? [words.noSource] : []
}

/** The changes whose source is that of what they state; what puts right sources, or puts a fact back, brings those with it. */
const SOURCED: ReadonlySet<RecordChange['kind']> = new Set([
  'perimetre',
  'stage',
  'fact',
  'claim',
  'echeances',
  'archive',
])

/** What a publication holds already is only set back where it is noted what was there before. */
const hasReverse = (entry: ChangeEntry, settled: boolean): boolean =>
  !settled || entry.before !== undefined

/** The entry that took another back, which can be taken back in turn. */
function undoingEntry(log: readonly LogEntry[], { id }: LogEntry): string | null {
  const counting = countingIds(log)
  return (
    log.find((each) => each.kind === 'undo' && each.undoes === id && counting.has(each.id))?.id ??
    null
  )
}
