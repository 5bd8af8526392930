import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { useSession } from '../features/region-model/session-context.ts'
import { choicesToQuery } from '../state/choices-url.ts'

/** Whoever asks to see a place, by the search or by a line of the page, is taken to the screen that shows it. */
export function useGoWhereOneLooks(): void {
  const { camera, choices } = useSession()
  const [, navigate] = useLocation()
  useEffect(
    () =>
      camera.subscribe(({ target }) => {
        if (target === 'selection') navigate(`/${choicesToQuery(choices.getState())}`)
      }),
    [camera, choices, navigate],
  )
}
