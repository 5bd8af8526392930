import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { askedAgain } from '../../../session/asked-again.ts'
import type { ReadResult } from '../../../storage/drafts.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'

/** Opens again the sketch that this tab had open before it was loaded anew, unless another is open or on its way. */
export function useSketchOfTab(): void {
  const { drafts, sketching, sketchOfTab } = useSession()
  const { region } = useRegion()
  const isNone = useStore(sketching, ({ head }) => head === null)
  const id = isNone ? sketchOfTab(region) : null
  const { data } = useQuery({
    queryKey: ['draft', id],
    queryFn: async (): Promise<ReadResult> => {
      const read = await drafts.store.read(id ?? '')
      // What is damaged stays so: it is not asked for again.
      return read.ok || read.reason !== 'corrupt' ? read : { ok: true, stored: null }
    },
    enabled: id !== null,
    gcTime: 0,
    ...askedAgain,
  })
  const stored = data?.ok ? data.stored : null
  useEffect(() => {
    if (id === null || stored?.draft.region !== region || stored.deleted !== null) return
    if (sketching.getState().head || drafts.state.getState().opening) return
    void drafts.open(stored)
  }, [id, stored, region, drafts, sketching])
}
