/** The files that régions are shown from. */
const filesOf = (regions: readonly string[]): string[] => [
  'geo/manifest.json',
  'geo/france.topo.json',
  ...regions.flatMap((region) => [`geo/${region}.topo.json`, `geo/cpts/${region}.json`]),
]

/**
 * Has the service worker keep the data of some régions, so that they open without network after one visit.
 *
 * Why: on the first visit the files were fetched before the worker was there to keep them. Asked again through it, they come
 * from the browser's cache. Later visits pass through the worker anyway, and this costs nothing.
 */
export async function keepForOffline(regions: readonly string[]): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  await inControl(navigator.serviceWorker)
  await Promise.allSettled(
    filesOf(regions).map((file) => fetch(`${import.meta.env.BASE_URL}${file}`)),
  )
}

/** Waits until the worker answers for this page; being ready is not yet being asked. */
function inControl(workers: ServiceWorkerContainer): Promise<void> {
  return new Promise((resolve) => {
    if (workers.controller) resolve()
    else workers.addEventListener('controllerchange', () => resolve(), { once: true })
  })
}
