import { List, Map as MapIcon } from 'lucide-react'
import { Link, useRoute } from 'wouter'
import { RegionSelect } from '../features/region/RegionSelect.tsx'
import { useHref } from '../features/shared/use-href.ts'
import { fr } from '../ui/fr.ts'
import styles from './TopLine.module.css'

/** Name, région and the way between the map and the list; the choices travel along. */
export function TopLine() {
  const href = useHref()
  const [onList] = useRoute('/liste')
  return (
    <div className={styles.line}>
      <p className={styles.brand}>
        <img src="/favicon.svg" alt={fr.app.name} title={fr.app.name} width="28" height="28" />
      </p>
      <RegionSelect />
      <nav aria-label={fr.app.screens} className={styles.screens}>
        <Link href={href('/')} aria-current={onList ? undefined : 'page'}>
          <MapIcon aria-hidden size={16} /> {fr.app.map}
        </Link>
        <Link href={href('/liste')} aria-current={onList ? 'page' : undefined}>
          <List aria-hidden size={16} /> {fr.app.list}
        </Link>
      </nav>
    </div>
  )
}
