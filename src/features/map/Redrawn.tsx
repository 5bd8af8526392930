import { useEffect, useState } from 'react'
import { frMapTrouble } from '../../fr/map/map-trouble.ts'
import styles from './Redrawn.module.css'

/** Milliseconds that the note stays: long enough to be read, not to be in the way. */
const STAY = 8000

/** Says that the graphic card lost the map, that it is drawn again, and that nothing else was lost. */
export function Redrawn() {
  const [shown, setShown] = useState(true)
  useEffect(() => {
    const timer = setTimeout(() => setShown(false), STAY)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p role="status" className={styles.note}>
      {shown && frMapTrouble.redrawn}
    </p>
  )
}
