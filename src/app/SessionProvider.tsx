import { useMemo, type ReactNode } from 'react'
import { useStore, type StoreApi } from 'zustand'
import { SessionContext } from '../features/region-model/session-context.ts'
import type { Session } from '../session/session.ts'

interface SessionProviderProps {
  readonly session: Omit<Session, 'today'>
  readonly day: StoreApi<string>
  readonly children: ReactNode
}

/** Hands the session down, with the day as it is now: what counts days counts again when it changes. */
export function SessionProvider({ session, day, children }: SessionProviderProps) {
  const today = useStore(day)
  const value = useMemo(() => ({ ...session, today }), [session, today])
  return <SessionContext value={value}>{children}</SessionContext>
}
