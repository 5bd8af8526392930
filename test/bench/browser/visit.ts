import type { Browser, Page } from '@playwright/test'
import { summary, type Timing } from '../measure.ts'
import type { CountingHost } from './serve.ts'

/** What one page cost. Units: milliseconds, bytes. */
export interface Visit {
  /** Until each of what was waited for is there. */
  readonly until: Readonly<Record<string, number>>
  /** The longest task of the main thread, and what all of them are beyond 50 ms. */
  readonly longest: number
  readonly blocked: number
  readonly heap: number
  readonly sent: number
  readonly keystroke: number
}

export interface Visited {
  readonly path: string
  /** What to wait for, each by a selector. */
  readonly until: Readonly<Record<string, string>>
  /** A field to type into once all of it is there. */
  readonly field?: string
  readonly phone?: boolean
}

/** What the page says once all that is waited for is there. */
const ALL_SEEN = 'bench: all seen'

const DESK = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }
/** Lighthouse's own for a phone of the middle. */
const PHONE_SLOWDOWN = 4

/** Opens a page in a context of its own, so with nothing kept. */
export async function visit(browser: Browser, host: CountingHost, asked: Visited): Promise<Visit> {
  const context = await browser.newContext({
    viewport: asked.phone ? PHONE : DESK,
    deviceScaleFactor: 1,
    locale: 'fr-FR',
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  if (asked.phone) await session.send('Emulation.setCPUThrottlingRate', { rate: PHONE_SLOWDOWN })
  // What runs this program keeps the names of functions by a function that the page has not.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named' })
  await page.addInitScript(observe, { wanted: asked.until, word: ALL_SEEN })
  host.sent()
  // Told by the page itself: to ask it from here, a script of the size of a task would be put into it.
  const seen = page.waitForEvent('console', {
    predicate: (message) => message.text() === ALL_SEEN,
    timeout: 120_000,
  })
  await page.goto(host.origin + asked.path)
  await seen
  await page.waitForTimeout(500)
  const sent = host.sent()
  const { until, tasks } = await page.evaluate(() => ({
    until: globalThis.seen,
    tasks: globalThis.tasks,
  }))
  const keystroke = asked.field ? await slowestKey(page, asked.field) : 0
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await context.close()
  return {
    until,
    longest: Math.max(0, ...tasks),
    blocked: tasks.reduce((sum, task) => sum + task - 50, 0),
    heap: usedSize,
    sent,
    keystroke,
  }
}

/** From each key to what it changes on the screen: the slowest. */
async function slowestKey(page: Page, field: string): Promise<number> {
  await page.locator(field).first().click()
  await page.waitForTimeout(300)
  await page.evaluate(() => void (globalThis.keys = []))
  for (const key of ['e', 'x', 'e', 'Backspace', 'Backspace', 'Backspace']) {
    await page.keyboard.press(key)
    await page.waitForTimeout(250)
  }
  return page.evaluate(() => Math.max(0, ...globalThis.keys))
}

/** Runs in the page, before anything of it. */
function observe({
  wanted,
  word,
}: {
  readonly wanted: Readonly<Record<string, string>>
  readonly word: string
}): void {
  globalThis.seen = {}
  globalThis.tasks = []
  globalThis.keys = []
  new PerformanceObserver((list) =>
    globalThis.tasks.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name === 'keydown' || name === 'input') globalThis.keys.push(duration)
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  const look = (): void => {
    for (const [name, selector] of Object.entries(wanted))
      if (!(name in globalThis.seen) && document.querySelector(selector))
        globalThis.seen[name] = performance.now()
    if (Object.keys(globalThis.seen).length < Object.keys(wanted).length)
      requestAnimationFrame(look)
    // oxlint-disable-next-line no-console -- how the page is heard outside
    else console.debug(word)
  }
  requestAnimationFrame(look)
}

/** Each of what was measured, over several visits. */
export function over(visits: readonly Visit[], pick: (visit: Visit) => number): Timing {
  return summary(visits.map(pick))
}

declare global {
  var seen: Record<string, number>
  var tasks: number[]
  var keys: number[]
}
