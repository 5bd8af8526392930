import { type ReactNode, useState } from 'react'
import { useStore } from 'zustand'
import type { Folder } from '../../../data/team/folder.ts'
import { frDevice } from '../../../fr/app/device.ts'
import { frTeam } from '../../../fr/follow-up/team.ts'
import type { TeamFolder, TeamState } from '../../../session/team-state.ts'
import controls from '../../../ui/controls.module.css'
import { Notice } from '../../../ui/Notice.tsx'
import { useSession } from '../../region-model/session-context.ts'
import styles from './Team.module.css'
import { TeamInStep } from './TeamInStep.tsx'

const words = frTeam

/** Asks the person for a folder; where the browser has none to give, it is not there. */
type Picker = (options: { readonly id: string; readonly mode: 'readwrite' }) => Promise<Folder>
const picker = (): Picker | undefined =>
  (globalThis as { readonly showDirectoryPicker?: Picker }).showDirectoryPicker

/** The folder that a team shares: choosing it, how it stands, and what in it waits for a person. */
export function TeamSection({ team }: { readonly team: TeamFolder | null }) {
  const state = useStore(useSession().team.state)
  const [told, setTold] = useState('')
  const choose = async (): Promise<void> => {
    // Called by itself, it is refused.
    const folder = await picker()
      ?.call(globalThis, { id: 'equipe', mode: 'readwrite' })
      .catch(noFolder)
    if (!folder || !team) return
    setTold('')
    await team.choose(folder)
  }
  const leave = async (): Promise<void> => {
    await team?.leave()
    setTold(words.left)
  }
  const chooser = (label: string): ReactNode => (
    <button
      type="button"
      className={controls.secondary}
      disabled={!team}
      onClick={() => void choose()}
    >
      {label}
    </button>
  )
  return (
    <section className={styles.team} aria-labelledby="equipe">
      <h2 id="equipe">{words.title}</h2>
      {!picker() ? (
        <p className={styles.intro}>{words.unsupported}</p>
      ) : (
        <>
          {state.phase === 'none' && (
            <>
              <p className={styles.intro}>
                {words.intro} {words.private}
              </p>
              <p>{chooser(words.choose)}</p>
            </>
          )}
          {state.phase === 'opening' && <p role="status">{words.opening}</p>}
          {state.phase === 'locked' && (
            <Notice tone="notice">
              <p>
                {words.locked(state.folder)} {words.lockedMeanwhile}
              </p>
              <p className={`${controls.row} ${styles.acts}`}>
                <button
                  type="button"
                  className={controls.primary}
                  disabled={!team}
                  onClick={() => void team?.resume()}
                >
                  {words.resume}
                </button>
                {chooser(words.chooseAnother)}
              </p>
            </Notice>
          )}
          <Failure failure={state.failure} />
          {state.phase === 'open' && team && <TeamInStep state={state} team={team} />}
          {state.phase !== 'none' && state.phase !== 'opening' && (
            <p className={controls.row}>
              {state.phase === 'open' && (
                <>
                  <button
                    type="button"
                    className={controls.secondary}
                    disabled={!team}
                    onClick={() => void team?.sync()}
                  >
                    {words.look}
                  </button>
                  {state.failure !== null && chooser(words.chooseAnother)}
                </>
              )}
              <button
                type="button"
                className={controls.link}
                disabled={!team}
                onClick={() => void leave()}
              >
                {words.leave}
              </button>
            </p>
          )}
        </>
      )}
      <p role="status">{told}</p>
    </section>
  )
}

/** Given up by the person, or refused by the browser for what is in it, which it says itself. */
const noFolder = (): null => null

function Failure({ failure }: Pick<TeamState, 'failure'>) {
  if (failure === null) return null
  return (
    <Notice tone="notice">
      <p>
        {failure.of === 'folder'
          ? words.failures[failure.reason]
          : frDevice.reasons[failure.reason]}{' '}
        {words.nothingLost}
      </p>
    </Notice>
  )
}
