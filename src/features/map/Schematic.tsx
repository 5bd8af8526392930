import { frMapTrouble } from '../../fr/map-trouble.ts'

/** Says that contours are approximate, where the official ones could not be had. */
export function Schematic({
  className,
  isAside,
}: {
  readonly className: string | undefined
  readonly isAside: boolean
}) {
  return (
    <details className={className} data-testid="schematic" data-over-map data-aside={isAside}>
      <summary>{frMapTrouble.schematic}</summary>
      {frMapTrouble.schematicDetail}
    </details>
  )
}
