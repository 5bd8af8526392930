import { createStore } from 'zustand/vanilla'

/** What stands in a form that is not saved yet. */
export interface TypedForm {
  readonly typed: unknown
  /** When it was opened, and when it was last typed in (ISO instants, UTC). */
  readonly opened: string
  readonly at: string
  /** What the record said when it was opened, to tell that it was changed meanwhile; absent where that was not noted. */
  readonly seen?: unknown
  readonly touched: boolean
  /** Out of the way, what is typed in it kept. */
  readonly folded: boolean
  /** Found again after a reload, a crash or in the place of a tab that was closed. */
  readonly restored: boolean
}
/** The forms that are open, by name: going away and coming back finds them as they were typed. */
export type Typing = Readonly<Record<string, TypedForm>>

/** Where texts are kept by name. */
interface Texts {
  readonly getItem: (name: string) => string | null
  /** Tells whether it is kept. */
  readonly setItem: (name: string, value: string) => boolean
  readonly removeItem: (name: string) => void
}

/** What the forms of a tab are kept with. */
export interface TypingParts {
  /** Kept for this tab, a reload included. */
  readonly tab: Texts
  /** Kept on this device, for all its tabs; `names` lists what is there. */
  readonly device: Texts & { readonly names: () => readonly string[] }
  /** By which a tab shows that it lives; null where the browser has none: then whatever another tab left is taken over. */
  readonly locks: Pick<LockManager, 'request'> | null
  readonly newId: () => string
  /** Milliseconds that the page before this one, reloaded, is given to let go of its lock. */
  readonly patience?: number
}

const TAB = 'atlas-cpts-tab'
const KEPT = 'atlas-cpts-typing/'

/** The form of a région that is the list as a table to type in. */
export const GRID_FORM = 'tableau'

/** A form just opened. */
export function openedForm(typed: unknown, seen: unknown): TypedForm {
  const at = new Date().toISOString()
  return { typed, opened: at, at, seen, touched: false, folded: false, restored: false }
}

/**
 * The forms of this tab, kept on the device as they are typed.
 *
 * Each tab writes its own, so that two never mix; those of a tab that is gone come back in the next one that opens. `isKept` tells
 * whether the device keeps what is typed in them.
 */
export function createTyping({ tab, device, locks, newId, patience = 1500 }: TypingParts) {
  let id = tab.getItem(TAB) ?? newId()
  tab.setItem(TAB, id)
  const typing = createStore<Typing>(() => readForms(device.getItem(KEPT + id)))
  const found = typing.getState()
  const isKept = createStore<boolean>(() => true)
  const write = (forms: Typing): void => {
    const isEmpty = Object.keys(forms).length === 0
    if (isEmpty) device.removeItem(KEPT + id)
    const done = isEmpty || device.setItem(KEPT + id, JSON.stringify(forms))
    isKept.setState(done || !Object.values(forms).some(({ touched }) => touched), true)
  }
  typing.subscribe(write)
  write(typing.getState())

  /** A tab that was duplicated begins with the other's name: it takes one of its own and leaves the other its forms. */
  const becomeAnother = (): void => {
    id = newId()
    tab.setItem(TAB, id)
    void hold(id, null)
    const own = Object.entries(typing.getState()).filter(([name, form]) => form !== found[name])
    typing.setState(Object.fromEntries(own), true)
  }
  const hold = async (name: string, signal: AbortSignal | null): Promise<void> =>
    locks?.request(`${KEPT}${name}`, signal ? { signal } : {}, () => new Promise<void>(() => {}))
  const takeOver = (): void => {
    for (const name of device.names().filter((each) => each.startsWith(KEPT))) {
      if (name === KEPT + id) continue
      const adopt = (): void => {
        const left = Object.entries(readForms(device.getItem(name)))
        const taken = left.filter(([form]) => !(form in typing.getState()))
        if (taken.length === 0) return
        typing.setState(Object.fromEntries(taken))
        // Not kept here: then it stays where it is kept.
        if (!isKept.getState()) return
        const rest = Object.fromEntries(left.filter((each) => !taken.includes(each)))
        if (Object.keys(rest).length > 0) device.setItem(name, JSON.stringify(rest))
        else device.removeItem(name)
      }
      if (!locks) adopt()
      else void locks.request(name, { ifAvailable: true }, (lock) => (lock ? adopt() : undefined))
    }
  }
  const settle = async (): Promise<void> => {
    if (locks) {
      const late = AbortSignal.timeout(patience)
      void hold(id, late).catch(becomeAnother)
    }
    takeOver()
  }
  void settle()
  return Object.assign(typing, { isKept })
}
export type TypingStore = ReturnType<typeof createTyping>

/**
 * What was typed in a form; null where nothing was, or where it is of another form than `fresh`, as an older version left it. A field
 * that the form has gained since is as in `fresh`.
 */
export function typedIn<T extends object>(typing: Typing, form: string, fresh: T): T | null {
  const typed = typing[form]?.typed
  if (typed === null || typeof typed !== 'object') return null
  const completed = { ...fresh, ...typed }
  return sameShape(completed, fresh) ? completed : null
}

/** What was typed elsewhere. */
export function without(typing: Typing, form: string): Typing {
  const { [form]: _, ...others } = typing
  return others
}

/** Forms as they were written; none where it is not what this version writes. */
function readForms(text: string | null): Typing {
  const found = parsed(text)
  const forms = Object.entries(found).filter(
    ([, form]) => isObject(form) && 'typed' in form && typeof form['at'] === 'string',
  )
  return Object.fromEntries(
    forms.map(([name, form]) => {
      const kept = form as TypedForm
      return [name, { ...openedForm(kept.typed, kept.seen), ...kept, restored: true }]
    }),
  )
}

function parsed(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const found: unknown = JSON.parse(text ?? '{}')
    return isObject(found) ? found : {}
  } catch {
    return {}
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function sameShape(typed: object, fresh: object): boolean {
  const kinds = (value: object): string =>
    Object.entries(value)
      .map(([key, held]) => `${key}:${Array.isArray(held) ? 'list' : typeof held}`)
      .toSorted()
      .join()
  return kinds(typed) === kinds(fresh)
}
