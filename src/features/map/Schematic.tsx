import { frMapTrouble } from '../../fr/map/map-trouble.ts'
import styles from './Schematic.module.css'

/** Says that contours are approximate, where the official ones could not be had. */
export function Schematic({ isAside }: { readonly isAside: boolean }) {
  return (
    <details
      className={styles.schematic}
      data-testid="schematic"
      data-over-map
      data-aside={isAside}
    >
      <summary>{frMapTrouble.schematic}</summary>
      {frMapTrouble.schematicDetail}
    </details>
  )
}
