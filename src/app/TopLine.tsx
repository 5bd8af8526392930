import { RegionSelect } from '../features/region/RegionSelect.tsx'
import { fr } from '../ui/fr.ts'
import { NARROW, useMedia } from '../ui/use-media.ts'
import { Tasks } from './Tasks.tsx'
import styles from './TopLine.module.css'

/** Name and région; on a phone, which has no rail, the tasks too. */
export function TopLine() {
  const narrow = useMedia(NARROW)
  return (
    <div className={styles.line}>
      {narrow && <Brand />}
      <RegionSelect />
      {narrow && <Tasks />}
    </div>
  )
}

export function Brand() {
  return (
    <p className={styles.brand}>
      <img src="/favicon.svg" alt={fr.app.name} title={fr.app.name} width="28" height="28" />
    </p>
  )
}
