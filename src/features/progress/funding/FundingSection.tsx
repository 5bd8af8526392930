import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { BAREME_2019, BAREME_AVENANT_2, scaleOn } from '../../../domain/contract/funding-scale.ts'
import {
  FUNDING_GAPS,
  type FundingGap,
  type FundingHypothesis,
  regionalFunding,
} from '../../../domain/contract/funding.ts'
import type { FacetFilters } from '../../../domain/filters/facet.ts'
import { frFunding } from '../../../fr/cpts/funding.ts'
import { frProgress } from '../../../fr/follow-up/progress.ts'
import { PlanAndCrisis } from '../../funding/FundingChoices.tsx'
import { useSession } from '../../region-model/session-context.ts'
import { useHref } from '../../region-model/use-href.ts'
import { ACI_FILTERS, ListLink } from '../links.tsx'
import tools from '../tools.module.css'
import type { Progress } from '../use-progress.ts'
import styles from './Funding.module.css'
import { FundingByCpts, FundingBySize } from './FundingTables.tsx'

const words = frProgress.funding
/** What an ordinary year is: the plan is there, no crisis happens. */
const ORDINARY: FundingHypothesis = { planCrise: 'mise-a-jour', crise: false }

/** What the CPTS may receive in a year, under hypotheses that one may change. */
export function FundingSection({ progress: { facts } }: { readonly progress: Progress }) {
  const { today } = useSession()
  const href = useHref()
  const [hypothesis, setHypothesis] = useState(ORDINARY)
  const funding = useMemo(
    () => regionalFunding(facts, today, hypothesis),
    [facts, today, hypothesis],
  )
  const { total, nonCalcules, contratsTermines } = funding
  const gaps = FUNDING_GAPS.filter((gap) => nonCalcules[gap] > 0)
  const scale = scaleOn(today)
  const bareme = scale.ok
    ? { '2019': BAREME_2019, 'avenant-2': BAREME_AVENANT_2 }[scale.bareme]
    : null
  return (
    <>
      {total.cpts === 0 ? (
        <p>{words.none(facts.length)}</p>
      ) : (
        <>
          <p className={styles.intro}>{words.intro(total.cpts, facts.length)}</p>
          <FundingHypotheses hypothesis={hypothesis} onChange={setHypothesis} />
          <p className={styles.printed}>
            {words.printedHypotheses(frFunding.plans[hypothesis.planCrise], hypothesis.crise)}
          </p>
          <FundingBySize funding={funding} />
          {contratsTermines.cpts > 0 && (
            <p className={styles.quiet}>
              {words.ended(contratsTermines.cpts, contratsTermines.montant)}
            </p>
          )}
        </>
      )}
      {gaps.length > 0 && (
        <section className={styles.gaps}>
          <h3>{words.gapsTitle}</h3>
          <ul>
            {gaps.map((gap) => (
              <li key={gap}>
                <Gap n={nonCalcules[gap]} gap={gap} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {total.cpts > 0 && <FundingByCpts funding={funding} />}
      <p className={styles.play}>
        <Link href={href('/financement')}>{words.play}</Link>
      </p>
      {scale.ok && bareme && (
        <p className={styles.quiet}>
          {words.scale(scale.bareme)} {frFunding.source(bareme.source)}
        </p>
      )}
    </>
  )
}

/** The gaps that filters can tell. */
const GAP_FILTERS: Partial<Record<FundingGap, FacetFilters>> = {
  'sans-aci': ACI_FILTERS.unsigned,
  'aci-inconnu': ACI_FILTERS.unknown,
}

function Gap({ n, gap }: { readonly n: number; readonly gap: FundingGap }) {
  const filters = GAP_FILTERS[gap]
  const text = words.gap(n, gap)
  return filters ? <ListLink filters={filters}>{text}</ListLink> : text
}

interface FundingHypothesesProps {
  readonly hypothesis: FundingHypothesis
  readonly onChange: (hypothesis: FundingHypothesis) => void
}

/** What no record tells and the amounts depend on. */
function FundingHypotheses({ hypothesis, onChange }: FundingHypothesesProps) {
  return (
    <fieldset className={tools.tools}>
      <legend>{frProgress.funding.hypotheses}</legend>
      <PlanAndCrisis options={hypothesis} onChange={onChange} />
    </fieldset>
  )
}
