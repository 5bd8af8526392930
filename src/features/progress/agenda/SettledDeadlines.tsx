import { deadlineKey } from '../../../domain/contract/answered-deadlines.ts'
import type { Marks } from '../../../domain/contract/deadline-marks.ts'
import { frNotebook } from '../../../fr/follow-up/notebook.ts'
import controls from '../../../ui/controls.module.css'
import { whatIsDue } from '../../../ui/words/deadlines.ts'
import { MarkDeadline } from '../../edit/notebook/MarkDeadline.tsx'
import { SaidOfDeadline } from '../../edit/notebook/SaidOfDeadline.tsx'
import { useRegion } from '../../region-model/region-model.ts'
import { CardLink } from '../links.tsx'
import styles from './AgendaSection.module.css'
import type { useMarked } from './use-marked.ts'

const words = frNotebook.mark

interface SettledDeadlinesProps {
  readonly settled: ReturnType<typeof useMarked>['settled']
  readonly marks: Marks
}

/** The deadlines that ask for nothing any more, each with what was said of it and the way to say otherwise. */
export function SettledDeadlines({ settled, marks }: SettledDeadlinesProps) {
  const { atlas } = useRegion()
  if (marks.own.size === 0 && settled.length === 0) return null
  return (
    <div className={styles.settled}>
      {marks.own.size > 0 && <p className={controls.quiet}>{words.note}</p>}
      {settled.length > 0 && (
        <details className={controls.disclosure}>
          <summary>{words.settled(settled.length)}</summary>
          <ul>
            {settled.map(({ entry }) => {
              const missions = entry.mission ? [entry.mission] : []
              const what = whatIsDue({ ...entry, missions })
              return (
                <li key={deadlineKey(entry)}>
                  <CardLink
                    id={entry.cpts}
                    nom={atlas.facts.get(entry.cpts)?.cpts.nom ?? entry.cpts}
                  />
                  <p>
                    {what}
                    <br />
                    <SaidOfDeadline entry={entry} marks={marks} />
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
