import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { DraftStore, ListResult } from '../../../storage/drafts.ts'
import { useSession } from '../../region-model/session-context.ts'

export const draftsQuery = (shelf: DraftStore) =>
  queryOptions({
    queryKey: ['drafts'],
    queryFn: (): Promise<ListResult> => shelf.list(),
    staleTime: Infinity,
  })

/** The drafts on this device; null while they are read. */
export function useDrafts(): ListResult | null {
  return useQuery(draftsQuery(useSession().desk.shelf)).data ?? null
}

/** Reads the drafts again when this tab or another has kept one; for one place of the screen. */
export function useDraftsInStep(): void {
  const { sync, state } = useSession().desk
  const status = useStore(state, (desk) => desk.status)
  const client = useQueryClient()
  useEffect(() => {
    if (status === 'saved') void client.invalidateQueries({ queryKey: ['drafts'] })
  }, [status, client])
  useEffect(
    () => sync.subscribe(() => void client.invalidateQueries({ queryKey: ['drafts'] })),
    [sync, client],
  )
}
