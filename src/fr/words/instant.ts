import { formatDate } from './format.ts'

const HOUR = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit' })
/** As ISO writes a day. */
const DAY = new Intl.DateTimeFormat('fr-CA', { year: 'numeric', month: '2-digit', day: '2-digit' })

/** The hour where the person is: "9 h 05". */
export const formatHour = (when: Date): string =>
  HOUR.format(when).replace(/^0/, '').replace(':', '\u00a0h\u00a0')

/** The day and the hour where the person is: "1er mars 2024 à 9 h 05". */
export const formatInstant = (iso: string): string => {
  const when = new Date(iso)
  return `${formatDate(DAY.format(when))} à ${formatHour(when)}`
}
