import Pencil from 'lucide-react/icons/pencil'
import type { ReactNode } from 'react'
import type { Cpts, Fact } from '../../domain/cpts/cpts.ts'
import { type RecordField, unknownText } from '../../domain/edits/record-field.ts'
import { frCpts } from '../../fr/cpts/cpts.ts'
import { frPanel } from '../../fr/cpts/cpts-panel.ts'
import { frEdit } from '../../fr/follow-up/edit.ts'
import styles from './FieldBlock.module.css'
import { useFocusFollows } from './use-focus-follows.ts'
import { SourceNote } from './SourceNote.tsx'

interface FieldBlockProps {
  readonly title: string
  /** What is known, a line a point; none where nothing is. */
  readonly lines: readonly ReactNode[]
  /** Where it comes from; null for what has no source of its own. */
  readonly fact: Pick<Fact<unknown>, 'sources' | 'date'> | null
  /** Whose field it is, for what only a later version can read of it. */
  readonly of?: { readonly cpts: Cpts; readonly field: RecordField } | undefined
  /** Instead of "Non renseigné". */
  readonly empty?: string
  /** Instead of "Modifier" or "Renseigner". */
  readonly act?: string
  readonly open: boolean
  /** Whether something is typed in the form while it is closed. */
  readonly folded?: boolean
  readonly onOpen: () => void
  /** The form, while it is open. */
  readonly form: ReactNode
  /** What else there is to say or to do. */
  readonly children?: ReactNode
}

/** A part of the record: what is known of it and after whom, or the form that changes it. */
export function FieldBlock({
  title,
  lines,
  fact,
  of,
  empty = frCpts.unknown,
  act: own,
  open,
  folded = false,
  onOpen,
  form,
  children,
}: FieldBlockProps) {
  const block = useFocusFollows<HTMLDivElement>(open)
  const known = lines.length > 0
  const unread = of ? unknownText(of.cpts, of.field) : null
  const act = folded ? frEdit.resume : own
  const full = folded ? frEdit.resumeOf : known ? frEdit.changeOf : frEdit.addOf
  return (
    <div ref={block} className={styles.block} data-open={open}>
      <div className={styles.head}>
        <h3>{title}</h3>
        {!open && (
          <button
            type="button"
            data-opens
            className={styles.open}
            aria-label={own && !folded ? own : full(title)}
            onClick={onOpen}
          >
            {!act && <Pencil aria-hidden size={14} />} {act ?? (known ? frEdit.change : frEdit.add)}
          </button>
        )}
      </div>
      <div className={styles.body}>
        {known ? (
          <ul className={styles.lines}>
            {lines.map((line, rank) => (
              // oxlint-disable-next-line react/no-array-index-key -- a record may say the same thing twice.
              <li key={rank}>{line}</li>
            ))}
          </ul>
        ) : (
          <p className={styles.unknown}>{unread === null ? empty : frPanel.unknownValue(unread)}</p>
        )}
        {known && fact && <SourceNote fact={fact} />}
        {children}
      </div>
      {open && <div className={styles.form}>{form}</div>}
    </div>
  )
}
