import { expect, type Page } from '@playwright/test'
import { REGIONS } from '../../src/domain/units/regions.ts'
import { isPrinted, watchPrinting } from '../browser/paper.ts'
import { Sketch } from '../browser/sketch.ts'

/** How a picture is looked at: grey and deuteranopia are those of the browser’s own simulation, over the light colours. */
export type Look = 'light' | 'dark' | 'grey' | 'deuteranopia'

/** What a person has in front of them. */
export interface View {
  readonly name: string
  readonly address: string
  /** Units: CSS pixels. */
  readonly size: readonly [width: number, height: number]
  readonly look: Look
  /** What the person does there first; for paper, what asks for it. */
  readonly first?: (page: Page) => Promise<void>
  /** Whether it is looked at as it is laid out for paper. */
  readonly isPaper?: true
  /** Whether the map is waited for; most paper is drawn without it. */
  readonly hasMap: boolean
}

const DESK = [1440, 900] as const
const SMALL_DESK = [1024, 640] as const
const SIDEWAYS = [844, 390] as const
const PHONE = [390, 844] as const
const NARROW = [320, 568] as const
const SIZES = [DESK, PHONE, SMALL_DESK, SIDEWAYS, NARROW]
const LOOKS: readonly Look[] = ['light', 'dark', 'grey', 'deuteranopia']

const screen = (
  name: string,
  address: string,
  size: View['size'],
  look: Look,
  first?: View['first'],
): View => ({ name, address, size, look, hasMap: true, ...(first && { first }) })

/** What an A4 leaves between margins of 12 mm, and the sheet of a plate, which has none. Units: CSS pixels. */
const WITHIN = [703, 1032] as const
const WITHIN_ACROSS = [1032, 703] as const
const SHEET_UPRIGHT = [794, 1123] as const
const SHEET = [1123, 794] as const

const paper = (
  name: string,
  address: string,
  size: View['size'],
  first: View['first'] = layOut,
  hasMap = false,
): View => ({ name, address, size, look: 'light', isPaper: true, hasMap, first })

/** As Ctrl+P does, as soon as there is something to print. */
async function layOut(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
      return page.locator('body > [data-plate], body > article svg').count()
    })
    .toBeGreaterThan(0)
}

const printedBy =
  (button: string) =>
  async (page: Page): Promise<void> => {
    await watchPrinting(page)
    await page.getByRole('button', { name: button }).first().click()
    await isPrinted(page)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  }

async function printBooklet(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Planche de la carte' }).click()
  await printedBy('Livret (PDF)')(page)
}

async function compose(page: Page): Promise<void> {
  const sketch = new Sketch(page)
  await sketch.add('coeur d essonne', 'CA C(oe|œ)ur d')
  await expect(sketch.population).toBeVisible()
}

async function compare(page: Page): Promise<void> {
  await compose(page)
  await new Sketch(page).unfold('Comparer')
  await page.getByRole('combobox', { name: 'Territoire B' }).selectOption('CPTS Centre Essonne')
}

const after = (one: (page: Page) => Promise<void>, two: (page: Page) => Promise<void>) =>
  async function both(page: Page): Promise<void> {
    await one(page)
    await two(page)
  }

const NICE = '/?region=93&cpts=cpts-nice-centre-nice-est'
const PARIS = '/?region=11#carte=10.6/48.86/2.34'

/** What `npm run gallery` takes pictures of, always the same: each région in another size and another light, then what deserves several. */
export const VIEWS: readonly View[] = [
  ...REGIONS.map(({ code, nom }, at) =>
    screen(
      nom,
      `/?region=${code}`,
      SIZES[at % SIZES.length] ?? DESK,
      LOOKS[at % LOOKS.length] ?? 'light',
    ),
  ),
  screen('France', '/?region=france', DESK, 'light'),
  screen('France', '/?region=france', PHONE, 'dark'),
  screen('France', '/?region=france', SIDEWAYS, 'deuteranopia'),
  screen('Paris', PARIS, DESK, 'dark'),
  screen('Paris', PARIS, NARROW, 'light'),
  screen('Nice', NICE, DESK, 'light'),
  screen('Nice', NICE, SIDEWAYS, 'dark'),
  screen('In time', '/?region=11&le=2021-06', DESK, 'light'),
  screen('In time', '/?region=11&le=2021-06', PHONE, 'grey'),
  screen('Sketch', '/esquisse?region=11', DESK, 'light', compose),
  screen('Sketch', '/esquisse?region=11', PHONE, 'dark', compose),
  screen('Comparison', '/esquisse?region=11', SMALL_DESK, 'deuteranopia', compare),
  paper('Plate of Provence-Alpes-Côte d’Azur', '/?region=93', SHEET),
  paper('Plate of Île-de-France', '/?region=11', SHEET),
  paper('Plate of France', '/?region=france', SHEET_UPRIGHT),
  paper('Plate of a day', '/?region=france&le=2021-06', SHEET_UPRIGHT),
  paper('Plate of communes', '/?region=93#carte=10.2/43.75/7.2', SHEET, layOut, true),
  paper('Plate of a sketch', '/esquisse?region=11', SHEET, after(compose, layOut)),
  paper('Identity sheet', NICE, WITHIN, printedBy('Imprimer la fiche')),
  paper('Report', '/suivi?region=93', WITHIN, printedBy('Imprimer le rapport')),
  paper('Dossier', '/esquisse?region=11', WITHIN, after(compose, printedBy('Dossier (PDF)'))),
  paper('Booklet', '/?region=04', WITHIN, printBooklet),
  paper('Years', '/?region=11', WITHIN_ACROSS, printedBy('Une carte par année')),
]
