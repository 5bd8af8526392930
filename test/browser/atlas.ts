import { expect, test as base, type BrowserContext, type Page } from '@playwright/test'

const SEARCH = 'Rechercher une commune, un code postal ou une CPTS'

/** What puts the map on the screen; a print draws its own without it. */
const MAP_ON_SCREEN = '**/assets/MapView-*.js'

/** What a worker keeps from one test to the next. */
interface Kept {
  page: Page | null
}

/**
 * What every spec starts from. The map never comes, as where the network is slow: nothing else waits for it, and drawing it in
 * software would take most of a test. A test that looks at the map says so by the tag `@map`, and runs in a project of its own, with
 * those that print one (`@paper`). Tests that only look (`@look`) have the application open from one to the next: to load it takes
 * longer than what they then do. What changes the device, the network or the clock has a page of its own.
 */
export const test = base.extend<object, { kept: Kept }>({
  kept: [
    async ({ browser }, run) => {
      await run({ page: null })
      for (const context of browser.contexts()) await context.close()
    },
    { scope: 'worker' },
  ],
  context: async ({ browser, kept }, run, { tags }) => {
    const looks = tags.includes('@look')
    const open = looks ? kept.page?.context() : undefined
    const context = open ?? (await browser.newContext())
    // What is held back once stays so: to let go of it between two tests would bring the map after all.
    if (!open && !tags.includes('@map')) await holdMapBack(context)
    await run(context)
    if (!looks) await context.close()
  },
  page: async ({ context, kept, viewport }, run, { tags }) => {
    if (!tags.includes('@look')) return run(await context.newPage())
    if (kept.page) await leaveAll(kept.page)
    kept.page ??= await context.newPage()
    if (viewport) await kept.page.setViewportSize(viewport)
    await run(kept.page)
    await kept.page.unrouteAll({ behavior: 'ignoreErrors' })
  },
})

/** Where nothing is, and nothing stays of what was there before. */
const NOWHERE = '/nulle/part'
const NO_PAGE = 'Cette page n’existe pas'

async function leaveAll(page: Page): Promise<void> {
  await page.emulateMedia({ media: null, colorScheme: null })
  await page.evaluate(() => localStorage.clear())
  await step(page, NOWHERE)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(NO_PAGE)
  const search = page.getByRole('combobox', { name: SEARCH })
  if (await search.isVisible()) await search.fill('')
}

/** As a step of the history leads somewhere. */
async function step(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, address)
}

export async function holdMapBack(context: BrowserContext): Promise<void> {
  await context.route(MAP_ON_SCREEN, () => {})
}

/** Drives the application in the words of the person who uses it. */
export class Atlas {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Goes somewhere: into the application, or by a step where it is open already. */
  async go(address = '/'): Promise<void> {
    if (this.page.url() === 'about:blank') await this.page.goto(address)
    else await step(this.page, address)
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
