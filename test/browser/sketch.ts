import { expect, type Page } from '@playwright/test'
import { Atlas } from './atlas.ts'

const ADD = 'Ajouter une commune, une intercommunalité, un département ou une CPTS'

/** Drives the sketch in the words of the coordinator who composes a territory. */
export class Sketch extends Atlas {
  async openSketch(address = '/esquisse'): Promise<void> {
    await this.page.goto(address)
    await expect(this.name).not.toHaveValue('')
  }

  /** Puts the sketch under way aside, for one that is empty. */
  async startAnew(): Promise<void> {
    await this.page.locator('summary').filter({ hasText: 'Mes esquisses' }).click()
    await this.page.getByRole('button', { name: 'Nouvelle esquisse' }).click()
    await expect(this.page.getByText('Partir d’une CPTS')).toBeVisible()
  }

  /** Goes on with the sketch under way over all of France. */
  async widen(): Promise<void> {
    await this.page.locator('summary').filter({ hasText: 'Mes esquisses' }).click()
    await this.page.getByRole('button', { name: 'Continuer au-delà de la région' }).click()
  }

  get name() {
    return this.page.getByRole('textbox', { name: 'Nom de l’esquisse' })
  }

  get population() {
    return this.page.getByTestId('population')
  }

  get taille() {
    return this.page.getByTestId('taille')
  }

  /** What a screen reader was told last of what changed. */
  get announced() {
    return this.page.getByTestId('announced')
  }

  /** The commune’s line in the list of those the sketch holds. */
  commune(nom: string) {
    return this.page.getByRole('checkbox', { name: new RegExp(`^${nom}`) })
  }

  /** Takes in or out what one names, by the search. */
  async add(text: string, option: string): Promise<void> {
    await this.page.getByRole('combobox', { name: ADD }).fill(text)
    await this.result(option).click()
  }

  async choose(tool: string): Promise<void> {
    await this.page.getByRole('button', { name: tool, exact: true }).click()
  }

  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: /^Annuler\s: / }).click()
  }

  async redo(): Promise<void> {
    await this.page.getByRole('button', { name: /^Rétablir\s: / }).click()
  }

  async unfold(section: string): Promise<void> {
    await this.page.locator('summary').filter({ hasText: section }).click()
  }

  async isKept(): Promise<void> {
    await expect(this.page.getByText('Enregistrée sur cet appareil')).toBeVisible()
  }

  /** The middle of the map, in pixels of the page. */
  async middle(): Promise<{ x: number; y: number }> {
    const box = await this.page.getByTestId('map').boundingBox()
    if (!box) throw new Error('the map has no box')
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }

  /** Puts down the corners of a square around the middle of the map; `half` of its side is in pixels. */
  async corners(half: number): Promise<void> {
    for (const [x, y] of [
      [-half, -half],
      [half, -half],
      [half, half],
      [-half, half],
    ] as const) {
      await this.click(x, y)
      // Two presses in a row are not meant as one double press.
      await this.page.waitForTimeout(300)
    }
  }

  /** Presses, goes through some points and lets go; offsets are from the middle of the map. */
  async drag(points: readonly (readonly [number, number])[], keep = false): Promise<void> {
    const { x, y } = await this.middle()
    const [first, ...rest] = points
    if (!first) return
    await this.page.mouse.move(x + first[0], y + first[1])
    await this.page.mouse.down()
    for (const [dx, dy] of rest) await this.page.mouse.move(x + dx, y + dy, { steps: 6 })
    if (!keep) await this.page.mouse.up()
  }

  async click(dx: number, dy: number): Promise<void> {
    const { x, y } = await this.middle()
    await this.page.mouse.click(x + dx, y + dy)
  }
}

/** How many communes the panel counts; an empty sketch has no figures. */
export async function communes(page: Page): Promise<number> {
  const [figure] = await page
    .locator('dt', { hasText: /^Communes$/ })
    .locator('xpath=following-sibling::dd')
    .allTextContents()
  return Number.parseInt((figure ?? '0').replaceAll(/\s/g, ''), 10)
}
