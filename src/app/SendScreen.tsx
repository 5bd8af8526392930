import { SendPage } from '../features/exchange/SendPage.tsx'
import { PageShell } from './PageShell.tsx'

/** Sending the edits of this device to someone. */
export function SendScreen({ arriving }: { readonly arriving: boolean }) {
  return (
    <PageShell arriving={arriving}>
      <SendPage />
    </PageShell>
  )
}
