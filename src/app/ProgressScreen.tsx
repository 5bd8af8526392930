import { useEffect, useRef } from 'react'
import { ProgressPage } from '../features/progress/ProgressPage.tsx'
import { SearchBox } from '../features/search/SearchBox.tsx'
import { useRegion } from '../features/shared/region-model.ts'
import { fr } from '../ui/fr.ts'
import { Notice } from '../ui/Notice.tsx'
import { Failures } from './Failures.tsx'
import { focusHeading } from './focus-heading.ts'
import { Frame } from './Frame.tsx'
import styles from './ListScreen.module.css'
import { TopLine } from './TopLine.tsx'
import { useGoWhereOneLooks } from './use-go-where-one-looks.ts'

/** Following the CPTS of a région: where they stand, what is due, what is missing. A page to read and to print. */
export function ProgressScreen({ arriving }: { readonly arriving: boolean }) {
  const { region, nom, atlas, isBuilt, hasRecords } = useRegion()
  useGoWhereOneLooks()
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    // A link to a section leads there; the section was not yet there when the browser looked for it.
    const section =
      location.hash && document.querySelector(`#${CSS.escape(location.hash.slice(1))}`)
    if (section) section.scrollIntoView()
    else if (arriving) focusHeading(main.current)
  }, [arriving])
  return (
    <Frame>
      <header className={styles.header}>
        <TopLine />
        <SearchBox />
      </header>
      <main ref={main} className={styles.main}>
        <Failures />
        {atlas.facts.size === 0 && <h1>{fr.progress.title(nom, 0, 0)}</h1>}
        {!hasRecords && (
          <Notice tone="quiet">{isBuilt ? fr.region.noRecords : fr.region.notBuilt(region)}</Notice>
        )}
        {atlas.facts.size > 0 && <ProgressPage />}
      </main>
    </Frame>
  )
}
