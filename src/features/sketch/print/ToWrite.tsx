import { frSketchPrint } from '../../../fr/paper/sketch-print.ts'
import styles from './Writing.module.css'

/** More than a page holds: what room there is shows as many as fit. */
const LINES = Array.from({ length: 24 }, (_, line) => line)

/** What is surely shorter than the least room there is. Units: characters. */
const SHORT = 280

/** What is to be told, by its title; with what the team noted of it already. */
interface Room {
  readonly title: string
  readonly noted?: string | undefined
}

/**
 * Ruled room for what no figure tells, shared evenly over what the page has left, under what the team noted already. What is longer
 * than the room stands in their letter.
 */
export function ToWrite({ rooms }: { readonly rooms: readonly Room[] }) {
  return rooms.map(({ title, noted }) => (
    <section key={title} className={styles.room}>
      <h2>{title}</h2>
      {noted && <p>{noted.length <= SHORT ? noted : frSketchPrint.inLetter}</p>}
      <div className={styles.lines} aria-hidden>
        {LINES.map((line) => (
          <i key={line} />
        ))}
      </div>
    </section>
  ))
}
