import Check from 'lucide-react/icons/check'
import type { Cpts } from '../../domain/cpts/cpts.ts'
import { sourceDate } from '../../domain/cpts/completeness.ts'
import { contractOver } from '../../domain/contract/contract-over.ts'
import { STAGES } from '../../domain/cpts/stage.ts'
import { frCpts, frFacts } from '../../fr/cpts/cpts.ts'
import { frPanel } from '../../fr/cpts/cpts-panel.ts'
import { frCategories } from '../../fr/cpts/facets.ts'
import { FactSource } from './FactSource.tsx'
import { dueWithStatus } from '../../ui/words/deadlines.ts'
import { Explained } from '../../ui/Term.tsx'
import styles from './StageLine.module.css'

/** The four stages as a line, those reached filled, with the date of the current one. */
export function StageLine({ cpts, today }: { readonly cpts: Cpts; readonly today: string }) {
  const { stade, historique } = cpts
  if (!stade) return <p className={styles.unknown}>{frPanel.stageUnknown}</p>
  const reached = STAGES.indexOf(stade.valeur)
  return (
    <section aria-label={frPanel.stageTitle}>
      <ol className={styles.line}>
        {STAGES.map((stage, rank) => {
          const dated = historique.findLast(({ valeur }) => valeur === stage)?.date
          return (
            <li
              key={stage}
              className={styles.step}
              data-reached={rank <= reached}
              aria-current={rank === reached ? 'step' : undefined}
            >
              <span className={styles.dot}>
                {rank <= reached && <Check aria-hidden size={12} strokeWidth={3} />}
              </span>
              <span>
                <Explained text={frCategories[stage]} />
              </span>
              {dated && <span className={styles.date}>{frCpts.stageDate(dated)}</span>}
            </li>
          )
        })}
      </ol>
      {/* Its date is that of the stage; that of the page is known where another fact comes from it. */}
      <FactSource
        fact={{ ...stade, date: sourceDate(cpts, stade.sources[0]) }}
        undated={frCpts.source}
        of={frFacts.stade}
      />
      <PastEnd cpts={cpts} today={today} />
    </section>
  )
}

function PastEnd({ cpts, today }: { readonly cpts: Cpts; readonly today: string }) {
  const end = contractOver(cpts, today)
  return end && <p className={styles.over}>{frPanel.contractOver(dueWithStatus(end))}</p>
}
