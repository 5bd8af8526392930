import { FundingPage } from '../features/funding/FundingPage.tsx'
import { useSketchOfTab } from '../features/sketch/drafts/use-sketch-of-tab.ts'
import { PageShell } from './PageShell.tsx'

/** What an ACI may pay: a page to play with, and to print. */
export function FundingScreen({ arriving }: { readonly arriving: boolean }) {
  useSketchOfTab()
  return (
    <PageShell arriving={arriving}>
      <FundingPage />
    </PageShell>
  )
}
