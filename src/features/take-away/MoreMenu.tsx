import { ChevronDown, Code, Download } from 'lucide-react'
import { useCallback, useRef } from 'react'
import type { CptsFacts } from '../../domain/atlas.ts'
import { fr } from '../../ui/fr.ts'
import styles from './TakeAway.module.css'
import { useDismiss } from './use-dismiss.ts'
import { useDownloads } from './use-downloads.ts'

interface MoreMenuProps {
  readonly facts: CptsFacts
  readonly onSaved: (file: string) => void
  readonly onEmbed: () => void
}

/** The rarer ways out. A native disclosure that also closes as a menu does: on choice, on Escape, when one leaves it. */
export function MoreMenu({ facts, onSaved, onEmbed }: MoreMenuProps) {
  const details = useRef<HTMLDetailsElement>(null)
  const summary = useRef<HTMLElement>(null)
  const downloads = useDownloads(facts)
  const close = useCallback(() => {
    // The focus goes back first: a dialog opened next will return it there.
    summary.current?.focus()
    details.current?.removeAttribute('open')
  }, [])
  useDismiss(details, close)
  const choose = (act: () => void): void => {
    close()
    act()
  }
  return (
    <details ref={details} className={styles.menu}>
      <summary ref={summary}>
        {fr.takeAway.more} <ChevronDown aria-hidden size={14} />
      </summary>
      <div className={styles.items}>
        {downloads.map(({ file, label, save }) => (
          <button
            key={file}
            type="button"
            onClick={() =>
              choose(() => {
                save()
                onSaved(file)
              })
            }
          >
            <Download aria-hidden size={16} /> {label}
          </button>
        ))}
        {downloads.length === 0 && <p>{fr.takeAway.nothingToDownload}</p>}
        <button type="button" onClick={() => choose(onEmbed)}>
          <Code aria-hidden size={16} /> {fr.takeAway.embed}
        </button>
      </div>
    </details>
  )
}
