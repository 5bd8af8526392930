import { createStore, type StoreApi } from 'zustand/vanilla'

/** What tells that a page which slept is looked at again. */
type Page = Pick<EventTarget, 'addEventListener'>

interface Clock {
  readonly now: () => Date
  readonly pages: readonly Page[]
}

/** A browser counts no longer than this at once, and a computer that sleeps stops counting. Units: milliseconds. */
const AT_MOST = 3_600_000

/** The local day, "YYYY-MM-DD", from which deadlines are counted: renewed at midnight, and when one comes back to the page. */
export function followToday(
  { now, pages }: Clock = { now: () => new Date(), pages: [document, window] },
): StoreApi<string> {
  const today = createStore(() => localDay(now()))
  const renew = (): void => today.setState(localDay(now()))
  for (const page of pages)
    for (const event of ['visibilitychange', 'focus', 'pageshow'])
      page.addEventListener(event, renew)
  const wait = (): void =>
    void setTimeout(
      () => {
        renew()
        wait()
      },
      Math.min(untilMidnight(now()), AT_MOST),
    )
  wait()
  return today
}

function untilMidnight(now: Date): number {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1)
  return midnight.getTime() - now.getTime()
}

function localDay(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
