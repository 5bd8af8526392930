import { fingerprint } from '../edits/fingerprint.ts'
import type { RecordChange } from '../edits/record-change.ts'
import { factKey, type ImportChoices } from './import-choices.ts'
import type { Offer } from './offer.ts'
import {
  type ImportPlan,
  type PlanContext,
  type PlanInput,
  type PlannedCpts,
  planImport,
} from './plan-import.ts'

/** What a person left aside of proposals, as texts that tell no more than whether it is proposed again. */
export type LeftAside = readonly string[]

/** So many are kept, the last ones. */
const MOST_KEPT = 3000

interface Before {
  readonly left: LeftAside
  readonly region: string
}

/** Plans an import with what was left aside before answered so again; what is proposed otherwise since is asked anew. */
export function planProposed(
  input: PlanInput,
  context: PlanContext,
  choices: ImportChoices,
  { left, region }: Before,
): ImportPlan {
  const plan = planImport(input, context, choices)
  if (left.length === 0) return plan
  const marks = new Set(left)
  const facts = plan.cpts.flatMap(({ offers }) =>
    offers
      .filter((offer) => offer.waits && marks.has(factMark(region, offer)))
      .map(({ key }) => [key, 'record'] as const),
  )
  const cpts = plan.cpts
    .filter((each) => each.leftOut?.reason === 'new-cpts' && marks.has(recordMark(region, each)))
    .map(({ incoming }) => [incoming.key, 'ignore'] as const)
  if (facts.length + cpts.length === 0) return plan
  const again = planImport(input, context, {
    ...choices,
    facts: new Map([...facts, ...choices.facts]),
    cpts: new Map([...cpts, ...choices.cpts]),
  })
  // What the source says was noted beside the record when it was left.
  const noted = new Set(facts.map(([key]) => key))
  const isNews = (change: RecordChange): boolean =>
    change.kind !== 'claim' || !noted.has(factKey(change.cpts, change.fait))
  return {
    ...again,
    changes: again.changes.filter(isNews),
    cpts: again.cpts.map((each) => ({ ...each, changes: each.changes.filter(isNews) })),
  }
}

/** What was left aside with what a plan now leaves aside; of what it proposes and does not leave, nothing any more. */
export function leftWith(
  before: LeftAside,
  { cpts }: Pick<ImportPlan, 'cpts'>,
  region: string,
): LeftAside {
  const told = cpts.flatMap((each) => [
    { mark: recordMark(region, each), isLeft: each.match.kind === 'left-out' },
    ...each.offers
      .filter(({ asked }) => asked !== null)
      .map((offer) => ({ mark: factMark(region, offer), isLeft: isLeft(offer) })),
  ])
  const now = new Set(told.map(({ mark }) => mark))
  const left = told.filter((each) => each.isLeft).map(({ mark }) => mark)
  return [...before.filter((mark) => !now.has(mark)), ...new Set(left)].slice(-MOST_KEPT)
}

/** How many facts and records a plan leaves aside. */
export function countLeft({ cpts }: Pick<ImportPlan, 'cpts'>): number {
  return cpts.reduce(
    (sum, { match, offers }) =>
      sum + Number(match.kind === 'left-out') + offers.filter(isLeft).length,
    0,
  )
}

/** How many of them were left aside before, and said the same then. */
export function countLeftBefore(
  { cpts }: Pick<ImportPlan, 'cpts'>,
  { left, region }: Before,
): number {
  const marks = new Set(left)
  return cpts.reduce((sum, each) => {
    const isRecord = each.match.kind === 'left-out' && marks.has(recordMark(region, each))
    const facts = each.offers.filter((one) => isLeft(one) && marks.has(factMark(region, one)))
    return sum + Number(isRecord) + facts.length
  }, 0)
}

const isLeft = ({ asked, taken, waits }: Offer): boolean => asked !== null && !taken && !waits

/** Source, CPTS, fact and value; the day on which the source was read is not news. */
function factMark(region: string, { key, after }: Offer): string {
  const isFact = typeof after === 'object' && after !== null && 'date' in after
  return fingerprint([region, key, isFact ? { ...after, date: null } : after])
}

function recordMark(region: string, { incoming: { key, statements } }: PlannedCpts): string {
  const said = statements.map(({ edit, sources }) => [{ ...edit, date: null }, sources])
  return fingerprint([region, key, said])
}
