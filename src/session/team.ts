import { followTeamServer, type ServerParts } from './team-server.ts'
import { openTeamFolder, type TeamParts } from './team-folder.ts'
import type { TeamServer } from './server-state.ts'
import { SHARING, type TeamFolder } from './team-state.ts'

/** The ways that a team shares by. */
export interface Team {
  readonly folder: TeamFolder
  readonly server: TeamServer
}

export type TeamSharing = Pick<TeamParts, 'database' | 'records' | 'author'>
export type TeamDevice = ServerParts['device']

/** Opens what this device takes part in; `state`, that of the folder, tells how one stands with the server too. */
export function openTeam(
  { database, records, author }: TeamSharing,
  device: TeamDevice,
  state: TeamFolder['state'],
): Team {
  const keep = (isKept: boolean): void => {
    if (isKept) device.setItem(SHARING, '1')
    else device.removeItem(SHARING)
  }
  const isJoined = (): boolean => server.state.getState().phase === 'joined'
  const server = followTeamServer({
    records,
    author,
    device,
    onKept: (kept) => keep(kept || state.getState().phase !== 'none'),
    // Nothing of the engine is loaded for those who share by a folder.
    speak: async (parts) => {
      const { openServerLine, serverAddress } = await import('../data/team/server-line.ts')
      return openServerLine({ ...parts, address: serverAddress() })
    },
  })
  const tell = (): void => {
    const { line } = server.state.getState()
    state.setState({ server: isJoined() ? line : undefined })
  }
  server.state.subscribe(tell)
  tell()
  const onKept = (kept: boolean): void => keep(kept || isJoined())
  return { server, folder: openTeamFolder({ database, records, author, onKept }, state) }
}
