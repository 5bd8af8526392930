import { GuidePage } from '../features/guide/GuidePage.tsx'
import { PageShell } from './PageShell.tsx'

/** What a CPTS is, for someone who never heard of one. A page to read and to print. */
export function GuideScreen({ arriving }: { readonly arriving: boolean }) {
  return (
    <PageShell arriving={arriving}>
      <GuidePage />
    </PageShell>
  )
}
