import { useMemo, useState } from 'react'
import {
  chosenCodes,
  chosenInPart,
  type ListAnswers,
  readCommuneList,
} from '../../../domain/names/commune-list.ts'
import type { UnitCode } from '../../../domain/units/unit.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { frCommuneList } from '../../../fr/import/commune-list.ts'
import { frSketch } from '../../../fr/sketch/sketch.ts'
import { useRegion } from '../../region-model/region-model.ts'
import styles from './PasteDialog.module.css'
import { useNameSources } from '../../search/use-name-sources.ts'
import { PasteDoubts } from '../../search/PasteDoubts.tsx'
import { outliers } from '../../../domain/sketch/outliers.ts'
import { useSketch } from '../draw/sketch-model.tsx'
import { useZoom } from '../draw/use-zoom.ts'
import { useSketchActions } from '../draw/use-sketch-actions.ts'

/** Communes named one by one before "and so many more". */
const NAMED = 30

/** Takes in a pasted list of communes: what is clear at once, what is not by asking. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const { atlas } = useRegion()
  const { add } = useSketchActions()
  const zoom = useZoom()
  const [text, setText] = useState('')
  const [answers, setAnswers] = useState<ListAnswers>(new Map())
  const names = useNameSources()
  const lines = useMemo(() => readCommuneList(text, atlas.units, names), [text, atlas.units, names])
  const chosen = useMemo(() => chosenCodes(lines, answers), [lines, answers])
  const [left, setLeft] = useState<ReadonlySet<UnitCode>>(new Set())
  const { surroundings } = useSketch()
  const apart = useMemo(
    () => outliers(chosen, atlas.units, surroundings.neighbours ?? new Map()),
    [chosen, atlas.units, surroundings.neighbours],
  )
  const codes = chosen.filter((code) => !apart.includes(code) || !left.has(code))
  const nameOf = (code: UnitCode): string => {
    const unit = atlas.units.get(code)
    return unit ? `${unit.nom} (${unit.departement})` : code
  }
  const inPart = chosenInPart(lines, answers)

  return (
    <Dialog title={frSketch.paste.title} close={frSketch.paste.cancel} onClose={onClose}>
      <p>{frSketch.paste.intro}</p>
      <label className={styles.field}>
        {frSketch.paste.field}
        <textarea
          rows={8}
          value={text}
          spellCheck={false}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the window was opened to paste here.
          autoFocus
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p role="status">{text.trim() !== '' && frSketch.paste.found(codes.length)}</p>
      {apart.length > 0 && (
        <fieldset className={styles.apart}>
          <legend>{frSketch.paste.apart(apart.length)}</legend>
          {apart.map((code) => (
            <label key={code}>
              <input
                type="checkbox"
                checked={!left.has(code)}
                onChange={({ currentTarget }) => {
                  const next = new Set(left)
                  if (currentTarget.checked) next.delete(code)
                  else next.add(code)
                  setLeft(next)
                }}
              />
              {nameOf(code)}
            </label>
          ))}
        </fieldset>
      )}
      {inPart.length > 0 && (
        <p>
          {frCommuneList.takenWhole(
            inPart.map((code) => atlas.units.get(code)?.nom ?? code).join(', '),
          )}
        </p>
      )}
      <PasteDoubts
        lines={lines}
        answers={answers}
        onAnswer={(line, meant) => setAnswers(new Map(answers).set(line, meant))}
      />
      {codes.length > 0 && (
        <p className={styles.names}>
          {frSketch.paste.names(codes.slice(0, NAMED).map(nameOf), codes.length - NAMED)}
        </p>
      )}
      <form
        method="dialog"
        className={styles.actions}
        onSubmit={() => {
          add(codes, 'list')
          zoom(codes)
        }}
      >
        <button type="submit" className={styles.primary} disabled={codes.length === 0}>
          {frSketch.paste.confirm(codes.length)}
        </button>
      </form>
    </Dialog>
  )
}
