import type { MarkedAgenda } from '../../../domain/contract/deadline-marks.ts'
import type { DeadlineMark } from '../../../domain/contract/notebook.ts'
import { frNotebook } from '../../../fr/follow-up/notebook.ts'
import controls from '../../../ui/controls.module.css'
import { whatIsDue } from '../../../ui/words/deadlines.ts'
import { MarkDeadline } from '../../edit/notebook/MarkDeadline.tsx'
import { useRegion } from '../../region-model/region-model.ts'
import { CardLink } from '../links.tsx'
import styles from './AgendaSection.module.css'

const words = frNotebook.mark

interface SettledDeadlinesProps {
  readonly settled: MarkedAgenda['settled']
  readonly marks: ReadonlyMap<string, DeadlineMark>
}

/** The deadlines that ask for nothing any more, each with what was said of it and the way to say otherwise. */
export function SettledDeadlines({ settled, marks }: SettledDeadlinesProps) {
  const { atlas } = useRegion()
  if (marks.size === 0) return null
  return (
    <div className={styles.settled}>
      <p className={controls.quiet}>{words.note}</p>
      {settled.length > 0 && (
        <details className={controls.disclosure}>
          <summary>{words.settled(settled.length)}</summary>
          <ul>
            {settled.map(({ entry, mark }) => {
              const missions = entry.mission ? [entry.mission] : []
              const what = whatIsDue({ ...entry, missions })
              return (
                <li key={mark.id}>
                  <CardLink
                    id={entry.cpts}
                    nom={atlas.facts.get(entry.cpts)?.cpts.nom ?? entry.cpts}
                  />
                  <p>
                    {what}
                    <br />
                    {words.told(mark.state, mark.to, mark.date, mark.source)}
                  </p>
                  <MarkDeadline entries={[entry]} marks={marks} what={what} />
                </li>
              )
            })}
          </ul>
        </details>
      )}
    </div>
  )
}
