import type { Acronym } from '../fr/words/acronyms.ts'
import { frGlossary } from '../fr/words/glossary.ts'
import { SourceName } from './SourceName.tsx'
import styles from './Term.module.css'

/** What an acronym stands for, what that is, and who says so. */
export function TermMeaning({ of }: { readonly of: Acronym }) {
  const { nom, dit, source } = frGlossary[of]
  return (
    <>
      <strong>
        {of}
        {'\u00a0: '}
        {nom}.
      </strong>{' '}
      {dit}{' '}
      <span className={styles.source}>
        <SourceName source={source} short />
      </span>
    </>
  )
}
