import { Link } from 'wouter'
import { useStore } from 'zustand'
import { useSession } from '../../region-model/session-context.ts'
import { useHref } from '../../region-model/use-href.ts'
import { frServer } from '../../../fr/follow-up/server.ts'
import { frTeam } from '../../../fr/follow-up/team.ts'
import controls from '../../../ui/controls.module.css'
import { Notice } from '../../../ui/Notice.tsx'
import styles from './Team.module.css'

/** That the folder or the server of the team is not in step, and the way to have it so again. */
export function TeamNote() {
  const { team } = useSession()
  const { phase, folder, failure, server } = useStore(team.state)
  const href = useHref()
  const resume = async (): Promise<void> => (await team.open()).folder.resume()
  const isFolder = phase === 'locked' || failure !== null
  // What comes again by itself is told by its own page.
  if (!isFolder && (server === 'open' || server === 'connecting' || server === 'offline'))
    return null
  if (!isFolder && server !== undefined)
    return (
      <Notice tone="notice" title={frServer.troubleTitle}>
        <p>{frServer.line[server]}</p>
        <p className={styles.acts}>
          <Link href={href('/suivi/envoi', { selection: null })}>{frServer.toPage}</Link>
        </p>
      </Notice>
    )
  return (
    <Notice tone="notice" title={frTeam.troubleTitle}>
      <p>
        {phase === 'locked' && frTeam.locked(folder)}
        {failure?.of === 'folder' && `${frTeam.failures[failure.reason]} ${frTeam.nothingLost}`}
      </p>
      <p className={`${controls.row} ${styles.acts}`}>
        {phase === 'locked' && (
          <button type="button" className={controls.secondary} onClick={() => void resume()}>
            {frTeam.resume}
          </button>
        )}
        <Link href={href('/suivi/envoi', { selection: null })}>{frTeam.toPage}</Link>
      </p>
    </Notice>
  )
}
