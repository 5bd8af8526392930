import { useEffect, useRef } from 'react'
import type { FailedAction } from '../../../state/failed-action.ts'
import { useStable } from '../../../ui/use-stable.ts'
import type { Refusal } from '../../../worker/client.ts'
import { useSession } from '../../region-model/session-context.ts'

/** Tells of what the worker refused, with a way to ask again, until it works or what asked for it is gone. */
export function useWorkerFailure() {
  const { failed, geometry } = useSession()
  const told = useRef<FailedAction | null>(null)
  const settled = useStable(() => {
    if (told.current && failed.getState().failed === told.current) failed.setState({ failed: null })
    told.current = null
  })
  const tell = useStable(
    (what: FailedAction['what'], { detail }: Pick<Refusal, 'detail'>, again: () => void) => {
      const retry = (): void => {
        geometry.retry()
        again()
      }
      told.current = { what, detail, retry }
      failed.setState({ failed: told.current })
    },
  )
  useEffect(() => settled, [settled])
  return { tell, settled }
}
