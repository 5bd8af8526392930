import { PublishPage } from '../features/publish/PublishPage.tsx'
import { PageShell } from './PageShell.tsx'

/** Making the edits of this device public. */
export function PublishScreen({ arriving }: { readonly arriving: boolean }) {
  return (
    <PageShell arriving={arriving}>
      <PublishPage />
    </PageShell>
  )
}
