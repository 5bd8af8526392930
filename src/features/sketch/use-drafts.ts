import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { DraftShelf, ListResult } from '../../storage/drafts.ts'
import { useSession } from '../shared/session.ts'

export const draftsQuery = (shelf: DraftShelf) =>
  queryOptions({
    queryKey: ['drafts'],
    queryFn: (): Promise<ListResult> => shelf.list(),
    staleTime: Infinity,
  })

/** The drafts on this device, renewed when this tab or another keeps one; null while they are read. */
export function useDrafts(): ListResult | null {
  const { shelf, sync, state } = useSession().desk
  const status = useStore(state, (desk) => desk.status)
  const client = useQueryClient()
  const { data } = useQuery(draftsQuery(shelf))
  useEffect(() => {
    if (status === 'saved') void client.invalidateQueries({ queryKey: ['drafts'] })
  }, [status, client])
  useEffect(
    () => sync.subscribe(() => void client.invalidateQueries({ queryKey: ['drafts'] })),
    [sync, client],
  )
  return data ?? null
}
