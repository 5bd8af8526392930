import { useMemo, useState } from 'react'
import { chosenCodes, chosenInPart, readCommuneList } from '../../../domain/names/commune-list.ts'
import type { UnitCode } from '../../../domain/units/unit.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { frCommuneList } from '../../../fr/commune-list.ts'
import { frSketch } from '../../../fr/sketch.ts'
import { useRegion } from '../../region-model/region-model.ts'
import styles from './PasteDialog.module.css'
import { useNameSources } from '../../search/use-name-sources.ts'
import { PasteDoubts } from '../../search/PasteDoubts.tsx'
import { useZoom } from '../draw/use-zoom.ts'
import { useSketchActions } from '../draw/use-sketch-actions.ts'

/** Takes in a pasted list of communes: what is clear at once, what is not by asking. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const { atlas } = useRegion()
  const { add } = useSketchActions()
  const zoom = useZoom()
  const [text, setText] = useState('')
  const [answers, setAnswers] = useState<ReadonlyMap<string, UnitCode>>(new Map())
  const names = useNameSources()
  const lines = useMemo(() => readCommuneList(text, atlas.units, names), [text, atlas.units, names])
  const codes = chosenCodes(lines, answers)
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
        onAnswer={(line, code) => setAnswers(new Map(answers).set(line, code))}
      />
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
