import { useEffect, useState } from 'react'
import type { Team } from '../../../session/team.ts'
import { useSession } from '../../region-model/session-context.ts'
import { ServerSection } from './ServerSection.tsx'
import { TeamSection } from './TeamSection.tsx'

/** What a team shares by itself: its server, on a site that has one, and its folder. */
export function TeamWays() {
  const { team: onDemand } = useSession()
  const [team, setTeam] = useState<Team | null>(null)
  useEffect(() => {
    let isHere = true
    // What does not come is tried again with the next look at this page.
    onDemand.open().then(
      (opened) => isHere && setTeam(opened),
      () => {},
    )
    return () => {
      isHere = false
    }
  }, [onDemand])
  return (
    <>
      {team && <ServerSection server={team.server} />}
      <TeamSection team={team?.folder ?? null} />
    </>
  )
}
