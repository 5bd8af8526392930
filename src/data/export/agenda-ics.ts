import type { AgendaEntry } from '../../domain/contract/contract-deadlines.ts'
import { groupBy } from '../../domain/units/group-by.ts'

/** What an event says, in words for the reader; `url` leads to the record. */
export interface AgendaWords {
  readonly title: string
  readonly description: string
  readonly url: string
}

/**
 * The calendar as a text, and what is not in it.
 *
 * Shape: `jours` counts the events, `echeances` what they stand for; `passees` counts the entries left out as their day is past, `sansJour`
 * those whose date is not known to the day, `sansDate` those that have none. The last four make up the entries given.
 */
export interface AgendaIcs {
  readonly text: string
  readonly jours: number
  readonly echeances: number
  readonly passees: number
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

/** How long before the day a calendar reminds of it: time to ask for a meeting, then to prepare it. */
const REMINDERS = ['-P28D', '-P7D']

/**
 * The agenda of CPTS as an iCalendar text: what is to come of each CPTS, one event a day, lasting that day, taking no time, with reminders.
 *
 * Shape: RFC 5545. A deadline has the same UID each time it is written, so that a calendar that reads the file again moves the event
 * instead of adding one; an event of several has that of the first. `today`, "YYYY-MM-DD", is the time of writing; `name` is that of the
 * calendar. `words` is given entries of one CPTS and one day.
 */
export function agendaIcs(
  entries: readonly AgendaEntry[],
  words: (entries: readonly AgendaEntry[]) => AgendaWords,
  { name, today }: { readonly name: string; readonly today: string },
): AgendaIcs {
  const known = entries.flatMap((entry) =>
    entry.echeance?.precision === 'jour' ? [{ entry, day: entry.echeance.auPlusTot }] : [],
  )
  const coming = known.filter(({ day }) => day >= today)
  const groups = [...groupBy(coming, ({ entry, day }) => `${day} ${entry.cpts}`).values()]
  const events = groups.flatMap((group): readonly CalendarEvent[] => {
    const [first] = group
    const said = words(group.map(({ entry }) => entry))
    return first ? [{ uid: agendaUid(first.entry), day: first.day, ...said }] : []
  })
  const sansDate = entries.filter(({ echeance }) => echeance === null).length
  return {
    text: calendarIcs(events, { name, today }),
    jours: events.length,
    echeances: coming.length,
    passees: known.length - coming.length,
    sansJour: entries.length - known.length - sansDate,
    sansDate,
  }
}

/** Something of a day, which takes no time of it. Shape: `day` is "YYYY-MM-DD"; `uid` is its name for good. */
export interface CalendarEvent extends AgendaWords {
  readonly uid: string
  readonly day: string
}

/** Events as an iCalendar text, each lasting its day, taking no time, with reminders. Shape: as `agendaIcs`. */
export function calendarIcs(
  events: readonly CalendarEvent[],
  { name, today }: { readonly name: string; readonly today: string },
): string {
  const lines = events.flatMap((each) => event(each, today))
  const all = [...HEAD, `X-WR-CALNAME:${escaped(name)}`, ...lines, 'END:VCALENDAR', '']
  return foldIcs(all.join('\r\n'))
}

function event(
  { uid, day, title, description, url }: CalendarEvent,
  today: string,
): readonly string[] {
  const summary = escaped(title)
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${digits(today)}T000000Z`,
    // Without an end, an event on a date lasts that day.
    `DTSTART;VALUE=DATE:${digits(day)}`,
    `SUMMARY:${summary}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(url === '' ? [] : [`URL:${url}`]),
    'TRANSP:TRANSPARENT',
    ...REMINDERS.flatMap((before) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:${before}`,
      `DESCRIPTION:${summary}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ]
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
