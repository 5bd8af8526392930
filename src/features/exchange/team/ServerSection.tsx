import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { frServer } from '../../../fr/follow-up/server.ts'
import { frTeam } from '../../../fr/follow-up/team.ts'
import type { ServerState, TeamServer } from '../../../session/server-state.ts'
import controls from '../../../ui/controls.module.css'
import { TextField } from '../../../ui/Field.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { useSession } from '../../region-model/session-context.ts'
import { AuthorField } from '../../edit/form/AuthorField.tsx'
import { TakenFacts, WaitingFacts } from './TeamFacts.tsx'
import styles from './Team.module.css'

const words = frServer

/** The server of the team, on a site that has one: joining it, how it stands, and what waits for a person. */
export function ServerSection({ server }: { readonly server: TeamServer }) {
  const state = useStore(server.state)
  const [told, setTold] = useState('')
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => void server.look(), [server])
  const { phase, line } = state
  if (phase === 'unknown' || phase === 'none') return null
  return (
    <section className={styles.team} aria-labelledby="serveur">
      <h2 id="serveur" ref={title} tabIndex={-1}>
        {words.title}
      </h2>
      {phase === 'newer' && <Notice tone="notice">{words.newer}</Notice>}
      {phase === 'there' && (
        <p className={styles.intro}>
          {words.intro} {words.private}
        </p>
      )}
      {phase === 'joined' && <Standing state={state} />}
      {(phase === 'there' || (phase === 'joined' && line === 'refused')) && (
        <TokenForm
          onJoin={(token) => {
            // The form goes, and the focus with it.
            title.current?.focus()
            setTold('')
            void server.join(token)
          }}
        />
      )}
      {phase === 'joined' && (
        <>
          {state.waiting.length > 0 && (
            <WaitingFacts waiting={state.waiting} onTaken={server.sync} />
          )}
          {state.taken.length > 0 && <TakenFacts taken={state.taken} />}
          <p className={controls.row}>
            {(line === 'full' || line === 'failed' || line === 'offline') && (
              <button type="button" className={controls.secondary} onClick={server.again}>
                {words.again}
              </button>
            )}
            <button
              type="button"
              className={controls.link}
              onClick={() => {
                title.current?.focus()
                server.leave()
                setTold(words.left)
              }}
            >
              {words.leave}
            </button>
          </p>
        </>
      )}
      <p role="status">{told}</p>
    </section>
  )
}

/** How one stands with it, and who else is there. */
function Standing({ state: { line, inStep, people, unread } }: { readonly state: ServerState }) {
  const name = useStore(useSession().author, (author) => author.name)
  const isThere = line === 'open' || line === 'connecting'
  return (
    <>
      <div role="status">
        {isThere ? (
          <p className={styles.line}>
            {words.line[line]} {line === 'open' && inStep === null && words.saving}
          </p>
        ) : (
          <Notice tone="notice">
            <p>{words.line[line]}</p>
          </Notice>
        )}
      </div>
      {line === 'open' && people.length === 0 && <p>{words.alone}</p>}
      {line === 'open' && people.length > 0 && (
        <div className={styles.people}>
          <span>{words.also}</span>
          <ul className={styles.people} aria-label={words.here(people.length)}>
            {people.map((who) => (
              <li key={who}>
                <strong>{who === '' ? frTeam.unnamed : who}</strong>
              </li>
            ))}
          </ul>
        </div>
      )}
      {line === 'open' && <p className={controls.quiet}>{frTeam.youAre(name)}</p>}
      {unread > 0 && <Notice tone="notice">{words.unread(unread)}</Notice>}
    </>
  )
}

function TokenForm({ onJoin }: { readonly onJoin: (token: string) => void }) {
  const { author } = useSession()
  // Where nothing is to be sent yet, this page asks for it nowhere else.
  const [isUnnamed] = useState(() => author.getState().name === '')
  const [token, setToken] = useState('')
  const [isMissing, setMissing] = useState(false)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const given = token.trim()
    setMissing(given === '')
    if (given === '') return
    setToken('')
    onJoin(given)
  }
  return (
    <form className={styles.token} onSubmit={submit} noValidate>
      {isUnnamed && <AuthorField hint={frTeam.nameHint} />}
      <TextField
        label={words.token}
        hint={words.tokenHint}
        error={isMissing ? words.noToken : null}
        value={token}
        onChange={setToken}
      />
      <p>
        <button type="submit" className={controls.secondary}>
          {words.join}
        </button>
      </p>
    </form>
  )
}
