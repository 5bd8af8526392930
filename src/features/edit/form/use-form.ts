import { useStore } from 'zustand'
import { openedForm, typedIn, without } from '../../../state/typing.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'

/** Some of what is typed, or what makes it of the latest, so that two changes at once are both kept. */
export type Patch<T> = Partial<T> | ((now: T) => Partial<T>)

/** A form that is open as long as something stands in it, wherever one goes meanwhile. */
export interface Form<T> {
  /** Null while it is closed or folded. */
  readonly typed: T | null
  /** Closed from the keyboard with something typed in it, which waits. */
  readonly folded: boolean
  /** When it was last typed in, where that was before a reload or in a tab that is gone; null otherwise. */
  readonly restored: string | null
  /** When it was opened, and what the record said then (undefined where that was not noted). */
  readonly opened: string
  readonly seen: unknown
  readonly open: () => void
  readonly change: (patch: Patch<T>) => void
  /** Goes on from what the record says now, with what is typed or with `fresh`. */
  readonly see: (typed: 'mine' | 'fresh') => void
  readonly close: () => void
  /** Closes it if nothing was typed, and puts it out of the way otherwise. */
  readonly fold: () => void
}

/** A form by its name; `fresh` is what it opens with, `now` what the record says of what it changes. */
export function useForm<T extends object>(name: string, fresh: T, now: unknown = null): Form<T> {
  const { typing } = useSession()
  const { region } = useRegion()
  const key = `${region}/${name}`
  const form = useStore(typing, (all) => all[key])
  const typed = form ? typedIn({ [key]: form }, key, fresh) : null
  const close = (): void => typing.setState((all) => without(all, key), true)
  return {
    typed: form?.folded ? null : typed,
    folded: typed !== null && form?.folded === true,
    restored: form?.restored ? form.at : null,
    opened: form?.opened ?? '',
    seen: form?.seen === undefined ? now : form.seen,
    open: () =>
      typing.setState((all) => {
        const kept = typedIn(all, key, fresh) && all[key]
        return { [key]: kept ? { ...kept, folded: false } : openedForm(fresh, now) }
      }),
    change: (patch) =>
      typing.setState((all) => {
        const before = all[key] ?? openedForm(fresh, now)
        const last = typedIn(all, key, fresh) ?? fresh
        const changed = typeof patch === 'function' ? patch(last) : patch
        const at = new Date().toISOString()
        return { [key]: { ...before, typed: { ...last, ...changed }, at, touched: true } }
      }),
    see: (which) =>
      typing.setState((all) => {
        const before = all[key]
        if (!before || which === 'fresh') return { [key]: openedForm(fresh, now) }
        return { [key]: { ...before, seen: now } }
      }),
    close,
    fold: () => {
      if (!form?.touched) close()
      else typing.setState({ [key]: { ...form, folded: true } })
    },
  }
}
