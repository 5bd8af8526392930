import CalendarArrowDown from 'lucide-react/icons/calendar-arrow-down'
import { useState } from 'react'
import { calendarIcs } from '../../../data/export/agenda-ics.ts'
import { regionFileName } from '../../../domain/names/region-name.ts'
import type { Note } from '../../../domain/contract/notebook.ts'
import { frNotebook } from '../../../fr/follow-up/notebook.ts'
import controls from '../../../ui/controls.module.css'
import { download } from '../../../ui/download.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'
import { useHref } from '../../region-model/use-href.ts'

const words = frNotebook.week

/** Takes what one wrote down for oneself to one's own calendar: a file of its own, apart from that of the deadlines, which anyone may have. */
export function TakeWeek({ notes }: { readonly notes: readonly Note[] }) {
  const { nom, region, atlas } = useRegion()
  const { today, address } = useSession()
  const href = useHref()
  const [status, setStatus] = useState('')
  const coming = notes.filter(({ due }) => due !== null && due >= today)
  if (coming.length === 0) return null
  const save = (): void => {
    const events = coming.map(({ id, cpts, kind, text, who, due, region: home }) => {
      const selection = { kind: 'cpts', id: cpts } as const
      return {
        uid: `${home}.${id}@carnet.atlas-cpts`,
        day: due ?? today,
        title: words.event(kind, atlas.facts.get(cpts)?.cpts.nom ?? cpts),
        description: words.eventText(text, who),
        url: address.link(href('/suivi/fiche', { region: home, selection, filters: {} })),
      }
    })
    const calendar = calendarIcs(events, { name: words.calendarOf(nom), today })
    download(
      `carnet-prive-${regionFileName(region)}-${today}.ics`,
      'text/calendar;charset=utf-8',
      calendar,
    )
    setStatus(words.saved(coming.length, notes.length - coming.length))
  }
  return (
    <div className={controls.row}>
      <button type="button" className={controls.secondary} onClick={save}>
        <CalendarArrowDown aria-hidden size={16} /> {words.calendar}
      </button>
      <p role="status">{status}</p>
    </div>
  )
}
