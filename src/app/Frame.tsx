import type { ReactNode } from 'react'
import { NARROW, useMedia } from '../ui/use-media.ts'
import styles from './Frame.module.css'
import { Tasks } from './Tasks.tsx'
import { Brand } from './TopLine.tsx'

/** The rail of tasks beside whichever screen is open; on a phone its place is in the top line. Turning a phone remakes nothing. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const narrow = useMedia(NARROW)
  return (
    <div className={styles.frame}>
      {!narrow && (
        <div className={styles.rail}>
          <Tasks>
            <Brand />
          </Tasks>
        </div>
      )}
      <div className={styles.screen}>{children}</div>
    </div>
  )
}
