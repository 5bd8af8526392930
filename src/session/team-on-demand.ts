import { createTeamState, type TeamFolder } from './team-state.ts'
import type { openTeamFolder, TeamParts } from './team-folder.ts'

/** The folder of the team; what reads and writes it is loaded where one is kept, or for choosing one. */
export interface TeamOnDemand {
  readonly state: TeamFolder['state']
  readonly open: () => Promise<TeamFolder>
}

/** Tells whether this device keeps a folder, without opening anything for it. */
const KEPT = 'atlas-cpts.equipe'
type Device = Pick<Storage, 'getItem'> & {
  readonly setItem: (name: string, value: string) => unknown
  readonly removeItem: (name: string) => void
}

/** Follows the folder that this device keeps, from when there is time for it. */
export function teamOnDemand(
  parts: Omit<TeamParts, 'store' | 'onKept'>,
  device: Device,
  quiet: () => Promise<void>,
  load: () => Promise<{ readonly openTeamFolder: typeof openTeamFolder }> = () =>
    import('./team-folder.ts'),
): TeamOnDemand {
  const isKept = device.getItem(KEPT) !== null
  const state = createTeamState(isKept)
  let opened: TeamFolder | null = null
  const onKept = (kept: boolean): void => {
    if (kept) device.setItem(KEPT, '1')
    else device.removeItem(KEPT)
  }
  const open = async (): Promise<TeamFolder> => {
    const code = await load()
    return (opened ??= code.openTeamFolder({ ...parts, onKept }, state))
  }
  // Not had now, it is tried again where someone looks at it.
  if (isKept)
    quiet()
      .then(open)
      .catch(() => {})
  return { state, open }
}
