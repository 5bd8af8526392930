import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { fileName } from '../../../domain/names/file-name.ts'
import { frPlate } from '../../../fr/paper/plate.ts'
import type { PlateOrder } from '../../../state/printing.ts'
import controls from '../../../ui/controls.module.css'
import { Dialog } from '../../../ui/Dialog.tsx'
import { download } from '../../../ui/download.ts'
import { useStable } from '../../../ui/use-stable.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'
import { BookletButton } from '../booklet/BookletButton.tsx'
import { useDrawable } from '../use-printing.ts'
import styles from './PlateDialog.module.css'
import { platePng } from './plate-png.ts'
import { EXTENTS, ORIENTATIONS, PAGE_FORMATS } from './plate-page.ts'
import { PlateSheets } from './PlateSvg.tsx'
import { type NamedPlate, type SketchToPlate, usePlate } from './use-plate.ts'

interface PlateDialogProps {
  readonly sketch?: SketchToPlate | null
  readonly onClose: () => void
}

const words = frPlate.dialog

/** Chooses the sheet of a plate and what it shows, and leaves with it as a page or as a picture. */
export function PlateDialog({ sketch = null, onClose }: PlateDialogProps) {
  const { printing } = useSession()
  const { isSingle } = useRegion()
  const { make, isThere, suggested } = usePlate(sketch)
  const [order, setOrder] = useState<PlateOrder>(suggested)
  const [shown, setShown] = useState<NamedPlate | null>(null)
  const [said, setSaid] = useState('')
  const drawable = useDrawable()
  const [isRefused, setRefused] = useState(false)
  const load = useStable(() => void drawable().catch(() => setRefused(true)))
  useEffect(load, [load])
  const preview = useRef<HTMLDivElement>(null)
  const draw = useStable((asked: PlateOrder) => setShown(make(asked)))
  // After what was pressed is on the screen: a plate takes longer than a frame.
  useEffect(() => {
    if (!isThere) return
    const soon = setTimeout(draw, 30, order)
    return () => clearTimeout(soon)
  }, [draw, order, isThere])

  const change = (one: Partial<PlateOrder>): void => {
    setSaid('')
    setOrder({ ...order, ...one })
  }
  const print = (): void => {
    flushSync(() => printing.setState({ plate: order }))
    window.print()
  }
  const save = async (): Promise<void> => {
    if (!shown) return
    const drawings = [...(preview.current?.querySelectorAll('svg') ?? [])]
    setSaid(words.preparing)
    const picture = await platePng(drawings, shown.plate).catch(() => null)
    if (!picture) return setSaid(words.refused)
    const file = `${fileName(shown.title, 'planche')}.png`
    download(file, 'image/png', picture)
    setSaid(words.saved(file))
  }
  return (
    <Dialog title={words.title} close={words.close} onClose={onClose} isWide>
      <div className={styles.fields}>
        <Field
          label={words.format}
          value={order.format}
          values={PAGE_FORMATS.map((each) => [each, each])}
          onChange={(format) => change({ format })}
        />
        <Field
          label={words.orientation}
          value={order.orientation}
          values={ORIENTATIONS.map((each) => [each, words.orientations[each]])}
          onChange={(orientation) => change({ orientation })}
        />
        <Field
          label={words.extent}
          value={order.extent}
          values={EXTENTS.map((each) => [each, words.extents[each]])}
          onChange={(extent) => change({ extent })}
        />
      </div>
      <div ref={preview} className={styles.preview}>
        {shown ? (
          <PlateSheets plate={shown} className={styles.sheet} />
        ) : (
          <p role={isRefused ? 'alert' : undefined}>
            {isRefused ? words.noContours : words.coming}
          </p>
        )}
      </div>
      {!isSingle && sketch === null && <p className={styles.note}>{words.bookletByRegion}</p>}
      <div className={styles.actions}>
        <p role="status">{said}</p>
        {isSingle && sketch === null && <BookletButton onSaid={setSaid} />}
        <button
          type="button"
          className={controls.secondary}
          disabled={!shown}
          onClick={() => void save()}
        >
          {words.picture}
        </button>
        <button type="button" className={controls.primary} disabled={!shown} onClick={print}>
          {words.print}
        </button>
      </div>
    </Dialog>
  )
}

interface FieldProps<V extends string> {
  readonly label: string
  readonly value: V
  readonly values: readonly (readonly [V, string])[]
  readonly onChange: (value: V) => void
}

function Field<V extends string>({ label, value, values, onChange }: FieldProps<V>) {
  return (
    <label>
      {label}
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = values.find(([each]) => each === target.value)
          if (chosen) onChange(chosen[0])
        }}
      >
        {values.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
