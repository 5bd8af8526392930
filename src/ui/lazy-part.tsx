import { createContext, lazy, use, type ComponentType } from 'react'

/** A part of the application that did not come: no network, or a version that the server has replaced. */
export class PartMissing extends Error {}

/** How often the error boundary around a part was told to try again. */
export const Attempt = createContext(0)

/** Such a component, which `ahead` loads before it is shown. */
type LazyPart<Props> = ComponentType<Props> & { readonly ahead: () => void }

/**
 * A component that is loaded when it is first shown.
 *
 * Why not `lazy` alone: it holds on to a failure for as long as the page is open. Here each attempt loads anew, and what was loaded
 * once costs nothing.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyPart<Props> {
  const attempts = new Map<number, ComponentType<Props>>()
  const part = (attempt: number): ComponentType<Props> => {
    const known = attempts.get(attempt)
    if (known) return known
    const made = lazy(async () => {
      try {
        return { default: await load() }
      } catch (error) {
        throw new PartMissing(String(error))
      }
    }) as unknown as ComponentType<Props>
    attempts.set(attempt, made)
    return made
  }
  function Part(props: Props) {
    const Shown = part(use(Attempt))
    // oxlint-disable-next-line react/static-components -- one an attempt, made once
    return <Shown {...props} />
  }
  // Failing to have it early is no failure.
  return Object.assign(Part, { ahead: () => void load().catch(() => {}) })
}
