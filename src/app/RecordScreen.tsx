import { NewRecord } from '../features/edit/NewRecord.tsx'
import { RecordPage } from '../features/edit/RecordPage.tsx'
import { useChoice } from '../features/region-model/session-context.ts'
import { frEdit } from '../fr/follow-up/edit.ts'
import { Notice } from '../ui/Notice.tsx'
import { PageShell } from './PageShell.tsx'

/** Editing the record of the CPTS that is selected. */
export function RecordScreen({ arriving }: { readonly arriving: boolean }) {
  const id = useChoice(({ selection }) => (selection?.kind === 'cpts' ? selection.id : null))
  return (
    <PageShell key={id} arriving={arriving}>
      {id === null ? <Notice tone="notice">{frEdit.unknownRecord}</Notice> : <RecordPage id={id} />}
    </PageShell>
  )
}

/** A record for a CPTS that has none. */
export function NewRecordScreen({ arriving }: { readonly arriving: boolean }) {
  return (
    <PageShell arriving={arriving}>
      <NewRecord />
    </PageShell>
  )
}
