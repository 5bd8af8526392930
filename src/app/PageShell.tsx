import { useEffect, useRef, type ReactNode } from 'react'
import { SearchBox } from '../features/search/SearchBox.tsx'
import { useRegionIfThere } from '../features/region-model/region-model.ts'
import { useSession } from '../features/region-model/session-context.ts'
import { Failures } from './Failures.tsx'
import { CONTENT, focusHeading } from './focus-heading.ts'
import { Frame } from './Frame.tsx'
import styles from './PageShell.module.css'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { TeamTrouble } from './TeamTrouble.tsx'
import { TopLine } from './TopLine.tsx'

interface PageShellProps {
  readonly arriving: boolean
  /** Where there is room, the page takes the screen and what it holds scrolls by itself. */
  readonly filling?: boolean
  /** Whether what it holds is there: till then nothing of it can be led to. */
  readonly ready?: boolean
  readonly children: ReactNode
}

/** What every screen that is a page has: the way to the others, a search, and what could not be loaded. */
export function PageShell({ arriving, filling = false, ready = true, children }: PageShellProps) {
  const { address } = useSession()
  const hasRegion = useRegionIfThere() !== null
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!ready) return
    // A link to a section leads there; the section was not yet there when the browser looked for it.
    const { fragment } = address.state.getState()
    const section = fragment && document.querySelector(`#${CSS.escape(fragment.slice(1))}`)
    if (section) section.scrollIntoView()
    // Coming back from a sheet, the list itself focuses the line one left.
    else if (arriving && document.activeElement === document.body) focusHeading(main.current)
  }, [arriving, ready, address])
  return (
    <Frame>
      <div className={filling ? styles.page : undefined}>
        <header className={styles.header}>
          <TopLine />
          <SearchBox />
        </header>
        <main
          ref={main}
          id={CONTENT}
          className={filling ? `${styles.main} ${styles.filling}` : styles.main}
        >
          {hasRegion && (
            <>
              <Failures />
              <TeamTrouble />
            </>
          )}
          <ErrorBoundary>{children}</ErrorBoundary>
        </main>
      </div>
    </Frame>
  )
}
