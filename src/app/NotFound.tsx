import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { FRANCE } from '../domain/units/regions.ts'
import { useChoice } from '../features/region-model/session-context.ts'
import { useHref } from '../features/region-model/use-href.ts'
import { frApp } from '../fr/app/app.ts'
import { frNotFound } from '../fr/app/not-found.ts'
import { Notice } from '../ui/Notice.tsx'
import { CONTENT } from './focus-heading.ts'
import { Frame } from './Frame.tsx'
import styles from './PageShell.module.css'
import { TopLine } from './TopLine.tsx'

/** An address that leads nowhere says so, and shows the ways that do lead somewhere. */
export function UnknownPath() {
  const href = useHref()
  const [path] = useLocation()
  return (
    <NotFound title={frNotFound.path}>
      <p>{frNotFound.pathDetail(path)}</p>
      <p>
        <Link href={href('/')}>{frNotFound.toMap}</Link>
      </p>
    </NotFound>
  )
}

/** A région that is none: showing another in its stead would be taken for it. */
export function UnknownRegion() {
  const href = useHref()
  const region = useChoice((choices) => choices.region)
  return (
    <NotFound title={frNotFound.region}>
      <p>{frNotFound.regionDetail(region)}</p>
      <p>
        <Link href={href('/', { region: FRANCE, selection: null, filters: {} })}>
          {frNotFound.toFrance}
        </Link>
      </p>
    </NotFound>
  )
}

function NotFound({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const [path] = useLocation()
  const page = (
    <>
      <title>{`${title} – ${frApp.name}`}</title>
      <main id={CONTENT} className={styles.main}>
        <h1>{title}</h1>
        <Notice tone="quiet">{children}</Notice>
      </main>
    </>
  )
  // In someone else's page there is nowhere else to go.
  if (path === '/embed') return page
  return (
    <Frame>
      <header className={styles.header}>
        <TopLine />
      </header>
      {page}
    </Frame>
  )
}
