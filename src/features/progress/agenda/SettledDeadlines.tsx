import { deadlineKey } from '../../../domain/contract/answered-deadlines.ts'
import { groupBy } from '../../../domain/units/group-by.ts'
import type { Marks } from '../../../domain/contract/deadline-marks.ts'
import { frNotebook } from '../../../fr/follow-up/notebook.ts'
import controls from '../../../ui/controls.module.css'
import { linesByCpts, whatIsDue } from '../../../ui/words/deadlines.ts'
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
            {alike(settled).flatMap(({ cpts, lines }) =>
              lines.map((line) => (
                <li key={`${cpts} ${line.of.map(deadlineKey).join(' ')}`}>
                  <CardLink id={cpts} nom={atlas.facts.get(cpts)?.cpts.nom ?? cpts} />
                  <p>
                    {whatIsDue(line)}
                    <br />
                    {line.of[0] && <SaidOfDeadline entry={line.of[0]} marks={marks} />}
                  </p>
                  <MarkDeadline entries={line.of} marks={marks} what={whatIsDue(line)} />
                </li>
              )),
            )}
          </ul>
        </details>
      )}
    </div>
  )
}

/** Deadlines of which the same was said, one line where they differ by their mission only, as they are before it is said. */
function alike(settled: SettledDeadlinesProps['settled']) {
  const said = groupBy(settled, ({ mark: { type, state, date, source } }) =>
    [type, state, date, source].join(' '),
  )
  return [...said.values()].flatMap((same) => linesByCpts(same.map(({ entry }) => entry)))
}
