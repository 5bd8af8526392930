import styles from './Writing.module.css'

/** More than a page holds: what room there is shows as many as fit. */
const LINES = Array.from({ length: 24 }, (_, line) => line)

/** Ruled room for what no figure tells, shared evenly over what the page has left. */
export function ToWrite({ titles }: { readonly titles: readonly string[] }) {
  return titles.map((title) => (
    <section key={title} className={styles.room}>
      <h2>{title}</h2>
      <div className={styles.lines} aria-hidden>
        {LINES.map((line) => (
          <i key={line} />
        ))}
      </div>
    </section>
  ))
}
