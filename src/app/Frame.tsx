import type { ReactNode } from 'react'
import { SHEET, useMedia } from '../ui/use-media.ts'
import styles from './Frame.module.css'
import { SkipLink } from './SkipLink.tsx'
import { Tasks } from './Tasks.tsx'
import { Brand } from './TopLine.tsx'

interface FrameProps {
  readonly hasMap?: boolean
  readonly children: ReactNode
}

/** The tasks beside whichever screen is open, or on a phone in a bar under it, where a thumb reaches. Turning a phone remakes nothing. */
export function Frame({ hasMap = false, children }: FrameProps) {
  const narrow = useMedia(SHEET)
  return (
    <div className={styles.frame}>
      <SkipLink />
      {hasMap && <SkipLink toMap />}
      <div className={narrow ? styles.bar : styles.rail}>
        <Tasks>{!narrow && <Brand />}</Tasks>
      </div>
      <div className={styles.screen}>{children}</div>
    </div>
  )
}
