import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { useSearch } from 'wouter'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'
import { useStable } from '../../../ui/use-stable.ts'
import { useDraftActions } from './use-draft-actions.ts'
import { draftsQuery, useDraftsInStep } from './use-drafts.ts'

/** The screen whose address this is; it may have been left by the time a draft is there. */
const SCREEN = '/esquisse'
/** The parameter of the address that names the draft on the table: it is this device's own, and means nothing elsewhere. */
const PARAM = 'esquisse'
/** The parameter that asks for a sketch made from a CPTS. */
const FROM = 'depuis'

/**
 * Lays a draft of the région on the table as the screen opens: the one that the address names, else the last one, else a blank one;
 * then keeps the address in step. An address may also ask for a sketch of a CPTS. What a link or a file brings goes first.
 */
export function useOpening(intaking: boolean): void {
  useDraftsInStep()
  const { address, desk, sketching } = useSession()
  const { region, atlas } = useRegion()
  const client = useQueryClient()
  const { open, blank, fromCpts } = useDraftActions()
  const head = useStore(sketching, (state) => state.head)
  const opening = useRef(false)
  // Read again whenever the address changes, as by the links of the rail.
  const asked = new URLSearchParams(useSearch())

  const lay = async (): Promise<void> => {
    const from = atlas.facts.get(asked.get(FROM) ?? '')
    if (from) return fromCpts(from)
    if (sketching.getState().head?.region === region) return
    const listed = await client.fetchQuery(draftsQuery(desk.shelf))
    const drafts = listed.ok ? listed.drafts.filter(({ draft }) => draft.region === region) : []
    const wanted = drafts.find(({ draft }) => draft.id === asked.get(PARAM)) ?? drafts[0]
    // Meanwhile the person may have opened another.
    if (sketching.getState().head?.region !== region) await (wanted ? open(wanted) : blank())
  }
  const begin = useStable(() => {
    if (intaking || opening.current) return
    if (head?.region === region && !asked.has(FROM)) return
    opening.current = true
    void lay().finally(() => {
      opening.current = false
      address.changeQuery(SCREEN, (params) => params.delete(FROM))
    })
  })
  // Whatever it waits for comes with a render.
  useEffect(begin)

  const id = head?.region === region ? head.id : null
  useEffect(() => {
    if (id !== null && asked.get(PARAM) !== id)
      address.changeQuery(SCREEN, (params) => params.set(PARAM, id))
  })
}
