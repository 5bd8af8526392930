import ArrowLeft from 'lucide-react/icons/arrow-left'
import { useEffect, useRef, useState } from 'react'
import { isSource } from '../../domain/cpts/contact-value.ts'
import { checkDate } from '../../domain/edits/check-value.ts'
import type { Undoing } from '../../domain/edits/undo.ts'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { frGrid } from '../../fr/follow-up/grid.ts'
import { GRID_FORM } from '../../state/typing.ts'
import controls from '../../ui/controls.module.css'
import { NO_SOURCE, type TypedSource, typedDate, typedText } from '../edit/form/typed-text.ts'
import { useForm } from '../edit/form/use-form.ts'
import { undoneWords } from '../edit/journal/lot-words.ts'
import { useRecordActions, useRecords } from '../edit/use-records.ts'
import { useListed } from '../list/use-listed.ts'
import { useSession } from '../region-model/session-context.ts'
import styles from './Grid.module.css'
import { Grid } from './Grid.tsx'
import { GridPreview } from './GridPreview.tsx'
import { type CellText, countTyped, type TypedCells, withCells } from './typed-cells.ts'
import { useTypedPlan } from './use-typed-plan.ts'

interface TypedGrid {
  readonly cells: TypedCells
  readonly source: TypedSource
}
const NOTHING: TypedGrid = { cells: {}, source: NO_SOURCE }

interface GridPageProps {
  /** Whether one came by a button of the page, which is gone: the focus is led to what is new. */
  readonly opened: boolean
  readonly onBack: () => void
}

/** The CPTS of the list as a table to type in: what is typed waits, is looked at before and after, and is saved after one source. */
export function GridPage({ opened, onBack }: GridPageProps) {
  const listed = useListed()
  const form = useForm<TypedGrid>(GRID_FORM, NOTHING)
  const { cells, source } = form.typed ?? NOTHING
  // Those that were listed when one came: a line does not go away because of what is typed in it.
  const [ids] = useState(() => {
    const shown = listed.map(({ cpts }) => cpts.id)
    return [...shown, ...Object.keys(cells).filter((id) => !shown.includes(id))]
  })
  const [checking, setChecking] = useState(false)
  const [said, setSaid] = useState<{ readonly words: string; readonly lot?: string } | null>(null)
  const { today } = useSession()
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(opened ? null : checking)
  useEffect(() => {
    if (shown.current !== checking) heading.current?.focus()
    shown.current = checking
  }, [checking])
  const { add, undo } = useRecordActions()
  const { all } = useRecords()
  const date = typedDate(source.date)
  const given = typedText(source.source)
  // What is typed is looked at before its source is told.
  const { rows, plan, planAt } = useTypedPlan(ids, cells, {
    source: given !== null && isSource(given) ? given : frEdit.source,
    date: checkDate(date, today).length === 0 ? date : null,
  })
  const left = new Map(
    plan.records.map(({ planned, left: without }) => [
      planned.id ?? '',
      without.map(({ key }) => key).join(' '),
    ]),
  )
  const n = countTyped(cells)
  const without = plan.records.reduce((sum, each) => sum + each.left.length, 0)
  const write = (texts: readonly CellText[]): void => {
    if (texts.length === 0) return
    form.change((now) => ({ cells: withCells(now.cells, rows, texts) }))
  }
  const save = (): void => {
    const { changes } = planAt(new Date().toISOString())
    const lot = add(changes, { kind: 'edit' })
    form.close()
    setChecking(false)
    const records = new Set(changes.map(({ cpts }) => cpts)).size
    setSaid({ words: frGrid.saved(records), ...(lot !== null && { lot }) })
  }
  const takeBack = (lot: string): void => {
    const undoing: Undoing = undo(lot)
    setSaid({ words: undoneWords(frEdit.undone, undoing, all) })
    heading.current?.focus()
  }
  return (
    <>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {checking ? frGrid.checking : frGrid.title}
        </h1>
        <button
          type="button"
          className={controls.secondary}
          onClick={() => (checking ? setChecking(false) : onBack())}
        >
          <ArrowLeft aria-hidden size={16} /> {checking ? frGrid.toTyping : frGrid.back}
        </button>
      </div>
      {checking ? (
        <GridPreview
          plan={plan}
          source={source}
          date={date}
          onSource={(changed) => form.change((now) => ({ source: { ...now.source, ...changed } }))}
          onSave={save}
        />
      ) : (
        <>
          <Help />
          <Grid
            rows={rows}
            typed={cells}
            left={left}
            onCells={write}
            onSay={(words) => setSaid({ words })}
          />
          <div className={styles.foot}>
            <p role="status">
              {said && <>{said.words} </>}
              {(n > 0 || !said) && frGrid.typed(n, without)}
            </p>
            {said?.lot !== undefined && n === 0 && (
              <button
                type="button"
                className={controls.secondary}
                onClick={() => takeBack(said.lot ?? '')}
              >
                {frEdit.undo}
              </button>
            )}
            {n > 0 && (
              <p className={controls.row}>
                <button
                  type="button"
                  className={controls.primary}
                  onClick={() => {
                    setSaid(null)
                    setChecking(true)
                  }}
                >
                  {frGrid.check}
                </button>
                <button type="button" className={controls.secondary} onClick={form.close}>
                  {frGrid.drop}
                </button>
              </p>
            )}
          </div>
        </>
      )}
    </>
  )
}

/** Which keys do what; those of every spreadsheet first. */
function Help() {
  return (
    <div className={styles.help}>
      <p>{frGrid.help}</p>
      <details className={controls.disclosure}>
        <summary>{frGrid.moreHelp}</summary>
        <ul>
          {[...frGrid.keys, frGrid.notHere].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </div>
  )
}
