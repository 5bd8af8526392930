import { ChevronDown, Code, Download, PencilRuler } from 'lucide-react'
import { useRef } from 'react'
import { Link } from 'wouter'
import type { CptsFacts } from '../../domain/atlas.ts'
import { fr } from '../../ui/fr.ts'
import { useHref } from '../shared/use-href.ts'
import { closeMenu, useDismiss } from '../shared/use-dismiss.ts'
import styles from './TakeAway.module.css'
import { useDownloads } from './use-downloads.ts'

interface MoreMenuProps {
  readonly facts: CptsFacts
  readonly onSaved: (file: string) => void
  readonly onEmbed: () => void
}

/** The rarer ways out. A native disclosure that also closes as a menu does: on choice, on Escape, when one leaves it. */
export function MoreMenu({ facts, onSaved, onEmbed }: MoreMenuProps) {
  const details = useRef<HTMLDetailsElement>(null)
  const downloads = useDownloads(facts)
  const sketchHref = withParam(useHref()('/esquisse'), 'depuis', facts.cpts.id)
  useDismiss(details)
  const choose = (act: () => void): void => {
    closeMenu(details.current)
    act()
  }
  return (
    <details ref={details} className={styles.menu}>
      <summary>
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
        {facts.territory.size > 0 && (
          <Link href={sketchHref}>
            <PencilRuler aria-hidden size={16} /> {fr.sketch.fromThis}
          </Link>
        )}
        <button type="button" onClick={() => choose(onEmbed)}>
          <Code aria-hidden size={16} /> {fr.takeAway.embed}
        </button>
      </div>
    </details>
  )
}

function withParam(address: string, name: string, value: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(value)}`
}
