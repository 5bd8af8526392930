import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { useSearchParams } from 'wouter'
import { useRegion } from '../shared/region-model.ts'
import { useSession } from '../shared/session.ts'
import { useStable } from '../shared/use-stable.ts'
import { useDraftActions } from './use-draft-actions.ts'
import { draftsQuery } from './use-drafts.ts'

/** The parameter of the address that names the draft on the table: it is this device's own, and means nothing elsewhere. */
const PARAM = 'esquisse'
/** The parameter that asks for a sketch made from a CPTS. */
const FROM = 'depuis'

/**
 * Lays a draft of the région on the table as the screen opens: the one that the address names, else the last one, else a blank one;
 * then keeps the address in step. An address may also ask for a sketch of a CPTS. What a link or a file brings goes first.
 */
export function useOpening(intaking: boolean): void {
  const { desk, sketching } = useSession()
  const { region, atlas } = useRegion()
  const client = useQueryClient()
  const { open, blank, fromCpts } = useDraftActions()
  const [params, setParams] = useSearchParams()
  const head = useStore(sketching, (state) => state.head)
  const opening = useRef<string | null>(null)

  const lay = async (): Promise<void> => {
    const from = atlas.facts.get(params.get(FROM) ?? '')
    if (from) {
      await fromCpts(from)
      return
    }
    const listed = await client.fetchQuery(draftsQuery(desk.shelf))
    const drafts = listed.ok ? listed.drafts.filter(({ draft }) => draft.region === region) : []
    const wanted = drafts.find(({ draft }) => draft.id === params.get(PARAM)) ?? drafts[0]
    await (wanted ? open(wanted) : blank())
  }
  const begin = useStable(() => {
    if (intaking || opening.current === region) return
    if (sketching.getState().head?.region === region && !params.has(FROM)) return
    opening.current = region
    void lay().then(() => {
      opening.current = null
      setParams(
        (before) => {
          before.delete(FROM)
          return before
        },
        { replace: true },
      )
    })
  })
  // Whatever it waits for comes with a render.
  useEffect(begin)

  const id = head?.region === region ? head.id : null
  useEffect(() => {
    if (id === null) return
    setParams(
      (before) => {
        before.set(PARAM, id)
        return before
      },
      { replace: true },
    )
  }, [id, setParams])
}
