import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LineStatus } from '../data/team/server-line.ts'
import type { TakenFacts, WaitingLot } from './team-state.ts'

/** The server of the team as it stands. */
export interface ServerState {
  /**
   * `unknown`: nobody asked yet whether the site has one. `none`: it has not. `newer`: it has one of a later version. `there`: it has one,
   * and this device is not joined to it. `joined`: it is.
   */
  readonly phase: 'unknown' | 'none' | 'newer' | 'there' | 'joined'
  readonly line: LineStatus
  /** When both sides last had all of the other (ISO instant, UTC); null: not yet on this page. */
  readonly inStep: string | null
  /** Who else is there, each name once; '' where nobody said. */
  readonly people: readonly string[]
  /** How many lines of its documents this version cannot read. */
  readonly unread: number
  readonly waiting: readonly WaitingLot[]
  /** On this page, the latest first. */
  readonly taken: readonly TakenFacts[]
}

/** The server of a team: what one can do with it. */
export interface TeamServer {
  readonly state: StoreApi<ServerState>
  /** Asks the site whether it has one, and of which version. */
  readonly look: () => Promise<void>
  /** Joins with the token that the person was given. */
  readonly join: (token: string) => Promise<void>
  /** Speaks to it anew after it ended the conversation. */
  readonly again: () => void
  /** Joins no more, and forgets the token; what was told stays there for the others. */
  readonly leave: () => void
  /** Takes and tells now; resolves once that is done, or cannot be. */
  readonly sync: () => Promise<void>
  readonly close: () => void
}

export const NOT_JOINED = {
  line: 'connecting',
  inStep: null,
  people: [],
  unread: 0,
  waiting: [],
  taken: [],
} as const satisfies Omit<ServerState, 'phase'>

export const createServerState = (isJoined: boolean): TeamServer['state'] =>
  createStore(() => ({ ...NOT_JOINED, phase: isJoined ? 'joined' : 'unknown' }))
