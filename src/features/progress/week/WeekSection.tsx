import { useMemo } from 'react'
import { agenda } from '../../../domain/contract/agenda.ts'
import { type DueLine, weekAgenda, weekOf } from '../../../domain/contract/this-week.ts'
import { frNotebook } from '../../../fr/follow-up/notebook.ts'
import controls from '../../../ui/controls.module.css'
import { linesByCpts, whatIsDue, whenDue } from '../../../ui/words/deadlines.ts'
import { MarkDeadline } from '../../edit/notebook/MarkDeadline.tsx'
import { NoteLine } from '../../edit/notebook/NoteLine.tsx'
import { Told } from '../../edit/notebook/Told.tsx'
import { useNotebook } from '../../edit/notebook/use-notebook.ts'
import { RecordLink } from '../../edit/RecordLink.tsx'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'
import { useMarked } from '../agenda/use-marked.ts'
import type { Progress } from '../use-progress.ts'
import { TakeWeek } from './TakeWeek.tsx'
import styles from './WeekSection.module.css'

const words = frNotebook.week

/** Whom to call this week, after the private notebook: what is late first. Nothing of it is printed. */
export function WeekSection({ progress: { facts } }: { readonly progress: Progress }) {
  const { today } = useSession()
  const { entries: notebook } = useNotebook()
  const whole = useMemo(() => agenda(facts, today), [facts, today])
  const { marks, open } = useMarked(whole, facts)
  const shown = useMemo(() => {
    const ids = new Set(facts.map(({ cpts }) => cpts.id))
    const own = notebook.filter(({ cpts }) => ids.has(cpts))
    return weekAgenda(own, open, marks, today)
  }, [facts, notebook, open, marks, today])
  const { first, last } = weekOf(today)
  const { late, thisWeek, later } = shown
  const undated = shown.undated.map((note) => ({ day: '', cpts: note.cpts, note, entry: null }))
  const lines = (some: readonly DueLine[]) => <Lines lines={some} marks={marks} />
  return (
    <div className={styles.week}>
      <p className={controls.quiet}>
        {words.of(first, last)} {frNotebook.privacy}
      </p>
      <Told>
        {late.length > 0 && (
          <section data-late>
            <h3>{words.late}</h3>
            {lines(late)}
          </section>
        )}
        <section>
          <h3>{words.thisWeek}</h3>
          {thisWeek.length === 0 ? (
            <p className={controls.quiet}>{words.nothing}</p>
          ) : (
            lines(thisWeek)
          )}
        </section>
        {later.length > 0 && (
          <details className={controls.disclosure}>
            <summary>{words.more(words.later, later.length)}</summary>
            {lines(later)}
          </details>
        )}
        {undated.length > 0 && (
          <details className={controls.disclosure}>
            <summary>{words.more(words.undated, undated.length)}</summary>
            {lines(undated)}
          </details>
        )}
      </Told>
      <TakeWeek notes={[...late, ...thisWeek, ...later].flatMap(({ note }) => note ?? [])} />
    </div>
  )
}

interface LinesProps {
  readonly lines: readonly DueLine[]
  readonly marks: Parameters<typeof weekAgenda>[2]
}

function Lines({ lines, marks }: LinesProps) {
  const { atlas } = useRegion()
  const notes = lines.flatMap(({ note }) => note ?? [])
  const deadlines = linesByCpts(lines.flatMap(({ entry }) => entry ?? []))
  const nameOf = (id: string): string => atlas.facts.get(id)?.cpts.nom ?? id
  return (
    <ul className={styles.lines}>
      {notes.map((note) => (
        <li key={note.id}>
          <RecordLink id={note.cpts}>{nameOf(note.cpts)}</RecordLink>
          <NoteLine note={note} />
        </li>
      ))}
      {deadlines.flatMap(({ cpts, lines: due }) =>
        due.map((line) => (
          <li key={`${cpts} ${whatIsDue(line)}`}>
            <RecordLink id={cpts}>{nameOf(cpts)}</RecordLink>
            <p>
              {whatIsDue(line)}, {whenDue(line.echeance)}
            </p>
            <MarkDeadline entries={line.of} marks={marks} what={whatIsDue(line)} />
          </li>
        )),
      )}
    </ul>
  )
}
