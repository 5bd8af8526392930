import ArrowLeft from 'lucide-react/icons/arrow-left'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { useHref } from './use-href.ts'
import styles from './PageLinks.module.css'

/** The line of links above a page of the follow-up: back to it first. */
export function PageLinks({ children }: { readonly children?: ReactNode }) {
  const href = useHref()
  return (
    <p className={styles.links}>
      <Link href={href('/suivi', { selection: null })}>
        <ArrowLeft aria-hidden size={16} /> {frEdit.backToProgress}
      </Link>
      {children}
    </p>
  )
}
