import { useId, useState } from 'react'
import { type Acronym, ACRONYMS } from '../fr/words/acronyms.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { lazyPart } from './lazy-part.tsx'
import styles from './Term.module.css'

// All meanings together, which nobody needs before they ask for one.
const TermMeaning = lazyPart(async () => (await import('./TermMeaning.tsx')).TermMeaning)

/**
 * An acronym that says what it means when it is pressed, over the page and moving nothing of it. The browser closes it on Escape, on a
 * press elsewhere and as another opens, and tells those who do not see it whether it is open.
 */
export function Term({ of }: { readonly of: Acronym }) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={styles.term}
        popoverTarget={id}
        onPointerEnter={() => void TermMeaning.ahead()}
        onFocus={() => void TermMeaning.ahead()}
      >
        {of}
      </button>
      {/* Its words come once it is open, so that they are read out as they do. */}
      <span
        id={id}
        popover="auto"
        role="status"
        className={styles.meaning}
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {isOpen && (
          <ErrorBoundary>
            <TermMeaning of={of} />
          </ErrorBoundary>
        )}
      </span>
    </>
  )
}

const KNOWN = new RegExp(`(?<![\\p{L}\\d(])(${ACRONYMS.join('|')})(?![\\p{L}\\d])`, 'u')

/**
 * A text in which each acronym can be asked for, where it stands first: not in brackets, after what it stands for. What a CPTS is, the
 * first screen says.
 */
export function Explained({ text }: { readonly text: string }) {
  const parts = text.split(KNOWN)
  return parts.map((part, rank) =>
    rank % 2 === 1 && part !== 'CPTS' && parts.indexOf(part) === rank ? (
      <Term key={part} of={part as Acronym} />
    ) : (
      part
    ),
  )
}
