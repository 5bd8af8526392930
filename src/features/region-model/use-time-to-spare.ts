import { useEffect, useState } from 'react'
import { useSession } from './session-context.ts'

/** Whether what was asked for is on the screen, so that what may be asked for next has its turn. */
export function useTimeToSpare(): boolean {
  const { quiet } = useSession()
  const [isQuiet, setQuiet] = useState(false)
  useEffect(() => {
    let isLeft = false
    void quiet.wait().then(() => {
      if (!isLeft) setQuiet(true)
    })
    return () => {
      isLeft = true
    }
  }, [quiet])
  return isQuiet
}
