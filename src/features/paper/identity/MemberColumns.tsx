import type { Cpts } from '../../../domain/cpts/cpts.ts'
import { formatNumber } from '../../../fr/words/format.ts'
import { frCpts } from '../../../fr/cpts/cpts.ts'
import { frMembers } from '../../../fr/cpts/members.ts'
import { memberCounts, MEMBER_KINDS, type MemberKind } from '../../../ui/words/member-counts.ts'
import styles from './Identity.module.css'

/** Professionals and structures side by side, counted as the identity sheets of the ARS do. */
export function MemberColumns({ cpts }: { readonly cpts: Cpts }) {
  return (
    <div className={styles.halves}>
      {MEMBER_KINDS.map((kind) => (
        <Counts key={kind} cpts={cpts} kind={kind} />
      ))}
    </div>
  )
}

function Counts({ cpts, kind }: { readonly cpts: Cpts; readonly kind: MemberKind }) {
  const counts = memberCounts(cpts, kind)
  return (
    <section>
      <h2>
        {frMembers.kinds[kind]}
        {counts && kind === 'membres' && <small>{frMembers.total(counts.total)}</small>}
      </h2>
      {!counts && <p>{frCpts.unknown}</p>}
      {counts && (
        <>
          <ul className={styles.counts}>
            {counts.lines.map(({ n, noun }) => (
              <li key={noun}>
                <strong className="figures">{formatNumber(n)}</strong> {noun}
              </li>
            ))}
          </ul>
          {counts.notCounted.length > 0 && (
            <p className={styles.quiet}>{frMembers.notCounted(counts.notCounted)}</p>
          )}
        </>
      )}
    </section>
  )
}
