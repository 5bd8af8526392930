import { useEffect, useState, type ComponentType } from 'react'

/** A part of the application that did not come: no network, or a version that the server has replaced. */
export class PartMissing extends Error {}

/** A component that is loaded when it is first shown. */
export type LazyPart<Props> = ComponentType<Props> & Coming

/** How it comes. */
interface Coming {
  /** Loads it before it is shown: settled once it came, or failed to. */
  readonly ahead: () => Promise<void>
  readonly isHere: () => boolean
}

/**
 * A component that is loaded when it is first shown; `Waiting` stands in its place meanwhile, or nothing.
 *
 * Why not `lazy` of React: it holds on to a failure for as long as the page is open, where here the error boundary that tries again loads anew. And what
 * suspends is shown 300 ms after whatever suspended before it, however soon it came.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Waiting: ComponentType | null = null,
): LazyPart<Props> {
  let here: ComponentType<Props> | null = null
  const come = async (): Promise<ComponentType<Props>> => (here = await load())
  function Part(props: Props) {
    const [Shown, show] = useState(() => here)
    const [error, fail] = useState<PartMissing | null>(null)
    useEffect(() => {
      if (Shown) return undefined
      let isWanted = true
      come().then(
        (part) => isWanted && show(() => part),
        (reason: unknown) => isWanted && fail(new PartMissing(String(reason))),
      )
      return () => {
        isWanted = false
      }
    }, [Shown])
    if (error) throw error
    // oxlint-disable-next-line react/static-components -- the same for as long as it is shown
    return Shown ? <Shown {...props} /> : Waiting && <Waiting />
  }
  return Object.assign(Part, {
    // Failing to have it early is no failure.
    ahead: () =>
      come().then(
        () => {},
        () => {},
      ),
    isHere: () => here !== null,
  })
}

/** Loads a part before it is shown; true once it came, or failed to, which it says itself. */
export function useHasCome(part: Coming | null): boolean {
  const [settled, setSettled] = useState<Coming | null>(null)
  useEffect(() => {
    void part?.ahead().then(() => setSettled(() => part))
  }, [part])
  return part === null || part.isHere() || settled === part
}
