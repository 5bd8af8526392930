import Check from 'lucide-react/icons/check'
import type { Cpts } from '../../domain/cpts/cpts.ts'
import { sourceDate } from '../../domain/cpts/completeness.ts'
import { contractEnd } from '../../domain/contract/mission-calendar.ts'
import { STAGES } from '../../domain/cpts/stage.ts'
import { frCpts, frFacts } from '../../fr/cpts/cpts.ts'
import { frPanel } from '../../fr/cpts/cpts-panel.ts'
import { frCategories } from '../../fr/cpts/facets.ts'
import { FactSource } from './FactSource.tsx'
import { dueAsTold } from '../../ui/words/deadline-answer.ts'
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

/** A contract whose five years are over, or may be, and of which nobody says what came after. */
function PastEnd({ cpts, today }: { readonly cpts: Cpts; readonly today: string }) {
  if (cpts.stade?.valeur !== 'aci-signe' || !cpts.aci) return null
  const end = contractEnd(cpts.aci.valeur, today)
  if (end.statut !== 'echu' && end.statut !== 'peut-etre-echu') return null
  const { text, isTold } = dueAsTold(cpts, 'fin-contrat', null, end)
  if (isTold) return null
  return <p className={styles.over}>{frPanel.contractOver(text)}</p>
}
