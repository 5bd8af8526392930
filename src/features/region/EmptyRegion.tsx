import { Link } from 'wouter'
import { frRegions } from '../../fr/regions.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useRegion } from '../region-model/region-model.ts'
import { useHref } from '../region-model/use-href.ts'
import styles from './EmptyRegion.module.css'

/** Why nothing is told of the CPTS of a région, and what one can do about it. */
export function EmptyRegion() {
  const { isSingle, nom, isBuilt, recordsState } = useRegion()
  const href = useHref()
  if (!isBuilt) return <Notice tone="quiet">{frRegions.notBuilt(nom)}</Notice>
  if (recordsState === 'unknown') return <Notice tone="quiet">{frRegions.unknownRecords}</Notice>
  if (!isSingle) return <Notice tone="quiet">{frRegions.noneRecorded}</Notice>
  return (
    <Notice tone="quiet">
      <p>{frRegions.noRecords}</p>
      <p className={styles.ways}>
        <Link href={href('/suivi/nouvelle', { selection: null })}>{frRegions.createFirst}</Link>
        <Link href={href('/donnees', { selection: null })}>{frRegions.importFirst}</Link>
      </p>
    </Notice>
  )
}
