import { Link } from 'wouter'
import { frNoneKnown } from '../../fr/cpts/none-known.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Whom } from '../cpts/Whom.tsx'
import { useRegion } from '../region-model/region-model.ts'
import { useHref } from '../region-model/use-href.ts'
import styles from './NoneKnown.module.css'

/** Why nothing is told of the CPTS of a région; of one of which none is known, who can tell, and how to write them down. */
export function NoneKnown() {
  const { region, isSingle, nom, isBuilt, recordsState } = useRegion()
  const href = useHref()
  if (!isBuilt) return <Notice tone="quiet">{frNoneKnown.notBuilt(nom)}</Notice>
  if (recordsState === 'unknown') return <Notice tone="quiet">{frNoneKnown.unknownRecords}</Notice>
  if (!isSingle) return <Notice tone="quiet">{frNoneKnown.noneRecorded}</Notice>
  return (
    <Notice tone="quiet" title={frNoneKnown.title(nom)}>
      <p>{frNoneKnown.detail}</p>
      <p className={styles.who}>{frNoneKnown.whoKnows}</p>
      <Whom place={{ region, departements: [] }} />
      <p className={styles.ways}>
        <Link href={href('/suivi/nouvelle', { selection: null })}>{frNoneKnown.createFirst}</Link>
        <Link href={href('/donnees', { selection: null })}>{frNoneKnown.importFirst}</Link>
      </p>
    </Notice>
  )
}
