/** `npm run bench:browser`: what the application costs in a Chromium here and now, beside bare pages of MapLibre. Reported, never tested. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import type { Outline } from '../../../src/geometry/outline.ts'
import { barePage, collection, communesOf, territoriesOf } from './bare-page.ts'
import { inventedSite, realSite, type Site } from './invented-site.ts'
import { countingHost } from './serve.ts'
import { over, visit, type Visit, type Visited } from './visit.ts'

const ROUNDS = Number(process.env['ROUNDS'] ?? 3)
const SITES = join(import.meta.dirname, '../../../.tmp/bench')
const FRANCE = [-5.2, 41.3, 9.6, 51.1]
const IDF = [1.44, 48.12, 3.56, 49.25]
const IDLE = '[data-map-state=idle]'
const FIGURES = 'h1 ~ section strong'
const LIST = 'main tbody tr, main li a[href*="cpts="]'
const FILTER = 'main input[type=search]'

const MAP: Visited['until'] = { figures: FIGURES, idle: IDLE }
const BARE: Visited['until'] = { idle: IDLE }

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? chromium.executablePath(),
  args: [
    '--no-sandbox',
    '--use-gl=angle',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    // As Chromium does by itself where there is no GPU: only WebGL is drawn by SwiftShader. Else the page around the map would be too.
    '--disable-gpu-rasterization',
    '--disable-gpu-compositing',
  ],
})
const say = (text: string): void => void process.stdout.write(`${text}\n`)
say(`Chromium ${browser.version()}, drawn in software; median of ${ROUNDS} visits, nothing kept\n`)

mkdirSync(SITES, { recursive: true })
for (const count of [100, 300, 1255])
  await france(inventedSite(join(SITES, `france-${count}`), count))
await region(realSite(join(SITES, 'region')))
await browser.close()

/** All of France: the map beside a bare page of the same outlines, then the two lists. */
async function france({ folder, cpts, outlines }: Site): Promise<void> {
  const { areas, names } = territoriesOf(outlines)
  barePage(folder, 'france', { areas: collection(areas), names: collection(names), bounds: FRANCE })
  const pages = {
    map: { path: '/?region=france', until: MAP },
    'bare MapLibre page': { path: '/bare/france.html', until: BARE },
    '/liste': { path: '/liste?region=france', until: { usable: LIST }, field: FILTER },
    '/suivi': { path: '/suivi?region=france', until: { usable: LIST } },
  }
  await measured(`France, ${cpts} invented CPTS, ${verticesOf(outlines)} vertices`, folder, pages)
}

/** One région, as it is. */
async function region({ folder, cpts, outlines }: Site): Promise<void> {
  const communes = communesOf('11')
  const { areas, names } = territoriesOf(outlines)
  barePage(folder, 'region', {
    areas: collection([...communes.areas, ...areas]),
    lines: communes.lines,
    names: collection([...communes.names, ...names]),
    bounds: IDF,
  })
  await measured(`Île-de-France, ${cpts} CPTS, ${verticesOf(outlines)} vertices`, folder, {
    map: { path: '/?region=11', until: MAP },
    'bare MapLibre page': { path: '/bare/region.html', until: BARE },
    '/liste': { path: '/liste?region=11', until: { usable: LIST }, field: FILTER },
    '/liste, phone (CPU ÷ 4)': { path: '/liste?region=11', until: { usable: LIST }, phone: true },
  })
}

async function measured(
  title: string,
  folder: string,
  pages: Readonly<Record<string, Visited>>,
): Promise<void> {
  const host = await countingHost(folder)
  const visits = new Map<string, Visit[]>()
  // In turn, so that a machine that slows down slows all of them.
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, page] of Object.entries(pages))
      visits.set(name, [...(visits.get(name) ?? []), await visit(browser, host, page)])
  host.stop()
  say(title)
  const bare = visits.get('bare MapLibre page')
  const peer = bare && over(bare, ({ until }) => until['idle'] ?? 0).median
  for (const [name, all] of visits) {
    const times = Object.keys(all[0]?.until ?? {}).map((what) => {
      const { median } = over(all, ({ until }) => until[what] ?? 0)
      const ratio =
        what === 'idle' && peer && all !== bare ? ` (× ${(median / peer).toFixed(2)})` : ''
      return `${what} ${ms(median)}${ratio}`
    })
    const median = (pick: (visit: Visit) => number): number => over(all, pick).median
    const costs = [
      `longest task ${ms(median(({ longest }) => longest))}`,
      `blocked ${ms(median(({ blocked }) => blocked))}`,
      `heap ${mb(median(({ heap }) => heap))}`,
      `wire ${mb(median(({ sent }) => sent))}`,
      ...(all.some(({ keystroke }) => keystroke > 0)
        ? [`key ${ms(median(({ keystroke }) => keystroke))}`]
        : []),
    ]
    say(`  ${name.padEnd(24)} ${[...times, ...costs].join(', ')}`)
  }
  say('')
}

function verticesOf(outlines: readonly Outline[]): number {
  return outlines.reduce((sum, { shape }) => sum + shape.coordinates.flat(2).length, 0)
}

function ms(value: number): string {
  return `${Math.round(value)} ms`
}

function mb(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 0)} MB`
}
