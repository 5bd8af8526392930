import { CalendarArrowDown } from 'lucide-react'
import { useState } from 'react'
import { agendaIcs } from '../../data/export/agenda-ics.ts'
import {
  type Agenda,
  AGENDA_KINDS,
  type AgendaEntry,
  type AgendaKind,
} from '../../domain/contract/agenda.ts'
import { frProgress } from '../../fr/progress.ts'
import { eventTitle } from '../../ui/words/deadlines.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'
import { download } from '../../ui/download.ts'
import styles from './tools.module.css'

const words = frProgress.agenda

interface AgendaToolsProps {
  readonly whole: Agenda
  readonly entries: readonly AgendaEntry[]
  readonly kind: AgendaKind | null
  readonly onKind: (kind: string) => void
}

/** Keeps one kind of deadline, and takes what is kept to a calendar. */
export function AgendaTools({ whole, entries, kind, onKind }: AgendaToolsProps) {
  const { nom, region, atlas } = useRegion()
  const { today } = useSession()
  const [status, setStatus] = useState('')
  const there = new Set(whole.entries.map((each) => each.kind))
  const save = async (): Promise<void> => {
    const say = (entry: AgendaEntry) => {
      const cpts = atlas.facts.get(entry.cpts)?.cpts
      return {
        title: eventTitle(cpts?.nom ?? entry.cpts, entry),
        description: words.eventDetail(cpts?.aci?.valeur ?? null),
      }
    }
    const written = await agendaIcs(entries, say, { name: words.calendar(nom), today })
    if (!written.ok) return setStatus(words.failed)
    download(`echeances-cpts-${region}-${today}.ics`, 'text/calendar;charset=utf-8', written.text)
    setStatus(words.saved(written.evenements, written.sansJour, written.sansDate))
  }
  return (
    <div className={styles.tools}>
      <label>
        {words.kind}
        <select value={kind ?? ''} onChange={({ target }) => onKind(target.value)}>
          <option value="">{words.allKinds}</option>
          {AGENDA_KINDS.filter((each) => there.has(each) || each === kind).map((each) => (
            <option key={each} value={each}>
              {words.kinds[each]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" disabled={entries.length === 0} onClick={() => void save()}>
        <CalendarArrowDown aria-hidden size={16} /> {words.download}
      </button>
      <p role="status">{status}</p>
    </div>
  )
}
