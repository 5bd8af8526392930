import { DataPage } from '../features/data/DataPage.tsx'
import { PageShell } from './PageShell.tsx'

/** What the atlas is made of, and what is kept here. */
export function DataScreen({ arriving }: { readonly arriving: boolean }) {
  return (
    <PageShell arriving={arriving}>
      <DataPage />
    </PageShell>
  )
}
