import { useDeferredValue, useEffect, useState } from 'react'
import { CptsRegister } from '../features/list/CptsRegister.tsx'
import { ListHead } from '../features/list/ListHead.tsx'
import { OpenGrid } from '../features/list/OpenGrid.tsx'
import { useRegion } from '../features/region-model/region-model.ts'
import { useSession } from '../features/region-model/session-context.ts'
import { GRID_FORM } from '../state/typing.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { focusContent } from './focus-heading.ts'
import { NoRecords } from './NoRecords.tsx'
import { PageShell } from './PageShell.tsx'

const GridPage = lazyPart(async () => (await import('../features/grid/GridPage.tsx')).GridPage)

/** All that the map tells, as a page to read, or to type in: no map, no pointer needed. */
export function ListScreen({ arriving }: { readonly arriving: boolean }) {
  const { atlas, region, isSingle } = useRegion()
  const { typing } = useSession()
  // What was typed there and not saved is found again where it stands.
  const [inGrid, setInGrid] = useState(() => `${region}/${GRID_FORM}` in typing.getState())
  const [turned, setTurned] = useState(false)
  // The head is on the screen before what it heads is made, which gives way to what the person does.
  const isThere = useDeferredValue(true, false)
  // The button that led there or back is gone.
  useEffect(() => {
    if (turned && !inGrid) focusContent()
  }, [turned, inGrid])
  // The list stays until what one types in has come.
  const turnTo = async (grid: boolean): Promise<void> => {
    if (grid) await GridPage.ahead()
    setTurned(true)
    setInGrid(grid)
  }
  return (
    <PageShell arriving={arriving} filling>
      {isSingle && inGrid ? (
        <GridPage key={region} opened={turned} onBack={() => void turnTo(false)} />
      ) : (
        <>
          <ListHead />
          <NoRecords />
          {isThere && atlas.facts.size > 0 && (
            <CptsRegister tool={isSingle && <OpenGrid onOpen={() => void turnTo(true)} />} />
          )}
        </>
      )}
    </PageShell>
  )
}
