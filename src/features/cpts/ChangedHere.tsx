import { useMemo } from 'react'
import { inUse } from '../../domain/cpts/cpts.ts'
import { frChangedHere } from '../../fr/cpts/changed-here.ts'
import controls from '../../ui/controls.module.css'
import { useRegion } from '../region-model/region-model.ts'
import { useRegionRecords } from '../region-model/use-region-records.ts'

/** Says by how many CPTS those shown are more or fewer than the published list says; nothing where they are as many. */
export function ChangedHere() {
  const { records } = useRegion()
  const start = useRegionRecords()?.kept?.edits.origin.start ?? records
  const { added, gone } = useMemo(() => {
    const [before, now] = [start, records].map(
      (dataset) => new Set(inUse(dataset).cpts.map(({ id }) => id)),
    )
    return { added: missing(now, before), gone: missing(before, now) }
  }, [start, records])
  if (added + gone === 0) return null
  return (
    <p className={controls.quiet}>
      {added > 0 && frChangedHere.added(added)} {gone > 0 && frChangedHere.gone(gone)}
    </p>
  )
}

const missing = (some: ReadonlySet<string> = new Set(), others: ReadonlySet<string> = new Set()) =>
  [...some].filter((id) => !others.has(id)).length
