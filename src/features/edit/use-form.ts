import { useStore } from 'zustand'
import { typedIn, without } from '../../state/typing.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'

/** A form that is open as long as something stands in it, wherever one goes meanwhile. */
export interface Form<T> {
  /** Null while it is closed. */
  readonly typed: T | null
  readonly open: () => void
  readonly change: (typed: T) => void
  readonly close: () => void
}

/** A form by its name; `fresh` is what it opens with. */
export function useForm<T extends object>(name: string, fresh: T): Form<T> {
  const { typing } = useSession()
  const { region } = useRegion()
  const key = `${region}/${name}`
  const typed = useStore(typing, (all) => typedIn(all, key, fresh))
  const change = (next: T): void => {
    typing.setState({ [key]: next })
  }
  return {
    typed,
    change,
    open: () => change(fresh),
    close: () => {
      typing.setState((all) => without(all, key), true)
    },
  }
}
