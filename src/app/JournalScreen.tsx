import { Journal } from '../features/edit/journal/Journal.tsx'
import { PageShell } from './PageShell.tsx'

/** What was done to the records of a région on this device. */
export function JournalScreen({ arriving }: { readonly arriving: boolean }) {
  return (
    <PageShell arriving={arriving}>
      <Journal />
    </PageShell>
  )
}
