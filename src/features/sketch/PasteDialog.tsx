import { X } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { readCommuneList } from '../../domain/commune-list.ts'
import type { UnitCode } from '../../domain/unit.ts'
import { fr } from '../../ui/fr.ts'
import { useRegion } from '../shared/region-model.ts'
import styles from './PasteDialog.module.css'
import { PasteDoubts } from './PasteDoubts.tsx'
import { chosenCodes } from './paste-answers.ts'
import { useSketchActions } from './use-sketch-actions.ts'

/** Takes in a pasted list of communes: what is clear at once, what is not by asking. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const { atlas } = useRegion()
  const { add } = useSketchActions()
  const dialog = useRef<HTMLDialogElement>(null)
  const [text, setText] = useState('')
  const [answers, setAnswers] = useState<ReadonlyMap<string, UnitCode>>(new Map())
  const lines = useMemo(() => readCommuneList(text, atlas.units), [text, atlas.units])
  const codes = chosenCodes(lines, answers)
  useEffect(() => dialog.current?.showModal(), [])

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="paste-title" onClose={onClose}>
      <header className={styles.head}>
        <h2 id="paste-title">{fr.sketch.paste.title}</h2>
        <button
          type="button"
          aria-label={fr.sketch.paste.cancel}
          title={fr.sketch.paste.cancel}
          onClick={() => dialog.current?.close()}
        >
          <X aria-hidden size={18} />
        </button>
      </header>
      <p>{fr.sketch.paste.intro}</p>
      <label className={styles.field}>
        {fr.sketch.paste.field}
        <textarea
          rows={8}
          value={text}
          spellCheck={false}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p role="status">{text.trim() !== '' && fr.sketch.paste.found(codes.length)}</p>
      <PasteDoubts
        lines={lines}
        answers={answers}
        onAnswer={(line, code) => setAnswers(new Map(answers).set(line, code))}
      />
      <div className={styles.actions}>
        <button
          type="button"
          className={styles.primary}
          disabled={codes.length === 0}
          onClick={() => {
            add(codes, 'list')
            dialog.current?.close()
          }}
        >
          {fr.sketch.paste.confirm(codes.length)}
        </button>
      </div>
    </dialog>
  )
}
