import type { AgendaEntry } from '../../domain/contract/contract-deadlines.ts'

/** What an event says, in words for the reader. */
export interface AgendaWords {
  readonly title: string
  readonly description: string
}

/**
 * The calendar as a text, and what is not in it.
 *
 * Shape: `sansJour` counts the entries whose date is not known to the day, `sansDate` those that have none; with `evenements` they make
 * up the entries given.
 */
export interface AgendaIcs {
  readonly text: string
  readonly evenements: number
  readonly sansJour: number
  readonly sansDate: number
}

const HEAD = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'CALSCALE:GREGORIAN',
  'PRODID:-//Atlas CPTS//Agenda//FR',
  'METHOD:PUBLISH',
]

/**
 * The agenda of CPTS as an iCalendar text: one event for each entry whose day is known, lasting that day, taking no time.
 *
 * Shape: RFC 5545. An entry has the same UID each time it is written, so that a calendar that reads the file again moves the event
 * instead of adding one. `today`, "YYYY-MM-DD", is the time of writing; `name` is that of the calendar.
 */
export function agendaIcs(
  entries: readonly AgendaEntry[],
  words: (entry: AgendaEntry) => AgendaWords,
  { name, today }: { readonly name: string; readonly today: string },
): AgendaIcs {
  const events = entries.flatMap((entry) => {
    const { echeance } = entry
    if (echeance?.precision !== 'jour') return []
    const { title, description } = words(entry)
    return [
      [
        'BEGIN:VEVENT',
        `UID:${agendaUid(entry)}`,
        `DTSTAMP:${digits(today)}T000000Z`,
        // Without an end, an event on a date lasts that day.
        `DTSTART;VALUE=DATE:${digits(echeance.auPlusTot)}`,
        `SUMMARY:${escaped(title)}`,
        ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ],
    ]
  })
  const lines = [...HEAD, `X-WR-CALNAME:${escaped(name)}`, ...events.flat(), 'END:VCALENDAR', '']
  const sansDate = entries.filter(({ echeance }) => echeance === null).length
  return {
    text: foldIcs(lines.join('\r\n')),
    evenements: events.length,
    sansJour: entries.length - events.length - sansDate,
    sansDate,
  }
}

/** The name of an event for good: one a CPTS, kind, mission and contract year. */
export function agendaUid({ cpts, kind, mission, annee }: AgendaEntry): string {
  return `${[cpts, kind, mission, annee].filter((part) => part !== null).join('.')}@atlas-cpts`
}

const digits = (day: string): string => day.replaceAll('-', '')

/** A text as RFC 5545, 3.3.11, writes it, without the control characters that a calendar may not hold. */
function escaped(text: string): string {
  return (
    text
      .replaceAll(/\r\n?/g, '\n')
      // oxlint-disable-next-line no-control-regex
      .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
      .replaceAll(/[\\;,]/g, '\\$&')
      .replaceAll('\n', '\\n')
  )
}

/** The most octets of a line, its end left out. Source: RFC 5545, 3.1. */
const LINE_OCTETS = 75

const ENCODER = new TextEncoder()
const octets = (text: string) => ENCODER.encode(text).length

/** An iCalendar text with its lines folded as RFC 5545 asks: by octets, never inside a character. Shape: CRLF at the end of lines. */
export function foldIcs(text: string): string {
  return text.split('\r\n').map(foldLine).join('\r\n')
}

function foldLine(line: string): string {
  const lines: string[] = []
  let current = ''
  let length = 0
  for (const character of line) {
    const size = octets(character)
    if (length + size > LINE_OCTETS) {
      lines.push(current)
      current = ' '
      length = 1
    }
    current += character
    length += size
  }
  return [...lines, current].join('\r\n')
}
