import { useMemo } from 'react'
import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import type { PartialDate } from '../../domain/cpts/partial-date.ts'
import { liveChanges } from '../../domain/edits/edit-log.ts'
import { useRecords } from '../edit/use-records.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'
import type { TypedCells } from './typed-cells.ts'
import { gridRow, planTyped, type TypedPlan } from './typed-plan.ts'

/** What is said to come from where, as far as that is told. */
interface PlanSource {
  readonly source: string
  readonly date: PartialDate | null
}

/** The rows of the grid, and what that which is typed in them would change. */
export function useTypedPlan(
  ids: readonly string[],
  typed: TypedCells,
  { source, date }: PlanSource,
) {
  const { today } = useSession()
  const { atlas, records, file, nom } = useRegion()
  const { log } = useRecords()
  const register = useMemo(() => ({ today, regionOf: () => nom }), [today, nom])
  const all = useMemo(
    () => ids.flatMap((id): readonly CptsFacts[] | CptsFacts => atlas.facts.get(id) ?? []),
    [ids, atlas.facts],
  )
  const rows = useMemo(() => all.map((each) => gridRow(each, register)), [all, register])
  return useMemo(() => {
    /** At the instant that the changes are to bear. */
    const planAt = (quand: string): TypedPlan =>
      planTyped(all, typed, register, {
        units: atlas.known,
        departements: file?.departements ?? new Map(),
        today,
        quand,
        source: { source, date },
        made: liveChanges(log).map(({ change }) => change),
        records: records.cpts,
      })
    const plan = planAt(`${today}T00:00:00.000Z`)
    return { rows, plan, planAt }
  }, [all, rows, atlas.known, file, typed, register, today, source, date, log, records])
}
