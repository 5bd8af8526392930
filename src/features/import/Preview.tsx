import { useMemo } from 'react'
import { buildAtlas } from '../../domain/atlas/atlas.ts'
import { facetIndex } from '../../domain/filters/facet-index.ts'
import { cutKey } from '../../domain/import/import-choices.ts'
import type { RecordChange } from '../../domain/edits/record-change.ts'
import { replay } from '../../domain/edits/replay.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import controls from '../../ui/controls.module.css'
import { frImportScreen } from '../../fr/import/import-screen.ts'
import { MapView } from '../map/MapView.tsx'
import { RegionContext, type RegionModel, useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'
import { BroughtContext, BroughtOnMap } from './BroughtOnMap.tsx'
import type { CutOf } from './cut-units.ts'
import styles from './Import.module.css'
import type { Review } from '../../session/importing.ts'
import { answered, type Choose } from './use-review.ts'

interface PreviewProps {
  readonly review: Review
  readonly changes: readonly RecordChange[]
  readonly cut: readonly CutOf[]
  readonly choose: Choose
  readonly onPick: (code: UnitCode | null) => void
}

/** The map as it would be once a file is imported, under its own contours; the records themselves stay as they are. */
export function Preview({ review: { content }, changes, cut, choose, onPick }: PreviewProps) {
  const after = useRegionAfter(changes)
  const pick = (code: UnitCode | null): void => {
    const of = cut.filter((each) => each.code === code)
    const [one, ...others] = of
    // Where several contours cut it, only the list can tell for which of them it is meant.
    if (one && others.length === 0)
      choose((choices) => ({
        cuts: answered(choices.cuts, cutKey(one.line, one.code), !one.taken),
      }))
    onPick(of.length > 0 ? code : null)
  }
  const shapes = content.kind === 'shapes' ? content.shapes : null
  return (
    <RegionContext value={after}>
      {shapes && <p className={controls.quiet}>{frImportScreen.preview.shapes}</p>}
      <div className={styles.map}>
        {shapes ? (
          <BroughtContext value={{ shapes, cut }}>
            <MapView onPick={pick} Overlay={BroughtOnMap} own="file" />
          </BroughtContext>
        ) : (
          <MapView />
        )}
      </div>
    </RegionContext>
  )
}

/** The région with these changes made. */
function useRegionAfter(changes: readonly RecordChange[]): RegionModel {
  const model = useRegion()
  const { today } = useSession()
  const { records, atlas: before } = model
  const after = useMemo(() => {
    const log = changes.map((change, rank) => ({
      kind: 'change' as const,
      id: `${rank}`,
      lot: '',
      change,
    }))
    const { dataset } = replay(records, log)
    const atlas = buildAtlas(dataset, before.units)
    return { atlas, records: dataset, facets: facetIndex(atlas, today) }
  }, [changes, records, before.units, today])
  return useMemo(() => ({ ...model, ...after }), [model, after])
}
