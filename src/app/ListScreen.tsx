import { useEffect, useRef } from 'react'
import { CptsRegister } from '../features/list/CptsRegister.tsx'
import { ListHead } from '../features/list/ListHead.tsx'
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

/** All that the map tells, as a page to read: no map, no pointer needed. */
export function ListScreen({ arriving }: { readonly arriving: boolean }) {
  const { region, atlas, isBuilt, hasRecords } = useRegion()
  useGoWhereOneLooks()
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    // Coming back from a sheet, the list itself focuses the line one left.
    if (arriving && document.activeElement === document.body) focusHeading(main.current)
  }, [arriving])
  return (
    <Frame>
      <header className={styles.header}>
        <TopLine />
        <SearchBox />
      </header>
      <main ref={main} className={styles.main}>
        <Failures />
        <ListHead />
        {!hasRecords && (
          <Notice tone="quiet">{isBuilt ? fr.region.noRecords : fr.region.notBuilt(region)}</Notice>
        )}
        {atlas.facts.size > 0 && <CptsRegister />}
      </main>
    </Frame>
  )
}
