import { useEffect } from 'react'
import { useSession } from '../features/region-model/session-context.ts'

/** A link to another screen leads to its top; back and forward lead to where one was, as the browser does. */
export function useTopOfScreen(): void {
  const { address } = useSession()
  useEffect(
    () =>
      address.state.subscribe((now, before) => {
        if (now.path !== before.path && now.by !== 'history') scrollTo(0, 0)
      }),
    [address],
  )
}
