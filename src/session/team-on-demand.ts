import { createTeamState, SHARING, type TeamFolder } from './team-state.ts'
import type { openTeam, Team, TeamDevice, TeamSharing } from './team.ts'

/** What a team shares; what follows it is loaded where this device takes part, or for beginning to. */
export interface TeamOnDemand {
  readonly state: TeamFolder['state']
  readonly open: () => Promise<Team>
}

/** Follows what this device takes part in, from when there is time for it. */
export function teamOnDemand(
  parts: TeamSharing,
  device: TeamDevice,
  quiet: () => Promise<void>,
  load: () => Promise<{ readonly openTeam: typeof openTeam }> = () => import('./team.ts'),
): TeamOnDemand {
  // Tells whether it does, without opening anything for it.
  const isKept = device.getItem(SHARING) !== null
  const state = createTeamState(isKept)
  let opened: Team | null = null
  const open = async (): Promise<Team> => {
    const code = await load()
    return (opened ??= code.openTeam(parts, device, state))
  }
  // Not had now, it is tried again where someone looks at it.
  if (isKept)
    quiet()
      .then(open)
      .catch(() => {})
  return { state, open }
}
