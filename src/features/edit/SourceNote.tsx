import { Fragment, use } from 'react'
import { isWebAddress } from '../../domain/cpts/contact-value.ts'
import type { Fact } from '../../domain/cpts/cpts.ts'
import { formatDate, sourceName } from '../../fr/words/format.ts'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { frRecordPage } from '../../fr/follow-up/record-page.ts'
import { SourceName } from '../../ui/SourceName.tsx'
import styles from './FieldBlock.module.css'
import { SourceNumbersContext } from './record-sources.ts'

/** Where a fact comes from and what date that bears; that no one says so is said. */
export function SourceNote({
  fact: { sources, date },
}: {
  readonly fact: Pick<Fact<unknown>, 'sources' | 'date'>
}) {
  const numbers = use(SourceNumbersContext)
  if (sources.length === 0) return <p className={styles.missing}>{frEdit.noSource}</p>
  const when = date !== null && ` (${formatDate(date)})`
  // What the list of the page does not hold, as one of two that disagree, is said in full.
  if (!sources.every((source) => numbers.has(source)))
    return (
      <ul className={styles.sources} aria-label={frEdit.sources}>
        {sources.map((source, rank) => (
          <li key={source}>
            <SourceName source={source} />
            {rank === 0 && when}
          </li>
        ))}
      </ul>
    )
  return (
    <p className={styles.sources}>
      {frRecordPage.sourceNumbers(sources.length)}{' '}
      {sources.map((source, rank) => (
        <Fragment key={source}>
          {rank > 0 && ', '}
          <SourceNumber n={numbers.get(source) ?? 0} source={source} />
        </Fragment>
      ))}
      {when}
    </p>
  )
}

/** A number of the list of the page, which leads where the source does; those who hear it out of its page hear the source. */
function SourceNumber({ n, source }: { readonly n: number; readonly source: string }) {
  const isAddress = isWebAddress(source)
  const said = frRecordPage.numbered(n, isAddress ? sourceName(source) : source)
  if (!isAddress) return <span title={said}>{n}</span>
  return (
    <a href={source} target="_blank" rel="noreferrer" title={said} aria-label={said}>
      {n}
    </a>
  )
}
