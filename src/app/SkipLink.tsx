import { frApp } from '../fr/app/app.ts'
import { CONTENT, focusContent } from './focus-heading.ts'
import styles from './Frame.module.css'

/** Leads a keyboard past the navigation and the search; seen once it has the focus. */
export function SkipLink() {
  return (
    <a
      href={`#${CONTENT}`}
      className={styles.skip}
      onClick={(event) => {
        // The fragment of the address holds the view of the map.
        event.preventDefault()
        focusContent()
      }}
    >
      {frApp.skip}
    </a>
  )
}
