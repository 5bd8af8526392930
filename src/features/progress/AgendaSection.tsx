import { useMemo } from 'react'
import { agenda, AGENDA_GROUPS, groupAgenda } from '../../domain/contract/agenda.ts'
import { frProgress } from '../../fr/progress.ts'
import { useSession } from '../region-model/session-context.ts'
import { useFormerVintage } from '../region-model/former-vintage.ts'
import { AgendaBasis } from './AgendaBasis.tsx'
import { AgendaGroup } from './AgendaGroup.tsx'
import styles from './AgendaSection.module.css'
import { AgendaTools } from './AgendaTools.tsx'
import { DeadlineCount } from './DeadlineCount.tsx'
import { useKind } from './use-kind.ts'
import type { Progress } from './use-progress.ts'

const words = frProgress.agenda

/** What contracts call for, the most pressing first. */
export function AgendaSection({ progress: { facts } }: { readonly progress: Progress }) {
  const { today } = useSession()
  const [kind, keepKind] = useKind()
  const former = useFormerVintage()
  const whole = useMemo(
    () => agenda(facts, today, former === 'absent' ? null : former),
    [facts, today, former],
  )
  const entries = whole.entries.filter((each) => kind === null || each.kind === kind)
  const groups = groupAgenda(entries)
  return (
    <>
      {entries.length > 0 && (
        <ul className={styles.counts} aria-label={words.countsTitle}>
          {AGENDA_GROUPS.map((group) => (
            <li key={group} data-group={group}>
              <strong className="figures">
                <DeadlineCount n={groups[group].length} group={group} kind={kind} />
              </strong>
              <a href={`#${group}`}>{words.counts[group](groups[group].length)}</a>
            </li>
          ))}
        </ul>
      )}
      {whole.entries.length > 0 && (
        <AgendaTools whole={whole} entries={entries} kind={kind} onKind={keepKind} />
      )}
      {entries.length === 0 && <p>{whole.entries.length === 0 ? words.none : words.noneOfKind}</p>}
      {entries.length > 0 && (
        <div className={styles.groups}>
          {AGENDA_GROUPS.map((group) => (
            <AgendaGroup
              key={`${group} ${kind ?? ''}`}
              group={group}
              kind={kind}
              entries={groups[group]}
            />
          ))}
        </div>
      )}
      <AgendaBasis agenda={whole} total={facts.length} former={former} />
    </>
  )
}
