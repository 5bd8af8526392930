import { CreatePage } from '../features/create/CreatePage.tsx'
import { PageShell } from './PageShell.tsx'

/** The path of those who create a CPTS. */
export function CreateScreen({ arriving }: { readonly arriving: boolean }) {
  return (
    <PageShell arriving={arriving}>
      <CreatePage />
    </PageShell>
  )
}
