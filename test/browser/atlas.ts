import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const SEARCH = 'Rechercher une commune, un code postal ou une CPTS'

/** What puts the map on the screen; a print draws its own without it. */
const MAP_ON_SCREEN = '**/assets/MapView-*.js'

/** Drives the application in the words of the person who uses it. */
export class Atlas {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(address = '/'): Promise<void> {
    await this.page.context().unroute(MAP_ON_SCREEN)
    await this.page.goto(address)
    await this.mapIsDrawn()
  }

  /**
   * Opens a page whose panel and search alone are looked at. The map never comes, as where the network is slow: nothing else waits for it, and drawing it in software would take most of the test.
   */
  async openPanel(address = '/'): Promise<void> {
    await this.holdMapBack()
    await this.page.goto(address)
    await expect(this.panel.getByRole('heading', { level: 1 })).toBeVisible()
  }

  /** From the next page on, in every tab, the map is always on its way. */
  async holdMapBack(): Promise<void> {
    await this.page.context().route(MAP_ON_SCREEN, () => {})
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

  /** Everything that axe finds wrong with the page as it stands. */
  async accessibilityFaults(): Promise<string[]> {
    // Of what passes, axe would describe every element; faults are told in full all the same. What is called legacy looks at all
    // frames of this origin in one go, in place of carrying those descriptions to a page of their own: three times faster.
    const axe = new AxeBuilder({ page: this.page })
      .options({ resultTypes: ['violations'] })
      .setLegacyMode()
    const { violations } = await axe.analyze()
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    )
  }
}
