import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import puppeteer, { type ElementHandle } from 'puppeteer-core'
import {
  FILLED,
  PRESSED,
  WINDOW,
  findNamed,
  mapState,
  middleOfMap,
  pageText,
  paperText,
  type Driver,
} from './driver.ts'
import { readDownload } from './downloads.ts'

/** Gecko, by WebDriver BiDi. Its own headless mode has no WebGL: a display is needed. */
export async function startFirefox(base: string): Promise<Driver> {
  const files = await mkdtemp(join(tmpdir(), 'atlas-firefox-'))
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr',
    headless: false,
    args: [`--width=${WINDOW.width}`, `--height=${WINDOW.height + 90}`],
    extraPrefsFirefox: {
      'webgl.force-enabled': true,
      'intl.accept_languages': 'fr-FR',
      'browser.download.dir': files,
      'browser.download.folderList': 2,
      'browser.download.useDownloadDir': true,
    },
  })
  const [page = await browser.newPage()] = await browser.pages()
  await page.setViewport(WINDOW)

  const find = async (kind: string, name: string): Promise<ElementHandle> => {
    let found: ElementHandle | null = null
    await expect(async () => {
      const handle = await page.evaluateHandle(findNamed, kind, name)
      found = handle.asElement() as ElementHandle | null
      const typed = found ? '' : await page.evaluate(valueInFocus)
      expect(found, `« ${name} » is not on the page; typed so far: « ${typed} »`).not.toBeNull()
    }).toPass()
    if (!found) throw new Error(name)
    return found
  }

  return {
    open: async (address) => void (await page.goto(base + address)),
    reload: async () => void (await page.reload()),
    press: async (name) => (await find(PRESSED, name)).click(),
    async type(field, text) {
      // The plain field of the first moment gives way to the one that searches: what was found is looked for again, and what a field
      // that has moved meanwhile did not take is typed again.
      await expect(async () => {
        await (await find(FILLED, field)).click({ count: 3 })
        await page.keyboard.type(text)
        const now = (await find(FILLED, field)) as ElementHandle<HTMLInputElement>
        expect(await now.evaluate(({ value }) => value)).toBe(text)
      }).toPass()
    },
    async choose(field, option) {
      const element = await find(FILLED, field)
      const value = await element.evaluate(
        (select, words) =>
          [...(select as HTMLSelectElement).options].find(({ text }) => text.startsWith(words))
            ?.value,
        option,
      )
      await element.select(value ?? '')
    },
    async upload(path) {
      const input = await page.waitForSelector('input[type="file"]')
      await (input as ElementHandle<HTMLInputElement>).uploadFile(path)
    },
    async drag([first = [0, 0], ...rest]) {
      const [x, y] = await page.evaluate(middleOfMap)
      await page.mouse.move(x + first[0], y + first[1])
      await page.mouse.down()
      for (const [dx, dy] of rest) await page.mouse.move(x + dx, y + dy, { steps: 6 })
      await page.mouse.up()
    },
    address: async (link) =>
      (await find('a[href]', link)).evaluate((found) =>
        decodeURIComponent(found.getAttribute('href') ?? ''),
      ),
    text: () => page.evaluate(pageText),
    paper: () => page.evaluate(paperText),
    async file() {
      let text = ''
      await expect
        .poll(async () => (text = await readDownload(files)), 'a file that was handed out')
        .not.toBe('')
      return text
    },
    mapState: () => page.evaluate(mapState),
    screenshot: async () => Buffer.from(await page.screenshot()),
    async quit() {
      await browser.close()
      if (existsSync(files)) await rm(files, { recursive: true })
    },
  }
}

function valueInFocus(): string {
  const { activeElement: at } = document
  return at instanceof HTMLInputElement ? at.value : `nothing, in ${at?.tagName}`
}
