import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { FacetFilters } from '../../domain/filters/facet.ts'
import { useListHref } from './use-list-href.ts'

interface ListLinkProps {
  readonly filters: FacetFilters
  readonly className?: string | undefined
  readonly label?: string
  /** What counts the CPTS, number included. */
  readonly children: ReactNode
}

/** Words that count CPTS, which open the list of exactly these; plain words where there is no such list. */
export function ListLink({ filters, className, label, children }: ListLinkProps) {
  const to = useListHref()(filters)
  if (to === null) return <span className={className}>{children}</span>
  return (
    <Link href={to} className={className} aria-label={label}>
      {children}
    </Link>
  )
}

/** Some of these in a sentence, with commas between them. */
export function ListLinks({
  links,
}: {
  readonly links: readonly { readonly text: string; readonly filters: FacetFilters }[]
}) {
  return links.map(({ text, filters }, rank) => (
    <span key={text}>
      {rank > 0 && ', '}
      <ListLink filters={filters}>{text}</ListLink>
    </span>
  ))
}
