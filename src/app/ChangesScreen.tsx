import { ChangesPage } from '../features/changes/ChangesPage.tsx'
import { PageShell } from './PageShell.tsx'

/** What changed in the register of a région, to read and to tell. */
export function ChangesScreen({ arriving }: { readonly arriving: boolean }) {
  return (
    <PageShell arriving={arriving}>
      <ChangesPage />
    </PageShell>
  )
}
