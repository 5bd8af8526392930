import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { DraftStore, ListResult } from '../../../storage/drafts.ts'
import { askedAgain } from '../../../session/asked-again.ts'
import { useSession } from '../../region-model/session-context.ts'

export const draftsQuery = (store: DraftStore) =>
  queryOptions({
    queryKey: ['drafts'],
    queryFn: (): Promise<ListResult> => store.list(),
    staleTime: Infinity,
    ...askedAgain,
  })

/** The drafts on this device, but those that are being deleted; null while they are read. */
export function useDrafts(): ListResult | null {
  const { store, state } = useSession().drafts
  const removing = useStore(state, (drafts) => drafts.removing)
  const { data } = useQuery(draftsQuery(store))
  if (!data?.ok || removing.length === 0) return data ?? null
  return { ...data, drafts: data.drafts.filter(({ draft }) => !removing.includes(draft.id)) }
}

/** Reads the drafts again when this tab or another has kept one; for one place of the screen. */
export function useDraftsInStep(): void {
  const { sync, state } = useSession().drafts
  const saved = useStore(state, ({ status, removing }) =>
    status === 'saving' ? null : removing.length,
  )
  const client = useQueryClient()
  useEffect(() => {
    if (saved !== null) void client.invalidateQueries({ queryKey: ['drafts'] })
  }, [saved, client])
  useEffect(
    () => sync.subscribe(() => void client.invalidateQueries({ queryKey: ['drafts'] })),
    [sync, client],
  )
}
