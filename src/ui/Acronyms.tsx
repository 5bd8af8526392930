import { type Acronym, frAcronyms } from '../fr/words/acronyms.ts'
import { Term } from './Term.tsx'
import styles from './Term.module.css'

/**
 * The acronyms that a part of the screen begins with, to be asked for beside it: those within a button, a menu, a label or the head of
 * a column cannot be pressed themselves.
 */
export function Acronyms({ of }: { readonly of: readonly Acronym[] }) {
  return (
    <div className={styles.acronyms} role="group" aria-label={frAcronyms.group}>
      <span aria-hidden>{frAcronyms.title}</span>
      {of.map((each) => (
        <Term key={each} of={each} />
      ))}
    </div>
  )
}
