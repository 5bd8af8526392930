import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { fileName } from '../../src/domain/names/file-name.ts'
import { Atlas, test } from '../browser/atlas.ts'
import { type Look, type View, VIEWS } from './views.ts'

const FOLDER = join(import.meta.dirname, '../../.tmp/gallery')
/** What a printer makes of a text of 1.7 mm is read on a screen only where it is drawn larger. */
const PAPER = { deviceScaleFactor: 2 }
/** A booklet has hundreds of pages: the first ones tell how it looks. Units: CSS pixels. */
const MOST_PAPER = 4500
const SIMULATED = { grey: 'achromatopsia', deuteranopia: 'deuteranopia' } as const

const words = ({ name, size, look, isPaper }: View): string =>
  isPaper ? name : `${name} ${size.join('×')} ${look}`
const pictureOf = (view: View): string =>
  `${String(VIEWS.indexOf(view) + 1).padStart(2, '0')}-${fileName(words(view), 'view')}.png`

test.beforeAll(() => {
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(join(FOLDER, 'index.html'), indexPage())
})

for (const [isPaper, options] of [
  [false, {}],
  [true, PAPER],
] as const)
  test.describe(isPaper ? 'paper' : 'screens', () => {
    test.use(options)
    for (const view of VIEWS.filter((each) => (each.isPaper ?? false) === isPaper))
      test(`${words(view)} @own @ground${view.hasMap ? ' @map' : ''}`, async ({ page }) => {
        const [width, height] = view.size
        // Paper is asked for at a desk, and has its own width once it is laid out.
        await page.setViewportSize(isPaper ? { width: 1440, height: 900 } : { width, height })
        await look(page, view.look)
        const atlas = new Atlas(page)
        await atlas.openPanel(view.address)
        if (view.hasMap) await atlas.mapIsDrawn()
        await view.first?.(page)
        if (isPaper) {
          await page.emulateMedia({ media: 'print' })
          await page.setViewportSize({ width, height })
        } else await atTheEnd(page, atlas)
        const whole = await page.evaluate(() => document.documentElement.scrollHeight)
        await page.screenshot({
          path: join(FOLDER, pictureOf(view)),
          ...(isPaper && {
            fullPage: true,
            clip: { x: 0, y: 0, width, height: Math.min(whole, MOST_PAPER) },
          }),
        })
      })
  })

/** Names and insets come with the ground, which is asked for once the map has shown its territories. */
async function atTheEnd(page: Page, atlas: Atlas): Promise<void> {
  await page.waitForTimeout(1500)
  await atlas.mapIsDrawn()
  await expect(page.getByTestId('map').locator('canvas')).toBeVisible()
}

async function look(page: Page, asked: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: asked === 'dark' ? 'dark' : 'light' })
  if (asked !== 'grey' && asked !== 'deuteranopia') return
  // It lasts as long as its session, so that is left open.
  const browser = await page.context().newCDPSession(page)
  await browser.send('Emulation.setEmulatedVisionDeficiency', { type: SIMULATED[asked] })
}

/** The page that lays the pictures side by side. */
function indexPage(): string {
  const figures = VIEWS.map((view) => {
    const picture = pictureOf(view)
    return `<figure><a href="${picture}"><img src="${picture}" alt="" loading="lazy"></a><figcaption>${words(view)}</figcaption></figure>`
  })
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Atlas CPTS: gallery</title>
<style>
  body { margin: 16px; background: #777; color: #fff; font: 14px/1.4 system-ui, sans-serif; columns: 420px; column-gap: 16px; }
  figure { margin: 0 0 16px; break-inside: avoid; }
  img { display: block; max-width: 100%; background: #999; }
</style>
${figures.join('\n')}
</html>
`
}
