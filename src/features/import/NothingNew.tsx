import { Link } from 'wouter'
import type { ImportPlan } from '../../domain/import/plan-import.ts'
import { frImportScreen } from '../../fr/import/import-screen.ts'
import { IDLE, type Review } from '../../session/importing.ts'
import controls from '../../ui/controls.module.css'
import { Notice } from '../../ui/Notice.tsx'
import { useSession } from '../region-model/session-context.ts'
import { useHref } from '../region-model/use-href.ts'
import { AccountPart } from './AccountPart.tsx'
import styles from './Import.module.css'
import { MatchesPart } from './MatchesPart.tsx'
import { ReportPart } from './ReportPart.tsx'
import { Confirm } from './SettingsPart.tsx'
import { SheetsPart } from './SheetsPart.tsx'
import { useAccount } from './use-account.ts'
import { useReview } from './use-review.ts'

const words = frImportScreen

interface NothingNewProps {
  readonly review: Review
  readonly plan: ImportPlan
}

/** A file that says what the records say already: that first, then how it was read, for who doubts it. */
export function NothingNew({ review, plan }: NothingNewProps) {
  const { importing } = useSession()
  const { choose } = useReview(review)
  const href = useHref()
  const account = useAccount(plan, review)
  const { choices, content, file } = review
  return (
    <>
      <div role="status">
        <Notice tone="quiet" title={words.review.sameTitle}>
          {words.review.same(plan.cpts.length)}
        </Notice>
      </div>
      <p className={controls.row}>
        <button
          type="button"
          className={controls.primary}
          onClick={() => importing.setState({ now: IDLE })}
        >
          {words.another}
        </button>
        <Link href={href('/liste', { selection: null })}>{words.seeList}</Link>
      </p>
      <details className={controls.disclosure}>
        <summary>{words.review.sameDetail}</summary>
        <div className={styles.review}>
          {content.kind !== 'dataset' && <Confirm choices={choices} choose={choose} />}
          <SheetsPart
            sheets={plan.sheets}
            rows={plan.rows}
            choices={review.choices}
            choose={choose}
          />
          <MatchesPart plan={plan} choices={choices} choose={choose} />
          <AccountPart {...account} />
          <ReportPart plan={plan} name={file.name} choose={choose} />
        </div>
      </details>
    </>
  )
}
