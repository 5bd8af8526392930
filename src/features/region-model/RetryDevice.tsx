import { useQueryClient } from '@tanstack/react-query'
import { frErrors } from '../../fr/app/app.ts'
import { useSession } from './session-context.ts'

/** Asks the device again for all that it did not give, and to keep all that it refused: it is one device. */
export function RetryDevice({ className }: { readonly className: string | undefined }) {
  const { records, drafts, notebook } = useSession()
  const client = useQueryClient()
  const retry = (): void => {
    records.retry()
    drafts.retry()
    notebook.retry()
    for (const kept of ['drafts', 'indicators']) void client.invalidateQueries({ queryKey: [kept] })
  }
  return (
    <button type="button" className={className} onClick={retry}>
      {frErrors.retry}
    </button>
  )
}
