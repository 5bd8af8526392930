import { FOUNDING_STEPS } from '../../domain/sketch/founding-notes.ts'
import { stepState, toMeet, unwrittenParts } from '../../domain/sketch/founding-progress.ts'
import { frCreate } from '../../fr/sketch/create.ts'
import styles from './CreatePage.module.css'
import type { FoundingModel } from './use-founding.ts'

const words = frCreate.where
/** How many are named of those to meet. */
const NAMED = 3

/** What is ready, what is missing, whom to meet next. */
export function Whereabouts({
  model: { notes, facts, touching, nameOf },
}: {
  readonly model: FoundingModel
}) {
  const ready = FOUNDING_STEPS.filter((step) => stepState(notes, step) === 'pret')
  const begun = FOUNDING_STEPS.filter((step) => stepState(notes, step) === 'commence')
  const missing = unwrittenParts(notes)
  const meet = toMeet(notes, [...facts.overlaps.map(({ autre }) => autre), ...touching])
  const named = meet
    .slice(0, NAMED)
    .map((each) => (each.kind === 'cpts' ? nameOf(each.id) : frCreate.partners[each.id]))
  return (
    <section className={styles.where} aria-labelledby="point-titre">
      <h2 id="point-titre">{words.title}</h2>
      <dl>
        <Line
          term={words.ready}
          items={ready.map((step) => frCreate.steps[step])}
          none={words.none}
        />
        {begun.length > 0 && (
          <Line
            term={words.begun}
            items={begun.map((step) => frCreate.steps[step])}
            none={words.none}
          />
        )}
        <Line
          term={words.missing}
          items={missing.map((part) =>
            part === 'besoins' ? frCreate.needsPart : frCreate.parts[part],
          )}
          none={words.all}
        />
        <Line
          term={words.meet}
          items={meet.length > NAMED ? [...named, words.more(meet.length - NAMED)] : named}
          none={words.met}
        />
      </dl>
    </section>
  )
}

interface LineProps {
  readonly term: string
  readonly items: readonly string[]
  readonly none: string
}

function Line({ term, items, none }: LineProps) {
  return (
    <div>
      <dt>{term}</dt>
      {items.length === 0 && <dd className={styles.quiet}>{none}</dd>}
      {items.map((item) => (
        <dd key={item}>{item}</dd>
      ))}
    </div>
  )
}
