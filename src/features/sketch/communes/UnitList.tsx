import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { inclusionOf } from '../../../domain/sketch/sketch.ts'
import type { Unit } from '../../../domain/units/unit.ts'
import { frSketch } from '../../../fr/sketch/sketch.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'
import { useSketch } from '../draw/sketch-model.tsx'
import { byName, SCOPES, unitRows, type Scope } from './unit-rows.ts'
import styles from './UnitList.module.css'
import { UnitRow } from './UnitRow.tsx'
import { useSketchActions } from '../draw/use-sketch-actions.ts'

/** Beyond this many lines, one had better filter. */
const AT_MOST = 60
/** What the sketch holds is known to whoever draws it: its list folds beyond this many lines. */
const FOLDED = 10

/** Communes to take in or out without the map: one by one, or all that a filter leaves. */
export function UnitList() {
  const { sketch, facts, surroundings } = useSketch()
  const { file, isSingle } = useRegion()
  const { units } = surroundings.atlas
  const { add, remove } = useSketchActions()
  const [scope, setScope] = useState<Scope>('sketch')
  const [filter, setFilter] = useState('')
  const [isFolded, setFolded] = useState(true)
  const ordered = useMemo(() => byName(units), [units])
  const rows = useMemo(
    () => unitRows(scope, filter, { sketch, around: facts.around }, ordered, file),
    [scope, filter, sketch, facts.around, ordered, file],
  )
  const folds = scope === 'sketch' && filter.trim() === '' && rows.length > FOLDED
  const inside = rows.filter(({ code }) => inclusionOf(sketch, code) !== null)
  const outside = rows.filter(({ code }) => inclusionOf(sketch, code) === null)
  const codes = (units: readonly Unit[]) => units.map(({ code }) => code)
  const scopes = isSingle ? frSketch.scopes : { ...frSketch.scopes, all: frSketch.inSight }
  const subject = filter.trim() || scopes[scope].toLowerCase()

  return (
    <div className={styles.list}>
      <Lock />
      <fieldset className={styles.scopes}>
        <legend className="visually-hidden">{frSketch.listScope}</legend>
        {SCOPES.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="sketch-scope"
              checked={scope === each}
              onChange={() => setScope(each)}
            />
            {scopes[each]}
          </label>
        ))}
      </fieldset>
      <input
        type="search"
        className={styles.filter}
        aria-label={frSketch.listFilter}
        placeholder={frSketch.listFilter}
        value={filter}
        onChange={(event) => setFilter(event.currentTarget.value)}
      />
      {rows.length > 1 && (filter.trim() !== '' || scope === 'around') && (
        <div className={styles.all}>
          {outside.length > 0 && (
            <button type="button" onClick={() => add(codes(outside), 'list', subject)}>
              {frSketch.listAdd(outside.length)}
            </button>
          )}
          {inside.length > 0 && (
            <button type="button" onClick={() => remove(codes(inside), 'list', subject)}>
              {frSketch.listRemove(inside.length)}
            </button>
          )}
        </div>
      )}
      <ul>
        {rows.slice(0, folds && isFolded ? FOLDED : AT_MOST).map((unit) => (
          <UnitRow key={unit.code} unit={unit} held={inclusionOf(sketch, unit.code)} />
        ))}
      </ul>
      {rows.length === 0 && (
        <p className={styles.note}>
          {filter === '' && scope === 'sketch' ? frSketch.listEmpty(isSingle) : frSketch.listNone}
        </p>
      )}
      {folds && (
        <div className={styles.all}>
          <button type="button" aria-expanded={!isFolded} onClick={() => setFolded(!isFolded)}>
            {isFolded ? frSketch.listUnfold(rows.length) : frSketch.listFold}
          </button>
        </div>
      )}
      {rows.length > AT_MOST && !(folds && isFolded) && (
        <p className={styles.note}>{frSketch.listMore(rows.length - AT_MOST)}</p>
      )}
    </div>
  )
}

/** Lets only communes without CPTS come in, by whatever way, and says how many it kept out. */
function Lock() {
  const { tools } = useSession()
  const { onlyUncovered, heldBack } = useStore(tools)
  return (
    <div className={styles.lock}>
      <label title={frSketch.onlyUncoveredDetail}>
        <input
          type="checkbox"
          checked={onlyUncovered}
          onChange={(event) =>
            tools.setState({ onlyUncovered: event.currentTarget.checked, heldBack: 0 })
          }
        />
        {frSketch.onlyUncovered}
      </label>
      <p role="status">{heldBack > 0 && frSketch.heldBack(heldBack)}</p>
    </div>
  )
}
