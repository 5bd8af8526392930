import { Link } from 'wouter'
import { frNoneKnown } from '../../fr/cpts/none-known.ts'
import controls from '../../ui/controls.module.css'
import { Whom } from '../cpts/Whom.tsx'
import { useRegion } from '../region-model/region-model.ts'
import { useHref } from '../region-model/use-href.ts'
import styles from './NoneKnown.module.css'

/** Who can tell of the CPTS of a région that are not known here, and how to tell of one. */
export function OthersExist() {
  const { region } = useRegion()
  const href = useHref()
  return (
    <details className={`${controls.disclosure} ${styles.others}`}>
      <summary>{frNoneKnown.missing}</summary>
      <Whom place={{ region, departements: [] }} />
      <p className={styles.ways}>
        <Link href={href('/proposer', { selection: null })}>{frNoneKnown.propose}</Link>
      </p>
    </details>
  )
}
