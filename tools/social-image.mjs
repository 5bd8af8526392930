// `node tools/social-image.mjs`: draws public/social.png, the picture that stands for the site where one of its pages is shared.
import { readFileSync, writeFileSync } from 'node:fs'
import { findBrowser } from './lib/find-browser.mjs'

const { chromium } = await import('@playwright/test')
const font = readFileSync(
  'node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
).toString('base64')
const sign = readFileSync('public/favicon.svg', 'utf8')

const page = `<!doctype html><meta charset="utf-8"><style>
  @font-face { font-family: Inter; font-weight: 100 900; src: url(data:font/woff2;base64,${font}) }
  body { margin: 0; width: 1200px; height: 630px; display: flex; align-items: center; gap: 72px;
    box-sizing: border-box; padding: 0 88px; background: #12564a; color: #fff; font-family: Inter }
  svg { flex: none; width: 340px; height: 340px }
  h1 { margin: 0 0 28px; font-size: 92px; font-weight: 700; letter-spacing: -0.025em; line-height: 1 }
  p { margin: 0; color: #dce9e2; font-size: 40px; line-height: 1.3; text-wrap: balance }
</style>${sign}<div><h1>Atlas CPTS</h1><p>La carte des communautés professionnelles territoriales de santé</p></div>`

const browser = await chromium.launch({
  executablePath: (await findBrowser()) ?? undefined,
  args: ['--no-sandbox'],
})
const tab = await browser.newPage({ viewport: { width: 1200, height: 630 } })
await tab.setContent(page)
await tab.evaluate(() => document.fonts.ready)
writeFileSync('public/social.png', await tab.screenshot())
await browser.close()
