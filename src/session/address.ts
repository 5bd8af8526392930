import { createStore, type StoreApi } from 'zustand/vanilla'
import { isView, look, type CameraStore, type View } from '../state/camera.ts'
import {
  DEFAULT_CHOICES,
  setText,
  withDeviceFilter,
  type Choices,
  type ChoicesStore,
  type Selection,
} from '../state/choices.ts'
import {
  choicesFromQuery,
  choicesIntoQuery,
  choicesOn,
  choicesToQuery,
} from '../state/choices-url.ts'
import { viewFromFragment, withView } from '../state/view-url.ts'

/** What the address bar shows, without the folder that the site lies in. */
export interface Place {
  /** "/liste" */
  readonly path: string
  /** "?region=11&tri=nom" */
  readonly query: string
  /** "#carte=8.2/48.7/2.4", or "" */
  readonly fragment: string
  /** How one came here: by going on, by a correction of where one is, or by back and forward. */
  readonly by: 'push' | 'replace' | 'history'
  /** What was selected on the page that one came back from, until one goes on. */
  readonly backFrom: Selection | null
}

/** What the address needs of a browser's window. */
export interface AddressBar {
  readonly location: Pick<Location, 'origin' | 'pathname' | 'search' | 'hash'>
  readonly history: Pick<History, 'state' | 'pushState' | 'replaceState'>
  readonly addEventListener: (event: 'popstate', listener: () => void) => void
}

/** The window, and the folder that the site lies in: "/", or "/atlas/". */
export interface BrowserPlace {
  readonly bar: AddressBar
  readonly base: string
}

interface AddressParts extends BrowserPlace {
  readonly choices: ChoicesStore
  readonly camera: CameraStore
  /** Whether the screen of a path shows a map, whose view the address then holds. */
  readonly hasMap: (path: string) => boolean
}

/** The only writer of the address bar: whatever changes what is shown goes through here, or is heard of here. */
export interface Address {
  readonly state: StoreApi<Place>
  /** Goes to a path of the application, with its query and fragment. A fragment that is not given keeps the view where it is still right. */
  readonly navigate: (to: string, how?: { readonly replace?: boolean | undefined }) => void
  /** Where the map looks according to the address; null where it does not say. */
  readonly view: () => View | null
  /** Tells where the map of a région came to rest, which belongs to the page one is on. */
  readonly reportView: (region: string, view: View) => void
  /** Changes what is shown as a correction of the page one is on, which adds no step to the history. */
  readonly correct: (change: () => void) => void
  /** Changes the query of a screen in place; nothing where one has left it meanwhile. */
  readonly changeQuery: (path: string, change: (params: URLSearchParams) => void) => void
  /** Takes something out of the fragment for good; null where it is not there. */
  readonly takeFromFragment: (name: string) => string | null
  /** What a link to a path of the application holds, the folder of the site included. */
  readonly href: (to: string) => string
  /** The whole address of a path, to be sent to someone. */
  readonly link: (to: string) => string
}

/** Safari refuses more than a hundred changes in thirty seconds. Units: milliseconds. */
const BETWEEN_VIEWS = 300

/**
 * Takes the address bar in hand. One intent is one step of the history: what changes in the same tick as a step (the région, then the
 * commune, then the screen that shows it) completes that step. Each step keeps its own view of the map in its fragment.
 */
export function createAddress({ bar, base, choices, camera, hasMap }: AddressParts): Address {
  const folder = folderOf(base)
  const state = createStore(() => readPlace({ bar, base }))
  let completing = false
  let correcting = false
  let seen: { readonly of: string; readonly view: View } | null = null
  let resting: ReturnType<typeof setTimeout> | null = null
  let latest: View | null = null

  const write = (next: Omit<Place, 'by' | 'backFrom'>, step: boolean): void => {
    const adds = step && !completing && !correcting
    const url = folder + next.path + next.query + next.fragment
    try {
      if (adds) bar.history.pushState(null, '', url)
      else bar.history.replaceState(bar.history.state, '', url)
    } catch {
      // Refused for being too many: the next change writes this one too.
    }
    if (adds) {
      completing = true
      queueMicrotask(() => {
        completing = false
      })
    }
    const gone = adds || (step && completing)
    const backFrom = gone ? null : state.getState().backFrom
    state.setState({ ...next, by: gone ? 'push' : 'replace', backFrom })
  }
  /** What a view was of: the same view is right again for the same. */
  const subject = ({ region, selection }: Choices): string =>
    choicesToQuery({ ...DEFAULT_CHOICES, region, selection })
  const remember = (view: View | null): void => {
    if (view) seen = { of: subject(choices.getState()), view }
  }
  const writeView = (): void => {
    if (!latest) return
    const place = state.getState()
    const fragment = withView(place.fragment, latest)
    latest = null
    if (fragment !== place.fragment) write({ ...place, fragment }, false)
  }
  /** Where one is, with the last of its view: before one leaves it. */
  const here = (): Place => {
    if (resting !== null) clearTimeout(resting)
    resting = null
    writeView()
    return state.getState()
  }
  const adopt = (query: string): void => {
    if (choicesToQuery(choicesFromQuery(query)) !== choicesToQuery(choices.getState()))
      choices.setState(withDeviceFilter(choicesFromQuery(query), choices.getState()), true)
  }

  const navigate: Address['navigate'] = (to, how = {}) => {
    const now = here()
    const { pathname, search, hash } = new URL(to, 'https://app.invalid')
    const path = tidyPath(pathname)
    const query = tidyQuery(path, search)
    const next = choicesFromQuery(query)
    const kept = seen !== null && seen.of === subject(next) ? seen.view : null
    const fragment =
      hash !== '' || !hasMap(path) ? hash : path === now.path ? now.fragment : withView('', kept)
    if (path === now.path && query === now.query && fragment === now.fragment) return
    const elsewhere = subject(next) !== subject(choices.getState())
    write({ path, query, fragment }, !how.replace)
    adopt(query)
    if (elsewhere && hasMap(path) && hash === '') lookAfresh()
  }
  const lookAfresh = (): void => look(camera, choices.getState().selection ? 'selection' : 'region')

  choices.subscribe((now, before) => {
    const place = here()
    if (choicesToQuery(now) === choicesToQuery(choicesFromQuery(place.query))) return
    const query = choicesIntoQuery(place.query, now)
    const stays = now.region === before.region && hasMap(place.path)
    const fragment = stays ? place.fragment : ''
    write({ ...place, query, fragment }, !isTypedOn(before, now))
  })
  camera.subscribe(({ target }) => {
    const place = state.getState()
    if (target === null || isView(target)) return
    // Whoever asks for a place from a page is taken to the screen that shows it.
    if (!hasMap(place.path)) {
      if (target !== 'region') navigate(`/${choicesToQuery(choices.getState())}`)
      return
    }
    // Until the map is there, the view of the place one leaves would be a stranger's.
    latest = null
    const fragment = withView(place.fragment, null)
    if (fragment !== place.fragment) write({ ...place, fragment }, false)
  })
  bar.addEventListener('popstate', () => {
    // What the map was about to report is of the page one has left.
    latest = null
    const before = state.getState()
    const place = readPlace({ bar, base })
    state.setState({ ...place, backFrom: choices.getState().selection })
    adopt(place.query)
    const view = viewFromFragment(place.fragment)
    remember(view)
    if (!hasMap(place.path)) return
    if (view) look(camera, view)
    else if (place.path !== before.path || place.query !== before.query) lookAfresh()
  })
  remember(viewFromFragment(state.getState().fragment))
  // A région left out, or by another of its names, is told at once: what is copied from the bar then opens it anywhere.
  const first = state.getState()
  const now = choices.getState()
  const told = new URLSearchParams(first.query).get('region') === now.region
  const query = tidyQuery(first.path, told ? first.query : choicesIntoQuery(first.query, now))
  if (query !== first.query) {
    write({ ...first, query }, false)
    adopt(query)
  }

  return {
    state,
    navigate,
    view: () => viewFromFragment(state.getState().fragment),
    reportView: (region, view) => {
      const place = state.getState()
      // A map on its way out, or on its way to where it was asked to look, has nothing to tell.
      if (camera.getState().target !== null || !hasMap(place.path)) return
      if (region !== choices.getState().region) return
      remember(view)
      latest = view
      if (resting !== null) return
      writeView()
      resting = setTimeout(() => {
        resting = null
        writeView()
      }, BETWEEN_VIEWS)
    },
    correct: (change) => {
      correcting = true
      try {
        change()
      } finally {
        correcting = false
      }
    },
    changeQuery: (path, change) => {
      const place = here()
      if (place.path !== path) return
      const params = new URLSearchParams(place.query)
      change(params)
      const query = params.size > 0 ? `?${params}` : ''
      if (query !== place.query) write({ ...place, query }, false)
    },
    takeFromFragment: (name) => {
      const place = here()
      const parts = place.fragment.replace(/^#/, '').split('&')
      const found = parts.find((part) => part.startsWith(`${name}=`))
      if (found === undefined) return null
      const rest = parts.filter((part) => part !== found).join('&')
      write({ ...place, fragment: rest === '' ? '' : `#${rest}` }, false)
      return found.slice(name.length + 1)
    },
    href: (to) => folder + to,
    link: (to) => bar.location.origin + folder + to,
  }
}

/** What the address bar shows as the page opens, or after a step back or forward. */
export function readPlace({ bar, base }: BrowserPlace): Place {
  const { pathname, search, hash } = bar.location
  const folder = folderOf(base)
  const path = pathname.startsWith(`${folder}/`) ? pathname.slice(folder.length) : '/'
  return { path: tidyPath(path), query: search, fragment: hash, by: 'history', backFrom: null }
}

const folderOf = (base: string): string => base.replace(/\/$/, '')

/** The path of a screen, however the host of the site writes it: "/liste/", "/index.html". */
function tidyPath(path: string): string {
  return path.replace(/(?:\/index\.html|\/+)$/, '') || '/'
}

/** The query of a screen without what it does not show. */
function tidyQuery(path: string, query: string): string {
  const asked = choicesFromQuery(query)
  const shown = choicesOn(path, asked)
  return shown.month === asked.month ? query : choicesIntoQuery(query, shown)
}

/** Letters typed one after another are one step, as one thinks of them, and so are the months that one goes through. */
function isTypedOn(before: Choices, now: Choices): boolean {
  const rest = (each: Choices): string => choicesToQuery({ ...setText(each, ''), month: null })
  return (
    !before.filters.texte === !now.filters.texte &&
    !before.month === !now.month &&
    rest(before) === rest(now)
  )
}
