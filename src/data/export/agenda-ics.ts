import type { DateTime, EventAttributes } from 'ics'
import type { AgendaEntry } from '../../domain/contract/agenda.ts'
import { foldIcs } from './ics-fold.ts'

/** What an event says, in words for the reader. */
export interface AgendaWords {
  readonly title: string
  readonly description: string
}

/**
 * The calendar as a text, and what is not in it.
 *
 * Shape: `sansJour` counts the entries whose date is not known to the day, `sansDate` those that have none; with `evenements` they make
 * up the entries given. Errors: `ecriture`, with the words of the library, where it could not write the calendar.
 */
export type AgendaIcsResult =
  | {
      readonly ok: true
      readonly text: string
      readonly evenements: number
      readonly sansJour: number
      readonly sansDate: number
    }
  | { readonly ok: false; readonly reason: 'ecriture'; readonly detail: string }

/** `ics` takes the time of writing, though its types do not say so. */
type StampedEvent = EventAttributes & { readonly timestamp: DateTime }

const PRODUCT = '-//Atlas CPTS//Agenda//FR'

/**
 * The agenda of CPTS as an iCalendar text: one event for each entry whose day is known, lasting that day, taking no time.
 *
 * Shape: RFC 5545. An entry has the same UID each time it is written, so that a calendar that reads the file again moves the event
 * instead of adding one. `today`, "YYYY-MM-DD", is the time of writing; `name` is that of the calendar.
 */
export async function agendaIcs(
  entries: readonly AgendaEntry[],
  words: (entry: AgendaEntry) => AgendaWords,
  { name, today }: { readonly name: string; readonly today: string },
): Promise<AgendaIcsResult> {
  const { createEvents } = await import('ics')
  const timestamp = `${today.replaceAll('-', '')}T000000Z`
  const events = entries.flatMap((entry): StampedEvent[] => {
    const { echeance } = entry
    if (echeance?.precision !== 'jour') return []
    const { title, description } = words(entry)
    const start = ymd(echeance.auPlusTot)
    return [
      {
        uid: agendaUid(entry),
        timestamp,
        start,
        // An event of one day needs no end, and `ics` writes none that is its start; the "P1DT" it makes of a day is no duration.
        end: start,
        title: plain(title),
        description: plain(description),
        transp: 'TRANSPARENT',
      },
    ]
  })
  // `ics` escapes the texts of events but not the name of the calendar.
  const calName = plain(name).replaceAll(/[\\;,]/g, '\\$&')
  const { error, value } = createEvents(events, { productId: PRODUCT, calName })
  if (value === null) return { ok: false, reason: 'ecriture', detail: error?.message ?? '' }
  const sansDate = entries.filter(({ echeance }) => echeance === null).length
  return {
    ok: true,
    text: foldIcs(value),
    evenements: events.length,
    sansJour: entries.length - events.length - sansDate,
    sansDate,
  }
}

/** The name of an event for good: one a CPTS, kind, mission and contract year. */
export function agendaUid({ cpts, kind, mission, annee }: AgendaEntry): string {
  return `${[cpts, kind, mission, annee].filter((part) => part !== null).join('.')}@atlas-cpts`
}

function ymd(day: string): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}

/** Line ends alike, and none of the control characters that a calendar may not hold. */
function plain(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
}
