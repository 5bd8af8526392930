import { lazyPart } from '../../ui/lazy-part.tsx'

const NoneKnown = lazyPart(async () => (await import('./NoneKnown.tsx')).NoneKnown)

/** Why nothing is told of the CPTS of a région: loaded then, as most people look at one that has records. */
export function EmptyRegion() {
  return <NoneKnown />
}
