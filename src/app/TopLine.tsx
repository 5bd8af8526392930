import { RegionSelect } from '../features/region/RegionSelect.tsx'
import { frApp } from '../fr/app/app.ts'
import { SHEET, useMedia } from '../ui/use-media.ts'
import styles from './TopLine.module.css'

/** The région, and on a phone, where nothing else bears it, the name. */
export function TopLine() {
  const narrow = useMedia(SHEET)
  return (
    <div className={styles.line}>
      {narrow && <Brand />}
      <RegionSelect />
    </div>
  )
}

export function Brand() {
  return (
    <p className={styles.brand}>
      <img src="/favicon.svg" alt={frApp.name} title={frApp.name} width="28" height="28" />
    </p>
  )
}
