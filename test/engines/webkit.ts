import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { Builder, Capabilities, Origin, type WebDriver, type WebElement } from 'selenium-webdriver'
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

/** The engine of Safari, by WebDriver. */
export async function startWebkit(base: string): Promise<Driver> {
  const files = await mkdtemp(join(tmpdir(), 'atlas-webkit-'))
  const port = await freePort()
  const service = spawn(process.env['WEBKIT_DRIVER'] ?? 'WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, XDG_DOWNLOAD_DIR: files, HOME: files },
  })
  const browser = await openWindow(port).catch(async (error: unknown) => {
    service.kill()
    await rm(files, { recursive: true, force: true })
    throw error
  })

  const find = async (kind: string, name: string): Promise<WebElement> => {
    let found: WebElement | null = null
    await expect(async () => {
      found = await browser.executeScript<WebElement | null>(findNamed, kind, name)
      expect(found, `« ${name} » is not on the page`).not.toBeNull()
    }).toPass()
    if (!found) throw new Error(name)
    return found
  }

  return {
    open: (address) => browser.get(base + address),
    reload: () => browser.navigate().refresh(),
    // A press of the pointer, as a person's: WebDriver's own click asks more of an element than that it can be pressed.
    // What was found may be drawn anew before the pointer is there: then it is looked for again. Nothing is pressed twice.
    async press(name) {
      await expect(async () => {
        const origin = await find(PRESSED, name)
        await browser.actions().move({ origin }).perform()
      }).toPass()
      await browser.actions().click().perform()
    },
    async type(name, text) {
      // The plain field of the first moment gives way to the one that searches: what was found is looked for again.
      await expect(async () => {
        const element = await find(FILLED, name)
        await element.click()
        await browser.executeScript((field: HTMLInputElement) => field.select(), element)
        await element.sendKeys(text)
      }).toPass()
    },
    async choose(field, option) {
      const select = await find(FILLED, field)
      for (const each of await select.findElements({ css: 'option' }))
        if ((await each.getText()).startsWith(option)) return each.click()
      throw new Error(`« ${option} » is not among the choices of « ${field} »`)
    },
    async upload(path) {
      await browser.findElement({ css: 'input[type="file"]' }).sendKeys(path)
    },
    async drag([first = [0, 0], ...rest]) {
      const [x, y] = await browser.executeScript<[number, number]>(middleOfMap)
      const at = ([dx, dy]: readonly [number, number]) => ({
        x: x + dx,
        y: y + dy,
        origin: Origin.VIEWPORT,
      })
      let gesture = browser.actions().move(at(first)).press()
      for (const point of rest) gesture = gesture.move({ ...at(point), duration: 200 })
      await gesture.release().perform()
    },
    address: async (link) =>
      decodeURIComponent((await (await find('a[href]', link)).getDomAttribute('href')) ?? ''),
    text: () => browser.executeScript<string>(pageText),
    paper: () => browser.executeScript<string>(paperText),
    async file() {
      let text = ''
      await expect
        .poll(async () => (text = await readDownload(files)), 'a file that was handed out')
        .not.toBe('')
      return text
    },
    mapState: () => browser.executeScript<string | null>(mapState),
    screenshot: async () => Buffer.from(await browser.takeScreenshot(), 'base64'),
    async quit() {
      await browser.quit().catch(() => undefined)
      service.kill()
      await rm(files, { recursive: true, force: true })
    },
  }
}

async function openWindow(port: number): Promise<WebDriver> {
  const server = `http://127.0.0.1:${port}`
  await expect(async () => void (await fetch(`${server}/status`))).toPass()
  const options = { binary: process.env['MINIBROWSER'], args: ['--automation'] }
  const browser = await new Builder()
    .usingServer(server)
    .withCapabilities(
      new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options }),
    )
    .build()
  await browser
    .manage()
    .window()
    .setRect({ ...WINDOW, x: 0, y: 0 })
  return browser
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((ready) => server.once('listening', ready))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}
