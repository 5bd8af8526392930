import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { useHref } from '../features/region-model/use-href.ts'
import { frApp } from '../fr/app/app.ts'
import { ROUTES } from './routes.ts'
import styles from './Tasks.module.css'

/** The ways between the tasks; the choices travel along. */
export function Tasks({ children }: { readonly children: ReactNode }) {
  const href = useHref()
  const [path] = useLocation()
  return (
    <nav aria-label={frApp.screens} className={styles.tasks}>
      {children}
      {Object.entries(ROUTES).map(
        ([to, { task }]) =>
          task && (
            <Link
              key={to}
              href={href(to)}
              title={task.name}
              aria-current={path === to ? 'page' : path.startsWith(`${to}/`) ? 'true' : undefined}
            >
              <task.Icon aria-hidden size={20} />
              <span>{task.name}</span>
            </Link>
          ),
      )}
    </nav>
  )
}
