import ClipboardCopy from 'lucide-react/icons/clipboard-copy'
import Printer from 'lucide-react/icons/printer'
import { useState } from 'react'
import { frChanges } from '../../fr/follow-up/changes.ts'
import controls from '../../ui/controls.module.css'
import { LinesField } from '../../ui/Field.tsx'
import type { Copying } from '../../ui/use-copy.ts'
import styles from './Changes.module.css'
import type { ChangesText } from './changes-text.ts'

/** What changed as a text to paste, or on paper. */
export function TakeChanges({ text }: { readonly text: ChangesText }) {
  const [copied, setCopied] = useState<{ readonly of: string; readonly how: Copying } | null>(null)
  const how = copied?.of === text.plain ? copied.how : 'idle'
  const copy = async (): Promise<void> => {
    const done = await copyText(text)
    setCopied({ of: text.plain, how: done ? 'done' : 'refused' })
  }
  return (
    <div className={styles.take}>
      <p className={controls.row}>
        <button type="button" className={controls.primary} onClick={() => void copy()}>
          <ClipboardCopy aria-hidden size={16} /> {frChanges.copy}
        </button>
        <button type="button" className={controls.secondary} onClick={() => window.print()}>
          <Printer aria-hidden size={16} /> {frChanges.print}
        </button>
      </p>
      <p role="status">
        {how === 'done' && frChanges.copied}
        {how === 'refused' && frChanges.refused}
      </p>
      {how === 'refused' && (
        <LinesField label={frChanges.textLabel} value={text.plain} onChange={() => {}} />
      )}
    </div>
  )
}

/** Gives programs that know titles and lists both, and the others the bare text; false where the browser gives no clipboard. */
async function copyText({ plain, html }: ChangesText): Promise<boolean> {
  const item = (): ClipboardItem =>
    new ClipboardItem({
      'text/plain': new Blob([plain], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    })
  try {
    await navigator.clipboard.write([item()])
    return true
  } catch {
    return (
      navigator.clipboard?.writeText(plain).then(
        () => true,
        () => false,
      ) ?? false
    )
  }
}
