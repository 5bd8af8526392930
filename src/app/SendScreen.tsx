import { SendPage } from '../features/exchange/SendPage.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'
import { PageShell } from './PageShell.tsx'

// What it is made of is told here, and not in the first load.
const ProposePage = lazyPart(
  async () => (await import('../features/propose/ProposePage.tsx')).ProposePage,
)

/** Sending the edits of this device to someone. */
export function SendScreen({ arriving }: { readonly arriving: boolean }) {
  return (
    <PageShell arriving={arriving}>
      <SendPage />
    </PageShell>
  )
}

/** Proposing a correction to whoever keeps the records. */
export function ProposeScreen({ arriving }: { readonly arriving: boolean }) {
  return (
    <PageShell arriving={arriving}>
      <ProposePage />
    </PageShell>
  )
}
