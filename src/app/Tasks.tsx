import { ClipboardCheck, Database, List, Map as MapIcon, PencilRuler } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { useHref } from '../features/region-model/use-href.ts'
import { frApp } from '../fr/app.ts'
import { frData } from '../fr/data.ts'
import { frProgress } from '../fr/progress.ts'
import { frSketch } from '../fr/sketch.ts'
import styles from './Tasks.module.css'

const TASKS = [
  { to: '/', name: frApp.map, Icon: MapIcon },
  { to: '/liste', name: frApp.list, Icon: List },
  { to: '/suivi', name: frProgress.screen, Icon: ClipboardCheck },
  { to: '/esquisse', name: frSketch.screen, Icon: PencilRuler },
  { to: '/donnees', name: frData.screen, Icon: Database },
]

/** The ways between the tasks; the choices travel along. */
export function Tasks({ children }: { readonly children: ReactNode }) {
  const href = useHref()
  const [path] = useLocation()
  return (
    <nav aria-label={frApp.screens} className={styles.tasks}>
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
