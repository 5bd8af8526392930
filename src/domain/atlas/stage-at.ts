import type { Cpts } from '../cpts/cpts.ts'
import { addMonths, dayRange, type PartialDate } from '../cpts/partial-date.ts'
import { type Stage, STAGES } from '../cpts/stage.ts'

/** Where a CPTS is known to stand on a day: `aucune`, as its first dated stage is later; `sans-date`, as no one dates any of its stages. */
export type StageAt = Stage | 'aucune' | 'sans-date'

interface Reached {
  readonly stage: Stage
  /** The day by which it was reached for certain, "YYYY-MM-DD". */
  readonly day: string
}

/**
 * The stage that a CPTS is known to have reached by a day; nothing is made up for what no one dates.
 *
 * Shape: a date known to the year or the month counts from its last day on. The signature of the ACI stands for the stage aci-signe.
 */
export function stageAt(cpts: Cpts, day: string): StageAt {
  const reached = datedStages(cpts)
  if (reached.length === 0) return 'sans-date'
  return reached.findLast((each) => each.day <= day)?.stage ?? 'aucune'
}

/** The last days of the months between the first dated stage of these CPTS and today, today last; none where no stage is dated. */
export function monthsOfStages(list: readonly Cpts[], today: string): readonly string[] {
  const days = list.flatMap((cpts) => datedStages(cpts).map(({ day }) => day))
  const first = days.filter((day) => day <= today).toSorted()[0]
  if (first === undefined) return []
  const months: string[] = []
  for (
    let day = lastOfMonth(first);
    day < today;
    day = lastOfMonth(addMonths(`${day.slice(0, 7)}-01`, 1))
  )
    months.push(day)
  return [...months, today]
}

/** The day that stands for a month, "YYYY-MM", among such days: the nearest where it lies out of their time; undefined without any. */
export const dayOfMonth = (months: readonly string[], month: string): string | undefined =>
  months.findLast((day) => day.slice(0, 7) <= month) ?? months[0]

/** The day that a map taken back to a month shows, "YYYY-MM": today, where no stage is dated. */
export function dayShown(
  list: readonly Cpts[],
  month: string,
  today: string,
): { readonly day: string; readonly isDated: boolean } {
  const day = dayOfMonth(monthsOfStages(list, today), month)
  return { day: day ?? today, isDated: day !== undefined }
}

const lastOfMonth = (day: string): string => dayRange(day.slice(0, 7))?.auPlusTard ?? day

/** In the order of their days; on one day, in that of the stages. */
function datedStages({ historique, stade, aci }: Cpts): readonly Reached[] {
  const stated = [...historique, ...(stade ? [stade] : [])]
  const signed: PartialDate | null = aci?.valeur ?? null
  const all = [
    ...stated.map(({ valeur, date }) => ({ stage: valeur, date })),
    ...(signed === null ? [] : [{ stage: 'aci-signe' as const, date: signed }]),
  ]
  return all
    .flatMap(({ stage, date }): Reached[] => {
      const day = date === null ? undefined : dayRange(date)?.auPlusTard
      return day === undefined ? [] : [{ stage, day }]
    })
    .toSorted(
      (a, b) => a.day.localeCompare(b.day) || STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage),
    )
}
