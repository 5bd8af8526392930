import { useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { type KindOfSheets, kindOfSheets } from '../../domain/import/kind-of-sheets.ts'
import { LOT_FRAGMENT } from '../../data/lot/lot.ts'
import type { ImportPlan } from '../../domain/import/plan-import.ts'
import { answersToKeep, withAnswers } from '../../domain/import/kept-answers.ts'
import { countLeft, leftWith } from '../../domain/import/left-aside.ts'
import { isProposed } from '../../session/review.ts'
import { keepLeftAside, leftAside } from '../../storage/left-aside.ts'
import { importAnswers, keepImportAnswers } from '../../storage/import-answers.ts'
import { OUTCOMES } from '../../domain/import/import-note.ts'
import { regionOf } from '../../domain/units/regions.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import controls from '../../ui/controls.module.css'
import { frApp } from '../../fr/app/app.ts'
import { frImportScreen } from '../../fr/import/import-screen.ts'
import { frProposals } from '../../fr/follow-up/proposals.ts'
import { Acronyms } from '../../ui/Acronyms.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'
import { useHref } from '../region-model/use-href.ts'
import { useRecordActions } from '../edit/use-records.ts'
import { AccountPart } from './AccountPart.tsx'
import { cutUnits } from './cut-units.ts'
import { CutUnitsPart } from './CutUnitsPart.tsx'
import { IDLE, type Review } from '../../session/importing.ts'
import styles from './Import.module.css'
import { IndicatorPart } from './IndicatorPart.tsx'
import { MatchesPart } from './MatchesPart.tsx'
import { LeftBefore } from './LeftBefore.tsx'
import { NothingNew } from './NothingNew.tsx'
import { OffersPart } from './OffersPart.tsx'
import { LotFile, SketchFile } from './OtherFile.tsx'
import { QuestionsPart } from './QuestionsPart.tsx'
import { Recalled } from './Recalled.tsx'
import { ReportPart } from './ReportPart.tsx'
import { SettingsPart } from './SettingsPart.tsx'
import { SheetsPart } from './SheetsPart.tsx'
import { usePlan } from './use-plan.ts'
import { useReadFile } from './use-read-file.ts'
import { useAccount } from './use-account.ts'
import { useReview } from './use-review.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'

const Coming = () => <p>{frApp.loading}</p>
const Preview = lazyPart(async () => (await import('./Preview.tsx')).Preview, Coming)
const words = frImportScreen

/** A file that was read: what it says, what is asked, what would change, and only then the button that changes it. */
export function ImportReview({ review }: { readonly review: Review }) {
  const { region } = useRegion()
  const { importing, address } = useSession()
  const plan = usePlan(review)
  const elsewhere = review.region !== region
  const isTable = plan !== null && review.content.kind === 'table'
  const isProposal = review.content.kind === 'lot' && review.content.lot.proposal !== undefined
  const as = review.as ?? (isTable ? kindOfSheets(plan) : 'cpts')
  return (
    <div className={styles.review}>
      <h3 data-arrival tabIndex={-1}>
        {words.review.title(isProposal ? frProposals.name : review.file.name)}
      </h3>
      <Acronyms of={['ACI', 'FINESS', 'INSEE', 'SIREN']} />
      {review.content.kind === 'sketch' && <SketchFile file={review.file} />}
      {review.content.kind === 'lot' && <LotFile review={review} lot={review.content.lot} />}
      {elsewhere && review.content.kind !== 'lot' && (
        <Notice tone="notice">{words.review.otherRegion}</Notice>
      )}
      {isTable && as === 'unclear' && <Notice tone="notice">{words.review.unclear}</Notice>}
      {isTable && <KindChoice review={review} as={as} />}
      {isTable && !elsewhere && as === 'indicator' && (
        <IndicatorPart review={review} sheets={plan.sheets} />
      )}
      {plan && !elsewhere && as === 'cpts' && <PlanParts review={review} plan={plan} />}
      <p>
        <button
          type="button"
          className={controls.link}
          onClick={() => {
            address.takeFromFragment(LOT_FRAGMENT)
            importing.setState({ now: IDLE })
          }}
        >
          {words.giveUp}
        </button>
      </p>
    </div>
  )
}

const KINDS = ['cpts', 'indicator'] as const

/** What a table was taken for, to be put right. */
function KindChoice({ review, as }: { readonly review: Review; readonly as: KindOfSheets }) {
  const { change } = useReview(review)
  return (
    <fieldset className={styles.kinds}>
      <legend>{words.review.kind}</legend>
      {KINDS.map((kind) => (
        <label key={kind}>
          <input
            type="radio"
            name="import-kind"
            checked={as === kind}
            onChange={() => change({ as: kind })}
          />
          {words.review.kinds[kind]}
        </label>
      ))}
    </fieldset>
  )
}

function PlanParts({ review, plan }: { readonly review: Review; readonly plan: ImportPlan }) {
  const { importing } = useSession()
  const { add } = useRecordActions()
  // Contours can only be judged where they lie.
  const [previewing, setPreviewing] = useState(review.content.kind === 'shapes')
  const [picked, setPicked] = useState<UnitCode | null>(null)
  const cut = useMemo(() => cutUnits(plan), [plan])
  const account = useAccount(plan, review)
  const { choose } = useReview(review)
  const button = useRef<HTMLButtonElement>(null)
  const toImport = (): void => button.current?.focus()
  const { readFile } = useReadFile()
  const href = useHref()
  const [, navigate] = useLocation()
  const problems = review.content.kind === 'dataset' ? review.content.problems : []
  const { content } = review
  const isOther = content.kind === 'dataset' && content.dataset.region !== review.region
  const elsewhere = isOther ? content.dataset.region : plan.otherRegion
  const goThere = (region: string): void => {
    navigate(href('/donnees', { region, selection: null, filters: {} }))
    readFile(review.file, { into: region, charset: review.charset })
  }
  const { created, changed } = counted(plan)
  const n = plan.changes.length
  if (n === 0 && saysTheSame(plan) && problems.length === 0 && !elsewhere)
    return <NothingNew review={review} plan={plan} />
  const left = isProposed(content) ? countLeft(plan) : 0
  const apply = (): void => {
    if (isProposed(content)) keepLeftAside(leftWith(leftAside(), plan, review.region))
    if (n === 0) return importing.setState({ now: IDLE })
    const lot = add(plan.changes, { kind: 'import-file', file: review.file.name })
    if (lot === null) return
    const answers = answersToKeep(plan.sheets, review.choices)
    if (answers.length > 0) keepImportAnswers(withAnswers(importAnswers(), answers))
    importing.setState({
      now: {
        step: 'done',
        region: review.region,
        name: review.file.name,
        lot,
        created,
        changed,
      },
    })
  }
  return (
    <>
      <p role="status">
        {words.review.summary(plan.cpts.length, created, changed)}{' '}
        {OUTCOMES.filter((outcome) => plan.totals[outcome] > 0)
          .map((outcome) => words.review.totals[outcome](plan.totals[outcome]))
          .join(', ')}
        {'. '}
        {words.review.nothingYet}
      </p>
      {n > 0 && (
        <button type="button" className={controls.link} onClick={toImport}>
          {words.toImport}
        </button>
      )}
      {plan.tropDeCpts && <Notice tone="alarm">{words.review.tooMany}</Notice>}
      {review.content.kind !== 'dataset' && plan.columns.length === 0 && (
        <Notice tone="notice">{words.review.noTable}</Notice>
      )}
      {elsewhere && (
        <Notice tone="alarm">
          {words.review.elsewhere(nameOfRegion(elsewhere))}{' '}
          <button type="button" className={controls.link} onClick={() => goThere(elsewhere)}>
            {words.review.goThere(nameOfRegion(elsewhere))}
          </button>
        </Notice>
      )}
      {problems.length > 0 && (
        <Notice tone="alarm" title={words.review.problems(problems.length)}>
          <ul>
            {problems.map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                {path} – {message}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Recalled review={review} />
      <LeftBefore review={review} plan={plan} />
      <SettingsPart review={review} choose={choose} />
      <QuestionsPart
        questions={plan.questions}
        sheets={plan.sheets}
        choose={choose}
        onDone={toImport}
      />
      <SheetsPart sheets={plan.sheets} rows={plan.rows} choices={review.choices} choose={choose} />
      <OffersPart plan={plan} choose={choose} />
      {n > 0 && (
        <section>
          <h4>{words.preview.title}</h4>
          <button
            type="button"
            className={controls.secondary}
            aria-expanded={previewing}
            onClick={() => setPreviewing(!previewing)}
          >
            {previewing ? words.preview.hide : words.preview.show}
          </button>
          {previewing && (
            <Preview
              review={review}
              changes={plan.changes}
              cut={cut}
              choose={choose}
              onPick={setPicked}
            />
          )}
        </section>
      )}
      {plan.cpts.length > 0 && <MatchesPart plan={plan} choices={review.choices} choose={choose} />}
      <CutUnitsPart cut={cut} choose={choose} picked={picked} onPick={setPicked} />
      <AccountPart {...account} />
      <ReportPart plan={plan} name={review.file.name} choose={choose} />
      <button
        type="button"
        ref={button}
        className={controls.primary}
        disabled={n + left === 0 || isOther}
        onClick={apply}
      >
        {n > 0 ? words.apply(n) : left > 0 ? words.leaveAll(left) : words.applyNothing}
      </button>
    </>
  )
}

const nameOfRegion = (code: string): string => regionOf(code)?.nom ?? code

/** Whether a file that changes nothing does so because nothing in it differs, and not because something of it is left. */
function saysTheSame({ totals, cpts }: ImportPlan): boolean {
  return cpts.length > 0 && totals.asked + totals.ignored + totals.partly === 0
}

function counted({ cpts }: ImportPlan): { readonly created: number; readonly changed: number } {
  const touched = cpts.filter(({ changes }) => changes.length > 0)
  const created = touched.filter(({ match }) => match.kind === 'new').length
  return { created, changed: touched.length - created }
}
