import { expect, test as base, type Page } from '@playwright/test'
import { hostWith } from './host.ts'

const SEARCH = 'Rechercher une commune, un code postal ou une CPTS'

/** Pages that a worker keeps from one test to the next, by what they are for. */
type Kept = Map<string, Page>

/**
 * What every spec starts from: a page on a device where nothing was done yet, but to look at Île-de-France. To open one anew takes longer than what most tests do,
 * so they follow each other in one, emptied before each (`emptyDevice`). Those that only look (`@look`) have the application itself
 * open from one to the next. A test that changes the browser, its clock or its own page for good has one of its own (`@own`), as have
 * those with other options than the rest.
 *
 * The map never comes, as where the network is slow: nothing else waits for it, and drawing it in software would take most of a test.
 * A test that looks at the map says so by the tag `@map`, and runs in a project of its own.
 * What lies under and around the map comes to those alone that say `@ground`.
 */
export const test = base.extend<object, { kept: Kept }>({
  kept: [
    async ({ browser }, run) => {
      await run(new Map())
      for (const context of browser.contexts()) await context.close()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ baseURL, serviceWorkers }, run, { tags }) => {
    const map = tags.includes('@map')
    // Where no map is drawn, only what prints one asks for it; what keeps the application on the device keeps all of it.
    const ground = !map || tags.includes('@ground') || serviceWorkers === 'allow'
    await run(baseURL?.replace('127.0.0.1', hostWith({ map, ground })))
  },
  page: async ({ browser, kept, baseURL, viewport, serviceWorkers, hasTouch }, run, { tags }) => {
    if (tags.includes('@own') || serviceWorkers === 'allow' || hasTouch) {
      const context = await browser.newContext({ storageState: deviceAt(baseURL) })
      await run(soonThere(await context.newPage()))
      return context.close()
    }
    const looks = tags.includes('@look')
    const key = `${baseURL} ${looks ? 'looks' : 'works'}`
    const page =
      kept.get(key) ??
      soonThere(await (await browser.newContext({ storageState: deviceAt(baseURL) })).newPage())
    if (kept.has(key)) await (looks ? leaveAll(page) : emptyDevice(page))
    kept.set(key, page)
    if (viewport) await page.setViewportSize(viewport)
    await run(page)
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await page.context().unrouteAll({ behavior: 'ignoreErrors' })
  },
  context: ({ page }, run) => run(page.context()),
})

/**
 * A page that is there once its document is. To wait for all that it loads would be to wait for the map that never comes, where that is
 * asked for before the rest has come.
 */
function soonThere(page: Page): Page {
  const soon = { waitUntil: 'domcontentloaded' } as const
  const { goto, reload, goBack, goForward } = page
  page.goto = (url, options) => goto.call(page, url, { ...soon, ...options })
  page.reload = (options) => reload.call(page, { ...soon, ...options })
  page.goBack = (options) => goBack.call(page, { ...soon, ...options })
  page.goForward = (options) => goForward.call(page, { ...soon, ...options })
  return page
}

/** Where the région last looked at is kept; on a device of someone who never was here, all of France would open. */
const LAST_REGION = { name: 'atlas-cpts.region', value: '11' }
const deviceAt = (origin = '') => ({
  cookies: [],
  origins: [{ origin, localStorage: [LAST_REGION] }],
})

/** Where nothing is, and nothing stays of what was there before. */
const NOWHERE = '/nulle/part'
const NO_PAGE = 'Cette page n’existe pas'

async function leaveAll(page: Page): Promise<void> {
  await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null })
  await forget(page)
  await step(page, NOWHERE)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(NO_PAGE)
  const search = page.getByRole('combobox', { name: SEARCH })
  if (await search.isVisible()) await search.fill('')
}

/** A file of the site that runs nothing: from there, what the site keeps on the device is erased. */
const STILL = '/favicon.svg'

/** Leaves the device as someone has it who only looked at one région. */
async function emptyDevice(page: Page): Promise<void> {
  const context = page.context()
  for (const other of context.pages()) if (other !== page) await other.close()
  await context.clearPermissions()
  await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null })
  await page.goto(STILL)
  await page.evaluate(() => sessionStorage.clear())
  const browser = await context.newCDPSession(page)
  const { origin } = new URL(page.url())
  await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await browser.detach()
  await forget(page)
}

/** Leaves short texts as in the first place. */
async function forget(page: Page): Promise<void> {
  await page.evaluate(({ name, value }) => {
    localStorage.clear()
    localStorage.setItem(name, value)
  }, LAST_REGION)
}

/** A step of the history says of which région, as every address that the application writes. */
function inRegion(address: string): string {
  const { pathname, search, hash } = new URL(address, 'http://atlas')
  const params = new URLSearchParams(search)
  if (!params.has('region')) params.set('region', LAST_REGION.value)
  return `${pathname}?${params.toString()}${hash}`
}

/** As a step of the history leads somewhere. */
async function step(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, address)
}

/** Drives the application in the words of the person who uses it. */
export class Atlas {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Goes somewhere: into the application, or by a step where it is open already. */
  async go(address = '/'): Promise<void> {
    const isOpen = !['about:blank', STILL].some((end) => this.page.url().endsWith(end))
    if (isOpen) await step(this.page, inRegion(address))
    else await this.page.goto(address)
  }

  async open(address = '/'): Promise<void> {
    await this.go(address)
    await this.mapIsDrawn()
  }

  /** Opens a page whose panel and search alone are looked at. */
  async openPanel(address = '/'): Promise<void> {
    await this.go(address)
    await this.panelIsThere()
  }

  async panelIsThere(): Promise<void> {
    const title = this.panel.getByRole('heading', { level: 1 })
    await expect(title.filter({ hasNotText: NO_PAGE })).toBeVisible()
  }

  /** A browser without WebGL; to be called before the page opens. */
  async refuseWebgl(): Promise<void> {
    await this.page.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext
      HTMLCanvasElement.prototype.getContext = function (
        this: HTMLCanvasElement,
        kind: string,
        ...rest: unknown[]
      ) {
        return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest])
      } as typeof original
    })
  }

  /** Whether the page can be read without a scroll sideways, that of its panel included. Units: pixels. */
  async isNoWider(width: number): Promise<void> {
    const wide = () =>
      this.page.evaluate(() => {
        let panel = document.querySelector('main h1')
        while (panel && getComputedStyle(panel).overflowY !== 'auto') panel = panel.parentElement
        return Math.max(document.documentElement.scrollWidth, panel?.scrollWidth ?? 0)
      })
    await expect.poll(wide, `${width} px`).toBeLessThanOrEqual(width)
  }

  async mapIsDrawn(): Promise<void> {
    await expect(this.page.getByTestId('map')).toHaveAttribute('data-map-state', 'idle')
  }

  /** Types in the search and chooses a result by its name. */
  async find(text: string, result: string): Promise<void> {
    await this.page.getByRole('combobox', { name: SEARCH }).fill(text)
    await this.result(result).click()
  }

  /** A line of the search results; the région chooser has options too. */
  result(name: string) {
    return this.page
      .getByRole('listbox')
      .getByRole('option', { name: new RegExp(`^${name}`) })
      .first()
  }

  get search() {
    return this.page.getByRole('combobox', { name: SEARCH })
  }

  get panel() {
    return this.page.getByRole('main')
  }

  get legend() {
    return this.page.getByRole('region', { name: 'Légende' })
  }

  async panelIsAbout(title: string): Promise<void> {
    await expect(this.panel.getByRole('heading', { level: 1 })).toHaveText(title)
  }

  async chooseCpts(name: string): Promise<void> {
    await this.panel.getByRole('button', { name }).click()
  }

  /** Clicks the middle of the map, where what was just found lies. */
  async clickMiddleOfMap(): Promise<void> {
    const box = await this.page.getByTestId('map').boundingBox()
    if (!box) throw new Error('the map has no box')
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  }
}
