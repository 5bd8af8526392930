import { useStore } from 'zustand'
import { frTeam } from '../../../fr/follow-up/team.ts'
import type { Colleague, TeamFolder, TeamState } from '../../../session/team-state.ts'
import controls from '../../../ui/controls.module.css'
import { CheckField } from '../../../ui/Field.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { useSession } from '../../region-model/session-context.ts'
import { TakenFacts, WaitingFacts } from './TeamFacts.tsx'
import styles from './Team.module.css'

const words = frTeam

interface TeamInStepProps {
  readonly state: TeamState
  readonly team: TeamFolder
}

/** A folder that is in use: when it was last read, who writes in it, what came, what waits. */
export function TeamInStep({ state, team }: TeamInStepProps) {
  const { folder, inStep, colleagues, unread } = state
  const name = useStore(useSession().author, (author) => author.name)
  const people = byName(colleagues)
  return (
    <>
      <p className={styles.line}>
        {inStep === null ? words.starting(folder) : words.inStep(folder, inStep)}{' '}
        {people.length === 0 && inStep !== null && words.alone}
      </p>
      {people.length > 0 && (
        <ul className={styles.people} aria-label={words.colleagues(people.length)}>
          {people.map(({ device, name: who, visit }) => (
            <li key={device}>
              <strong>{who === '' ? words.unnamed : who}</strong>{' '}
              <span className={controls.quiet}>
                {words.visit(minutesBetween(visit, inStep ?? visit), visit)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className={controls.quiet}>{words.youAre(name)}</p>
      {unread.length > 0 && (
        <Notice tone="notice">
          {unread.map((file) => (
            <p key={file.name}>{words.unread[file.reason](file.name)}</p>
          ))}
        </Notice>
      )}
      <Carnet state={state} team={team} />
      {state.waiting.length > 0 && <WaitingFacts waiting={state.waiting} onTaken={team.sync} />}
      {state.taken.length > 0 && <TakenFacts taken={state.taken} />}
    </>
  )
}

/** Whether what one writes down for oneself goes to the team, which only a person decides. */
function Carnet({ state: { carnet }, team }: TeamInStepProps) {
  return (
    <div className={styles.part}>
      <CheckField
        label={words.carnet.share}
        checked={carnet !== 'no'}
        onChange={(shares) => void team.shareCarnet(shares)}
      />
      <p className={styles.intro}>
        {carnet === 'no' ? words.carnet.what : `${words.carnet.shared} ${words.carnet.left}`}
      </p>
      {carnet === 'too-long' && <Notice tone="notice">{words.carnet['too-long']}</Notice>}
    </div>
  )
}

/** Who has two devices, or began anew on one, is one person: the latest visit counts. Those without a name are each told. */
function byName(colleagues: readonly Colleague[]): readonly Colleague[] {
  const sorted = colleagues.toSorted((a, b) => (a.visit < b.visit ? 1 : -1))
  return sorted.filter(
    ({ name }, rank) => name === '' || sorted.findIndex((each) => each.name === name) === rank,
  )
}

const minutesBetween = (from: string, to: string): number =>
  Math.floor((Date.parse(to) - Date.parse(from)) / 60_000)
