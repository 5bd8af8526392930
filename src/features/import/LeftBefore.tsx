import { countLeftBefore } from '../../domain/import/left-aside.ts'
import type { ImportPlan } from '../../domain/import/plan-import.ts'
import { frToAccept } from '../../fr/import/to-accept.ts'
import type { Review } from '../../session/importing.ts'
import controls from '../../ui/controls.module.css'
import { Notice } from '../../ui/Notice.tsx'
import { useReview } from './use-review.ts'

interface LeftBeforeProps {
  readonly review: Review
  readonly plan: ImportPlan
}

/** Says that what was left aside of an earlier proposal is not asked again, and asks it; nothing where nothing was. */
export function LeftBefore({ review, plan }: LeftBeforeProps) {
  const { change } = useReview(review)
  const n = countLeftBefore(plan, review)
  if (n === 0) return null
  return (
    <Notice tone="quiet">
      {frToAccept.leftBefore(n)}{' '}
      <button type="button" className={controls.link} onClick={() => change({ left: [] })}>
        {frToAccept.lookAgain}
      </button>
    </Notice>
  )
}
