import { frMapTrouble } from '../../fr/map/map-trouble.ts'
import { Notice } from '../../ui/Notice.tsx'

/** Stands in for a map that the browser cannot draw. */
export function NoWebgl() {
  return (
    <Notice tone="alarm" title={frMapTrouble.noWebglTitle}>
      {frMapTrouble.noWebgl}
    </Notice>
  )
}
