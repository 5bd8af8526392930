import { frApp } from '../fr/app/app.ts'
import { CONTENT, focusContent, focusMap, MAP } from './focus-heading.ts'
import styles from './Frame.module.css'

interface SkipLinkProps {
  /** Past the panel too, which may hold hundreds of CPTS. */
  readonly toMap?: boolean
}

/** Leads a keyboard past the navigation and the search; seen once it has the focus. */
export function SkipLink({ toMap = false }: SkipLinkProps) {
  return (
    <a
      href={`#${toMap ? MAP : CONTENT}`}
      className={styles.skip}
      onClick={(event) => {
        // The fragment of the address holds the view of the map.
        event.preventDefault()
        if (toMap) focusMap()
        else focusContent()
      }}
    >
      {toMap ? frApp.skipToMap : frApp.skip}
    </a>
  )
}
