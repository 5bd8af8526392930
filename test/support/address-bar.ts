import type { AddressBar } from '../../src/session/address.ts'

/** A window of which only the address bar is there, with the history behind it. */
export interface FakeBar extends AddressBar {
  /** Every step of the history, without the origin. */
  readonly steps: readonly string[]
  readonly now: () => string
  /** Goes some steps back (negative) or on, as the buttons of a browser do. */
  readonly go: (steps: number) => void
  /** A link followed in the page itself, which the browser writes on its own. */
  readonly follow: (url: string) => void
  /** From now on every change is refused, as Safari does after too many. */
  refuses: boolean
}

export function fakeBar(first: string): FakeBar {
  const steps = [first]
  let at = 0
  const listeners: (() => void)[] = []
  const url = (): URL => new URL(steps[at] ?? '', 'https://exemple.fr')
  const pop = (): void => listeners.forEach((listener) => listener())
  const bar: FakeBar = {
    refuses: false,
    steps,
    now: () => steps[at] ?? '',
    location: {
      get origin() {
        return url().origin
      },
      get pathname() {
        return url().pathname
      },
      get search() {
        return url().search
      },
      get hash() {
        return url().hash
      },
    },
    history: {
      state: null,
      pushState: (_, __, next) => {
        if (bar.refuses) throw new Error('too many')
        steps.splice((at += 1), Infinity, String(next))
      },
      replaceState: (_, __, next) => {
        if (bar.refuses) throw new Error('too many')
        steps[at] = String(next)
      },
    },
    addEventListener: (_, listener) => listeners.push(listener),
    go: (by) => {
      at = Math.min(Math.max(at + by, 0), steps.length - 1)
      pop()
    },
    follow: (next) => {
      const { href, origin } = new URL(next, url())
      steps.splice((at += 1), Infinity, href.slice(origin.length))
      pop()
    },
  }
  return bar
}
