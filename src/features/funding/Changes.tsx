import type { ClassChange } from '../../domain/contract/funding.ts'
import { frFunding } from '../../fr/cpts/funding.ts'
import styles from './Funding.module.css'

interface ChangesProps {
  readonly suivante: ClassChange | null
  readonly precedente: ClassChange | null
}

/** What inhabitants more or fewer would change, at the nearest threshold either way. */
export function Changes({ suivante, precedente }: ChangesProps) {
  return (
    <ul className={styles.changes}>
      {suivante && (
        <li>{frFunding.more(suivante.habitants, suivante.taille, suivante.difference)}</li>
      )}
      {precedente && (
        <li>{frFunding.less(precedente.habitants, precedente.taille, precedente.difference)}</li>
      )}
    </ul>
  )
}
