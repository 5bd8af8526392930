import { createStore, type StoreApi } from 'zustand/vanilla'

/** The parts of a browser's service workers that are needed here. */
export interface Workers extends EventTarget {
  readonly controller: object | null
  register(address: string, options: { readonly scope: string }): Promise<Registration | undefined>
}
interface Registration extends EventTarget {
  readonly waiting: Waiting | null
  readonly installing: Waiting | null
  update(): Promise<unknown>
}
interface Waiting extends EventTarget {
  readonly state: string
  postMessage(message: unknown): void
}

/**
 * Whether a newer version of the application can be had.
 *
 * `ready`: it is on the device and waits. `elsewhere`: another tab has taken it, so what this page has not loaded yet may be gone.
 */
export type NewVersionState = 'none' | 'ready' | 'elsewhere'

export interface NewVersion {
  readonly state: StoreApi<{ readonly version: NewVersionState }>
  /** Takes the new version, which loads the page anew. */
  readonly take: () => void
}

/** A tab may stay open for days. Units: milliseconds. */
const LOOK_EVERY = 60 * 60_000

/**
 * Installs the service worker of the folder and watches for the next one, which is offered and never taken without being asked for:
 * until then the page keeps all the files of its own version.
 */
export function watchForNewVersion(
  workers: Workers | undefined,
  folder: string,
  reload: () => void,
): NewVersion {
  const state = createStore<{ version: NewVersionState }>()(() => ({ version: 'none' }))
  let waiting: Waiting | null = null
  let taking = false
  if (!workers) return { state, take: reload }

  let controlled = workers.controller !== null
  workers.addEventListener('controllerchange', () => {
    // The first worker of this device brings no other version.
    if (taking) reload()
    else if (controlled) state.setState({ version: 'elsewhere' })
    controlled = true
  })

  const offer = (worker: Waiting): void => {
    if (workers.controller === null) return
    waiting = worker
    state.setState({ version: 'ready' })
  }
  const watch = (registration: Registration | undefined): void => {
    // Where workers are blocked, some browsers answer with nothing rather than refuse.
    if (!registration) return
    if (registration.waiting) offer(registration.waiting)
    registration.addEventListener('updatefound', () => {
      const coming = registration.installing
      coming?.addEventListener('statechange', () => {
        if (coming.state === 'installed') offer(coming)
      })
    })
    // Without network there is nothing newer to be had.
    setInterval(() => void registration.update().catch(() => {}), LOOK_EVERY)
  }
  // Refused (a private window, plain http): the application works, with network only.
  workers.register(`${folder}sw.js`, { scope: folder }).then(watch, () => {})

  return {
    state,
    take: () => {
      if (state.getState().version === 'ready' && waiting) {
        taking = true
        waiting.postMessage({ type: 'SKIP_WAITING' })
      } else reload()
    },
  }
}
