import { useStore } from 'zustand'
import type { Drawing } from '../../map/drawing.ts'
import { useSession } from '../region-model/session-context.ts'
import styles from './TraceOverlay.module.css'

/** The line being drawn, over the map and out of the pointer's way. */
export function TraceOverlay({ drawing }: { readonly drawing: Drawing | null }) {
  const { tool, brush, removing } = useStore(useSession().tools)
  const last = drawing?.trace.at(-1)
  if (!drawing || !last) return null
  const points = drawing.trace.map(([x, y]) => `${x},${y}`).join(' ')
  return (
    <svg
      className={styles.overlay}
      data-removing={removing !== drawing.inverted}
      aria-hidden="true"
    >
      {tool === 'brush' ? (
        <circle cx={last[0]} cy={last[1]} r={brush} />
      ) : (
        <polygon points={points} />
      )}
      {tool === 'cut' &&
        drawing.trace.map(([x, y]) => <circle key={`${x} ${y}`} cx={x} cy={y} r={4} />)}
    </svg>
  )
}
