import { isWebAddress } from '../../domain/cpts/contact-value.ts'
import type { PartialDate } from '../../domain/cpts/partial-date.ts'

const NUMBER = new Intl.NumberFormat('fr-FR')
const DECIMAL = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })
const PERCENT = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 0 })
const FINE_PERCENT = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 1 })
const EURO = new Intl.NumberFormat('fr-FR', {
  style: 'currency',
  currency: 'EUR',
  maximumFractionDigits: 0,
})
const PLURAL = new Intl.PluralRules('fr-FR')
const DAY = new Intl.DateTimeFormat('fr-FR', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})
const MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'short', year: 'numeric', timeZone: 'UTC' })

/** "12 345", with the narrow no-break space of French thousands. */
export const formatNumber = (value: number): string => NUMBER.format(value)

/** One decimal under 100, none above: "12,4", "1 234". */
export const formatArea = (km2: number): string =>
  (km2 < 100 ? DECIMAL : NUMBER).format(km2 < 100 ? km2 : Math.round(km2))

/** "800 m", "3,4 km", "12 km". */
export function formatDistance(km: number): string {
  if (km < 1) return `${NUMBER.format(Math.round(km * 10) * 100)}\u00a0m`
  return `${(km < 10 ? DECIMAL : NUMBER).format(km < 10 ? km : Math.round(km))}\u00a0km`
}

/** Share between 0 and 1: "79 %"; one decimal under 10 %, so that a small share is not read as none. */
export const formatShare = (share: number): string =>
  (share < 0.1 ? FINE_PERCENT : PERCENT).format(share)

export const formatEuros = (amount: number): string => EURO.format(amount)

/** A difference: "+ 65 000 €", "− 65 000 €". */
export const signedEuros = (amount: number): string =>
  `${amount < 0 ? '−' : '+'}\u00a0${formatEuros(Math.abs(amount))}`

/** "14 févr. 2024", "1er janv. 2024", "févr. 2024" or "2024", as precise as the date given; a line never ends inside one. */
export function formatDate(date: PartialDate): string {
  if (date.length === 4) return date
  if (date.length === 7) return whole(MONTH.format(new Date(`${date}-01T00:00:00Z`)))
  return whole(DAY.format(new Date(`${date}T00:00:00Z`))).replace(/^1\u00a0/, '1er\u00a0')
}

/** The same text, of which no line breaks off a part. */
export const whole = (text: string): string => text.replaceAll(' ', '\u00a0')

/** "1 commune", "8 communes": the number with its noun. */
export function count(value: number, one: string, many: string): string {
  return `${formatNumber(value)} ${nounFor(value, { one, many })}`
}

/** The noun as its number wants it, where the two stand in columns of their own. */
export function nounFor(value: number, { one, many }: Noun): string {
  return PLURAL.select(value) === 'one' ? one : many
}

/** A noun and its plural. */
export interface Noun {
  readonly one: string
  readonly many: string
}

/** A source in one line: the title of a document, or a page's address as people say it; `short`, only whose page it is. */
export function sourceName(source: string, short = false): string {
  if (!isWebAddress(source)) return source
  return formatSite(short ? new URL(source).origin : source)
}

/** A site's address as people say it: "polesante13.fr". */
export function formatSite(url: string): string {
  const { host, pathname } = new URL(url)
  return (host.replace(/^www\./, '') + pathname).replace(/\/$/, '')
}
