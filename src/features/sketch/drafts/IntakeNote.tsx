import { useStore } from 'zustand'
import { NO_INTAKE, type Intake, type IntakeReport } from '../../../state/intake.ts'
import { frSketchDrafts } from '../../../fr/sketch/sketch-drafts.ts'
import { frSketchFigures } from '../../../fr/sketch/sketch-figures.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'
import styles from './IntakeNote.module.css'

/** Codes or cells named one by one before "and so many more". */
const AT_MOST = 10

/** What came of a link or a file: taken whole, taken with changes, or refused and why. */
export function IntakeNote() {
  const { intake } = useSession()
  const { state, report, failure } = useStore(intake)
  if (state !== 'idle') return <p role="status">{frSketchDrafts.intake.reading}</p>
  if (!report && !failure) return null
  return (
    <div className={styles.note}>
      <Notice tone={toneOf(failure, report)}>
        {failure && <p>{frSketchDrafts.intake.failures[failure]}</p>}
        {report && <Report report={report} />}
        <button type="button" onClick={() => intake.setState(NO_INTAKE, true)}>
          {frSketchDrafts.intake.close}
        </button>
      </Notice>
    </div>
  )
}

/** A sketch that stayed elsewhere is no damage. */
function toneOf(failure: Intake['failure'], report: IntakeReport | null) {
  if (failure) return failure === 'not-here' ? 'notice' : 'alarm'
  return isPlain(report) ? 'quiet' : 'notice'
}

/** Whether everything came in as it was. */
function isPlain(report: IntakeReport | null): boolean {
  if (!report) return true
  const { translated, recut, unknown, ignored, formerPopulation } = report
  return (
    formerPopulation === null &&
    [translated, recut, unknown, ignored].every((each) => each.length === 0)
  )
}

function Report({ report }: { readonly report: IntakeReport }) {
  const { atlas } = useRegion()
  const { nom, taken, translated, recut, unknown, formerPopulation, ignored } = report
  const words = frSketchDrafts.intake
  const name = (code: Parameters<typeof atlas.units.get>[0]): string =>
    atlas.units.get(code)?.nom ?? code
  return (
    <>
      <p>{words.taken(nom, taken)}</p>
      {formerPopulation !== null && <p>{words.formerPopulation(String(formerPopulation))}</p>}
      {translated.length > 0 && (
        <p>
          {words.translated(
            listed(translated.map(({ from, to }) => `${from} → ${name(to)}`)),
            translated.length,
          )}
        </p>
      )}
      {recut.length > 0 && <p>{words.recut(listed(recut.map(name)), recut.length)}</p>}
      {unknown.length > 0 && <p>{words.unknown(listed(unknown), unknown.length)}</p>}
      {ignored.length > 0 && <p>{words.ignored(listed(ignored), ignored.length)}</p>}
    </>
  )
}

function listed(items: readonly string[]): string {
  const more = items.length - AT_MOST
  const shown = items.slice(0, AT_MOST).join(', ')
  return more > 0 ? `${shown} ${frSketchFigures.more(more)}` : shown
}
