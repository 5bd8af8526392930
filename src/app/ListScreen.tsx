import { CptsRegister } from '../features/list/CptsRegister.tsx'
import { ListHead } from '../features/list/ListHead.tsx'
import { useRegion } from '../features/region-model/region-model.ts'
import { NoRecords } from './NoRecords.tsx'
import { PageShell } from './PageShell.tsx'

/** All that the map tells, as a page to read: no map, no pointer needed. */
export function ListScreen({ arriving }: { readonly arriving: boolean }) {
  const { atlas } = useRegion()
  return (
    <PageShell arriving={arriving} filling>
      <ListHead />
      <NoRecords />
      {atlas.facts.size > 0 && <CptsRegister />}
    </PageShell>
  )
}
