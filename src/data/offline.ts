import { REGIONS } from '../domain/units/regions.ts'
import { recordsPath } from './published-records.ts'
import { contoursPath, outlinesPath } from './queries.ts'
import { factsPath } from './region-facts.ts'
import { siteUrl } from './site.ts'

/** The files that a région is shown from. */
const filesOf = (region: string): readonly string[] => [
  factsPath(region),
  outlinesPath(region),
  outlinesPath(region, 'afar'),
  contoursPath(region),
  recordsPath(region),
]
const COMMON = ['geo/manifest.json', 'geo/france.topo.json']

/** One name for every folder of a host: what earlier versions kept their data under. */
const FORMER_CACHE = 'geo'

/**
 * Has the service worker keep the data of some régions, so that they open without network after one visit.
 *
 * Why: on the first visit the files were fetched before the worker was there to keep them. Asked again through it, they come
 * from the browser's cache. Later visits pass through the worker anyway, and this costs nothing.
 */
export async function keepForOffline(regions: readonly string[]): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  await inControl(navigator.serviceWorker)
  const former = await regionsOnDevice(contoursPath, { cacheName: FORMER_CACHE })
  // What an earlier version kept of other régions may lack files that this one reads.
  const whole = new Set(await regionsOnDevice())
  const partly = (await regionsOnDevice(contoursPath)).filter((region) => !whole.has(region))
  const files = [...COMMON, ...[...new Set([...regions, ...former, ...partly])].flatMap(filesOf)]
  await Promise.allSettled(files.map((file) => fetch(siteUrl(file))))
  if (former.length > 0) await caches.delete(FORMER_CACHE)
}

/** The régions that open without network: their codes, by name of région. Empty where the browser keeps no files. */
export async function regionsOnDevice(
  file: (region: string) => string = factsPath,
  where: Pick<MultiCacheQueryOptions, 'cacheName'> = {},
): Promise<readonly string[]> {
  if (!('caches' in globalThis)) return []
  const kept = await Promise.all(
    REGIONS.map(async ({ code }) => {
      const found = await caches.match(siteUrl(file(code)), where)
      return found ? [code] : []
    }),
  )
  return kept.flat()
}

/** Waits until the worker answers for this page; being ready is not yet being asked. */
function inControl(workers: ServiceWorkerContainer): Promise<void> {
  return new Promise((resolve) => {
    if (workers.controller) resolve()
    else workers.addEventListener('controllerchange', () => resolve(), { once: true })
  })
}
