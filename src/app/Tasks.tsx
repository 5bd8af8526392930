import { ClipboardCheck, Database, List, Map as MapIcon, PencilRuler } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { useHref } from '../features/shared/use-href.ts'
import { fr } from '../ui/fr.ts'
import styles from './Tasks.module.css'

const TASKS = [
  { to: '/', name: fr.app.map, Icon: MapIcon },
  { to: '/liste', name: fr.app.list, Icon: List },
  { to: '/suivi', name: fr.progress.screen, Icon: ClipboardCheck },
  { to: '/esquisse', name: fr.sketch.screen, Icon: PencilRuler },
  { to: '/donnees', name: fr.data.screen, Icon: Database },
]

/** The ways between the tasks; the choices travel along. */
export function Tasks({ children }: { readonly children: ReactNode }) {
  const href = useHref()
  const [path] = useLocation()
  return (
    <nav aria-label={fr.app.screens} className={styles.tasks}>
      {children}
      {TASKS.map(({ to, name, Icon }) => (
        <Link
          key={to}
          href={href(to)}
          title={name}
          aria-current={path === to ? 'page' : path.startsWith(`${to}/`) ? 'true' : undefined}
        >
          <Icon aria-hidden size={20} />
          <span>{name}</span>
        </Link>
      ))}
    </nav>
  )
}
