import type { Cpts } from '../../domain/cpts/cpts.ts'
import { formatNumber } from '../../fr/words/format.ts'
import { frMembers } from '../../fr/cpts/members.ts'
import { memberCounts, MEMBER_KINDS, type MemberKind } from '../../ui/words/member-counts.ts'
import { FactSource } from './FactSource.tsx'
import styles from './Members.module.css'

/** Who belongs to the CPTS, profession by profession and kind by kind; what no one counts is said not to be known. */
export function Members({ cpts }: { readonly cpts: Cpts }) {
  return (
    <section>
      <h2>{frMembers.title}</h2>
      {MEMBER_KINDS.map((kind) => (
        <Counts key={kind} cpts={cpts} kind={kind} />
      ))}
    </section>
  )
}

function Counts({ cpts, kind }: { readonly cpts: Cpts; readonly kind: MemberKind }) {
  const counts = memberCounts(cpts, kind)
  const fact = cpts[kind]
  if (!counts || !fact) {
    return <p className={`${styles.quiet} ${styles.unknown}`}>{frMembers.unknown[kind]}</p>
  }
  const { lines, total, notCounted } = counts
  return (
    <div className={styles.counts}>
      <h3 className={styles.head}>
        {frMembers.kinds[kind]}
        <FactSource fact={fact} of={frMembers.facts[kind]} />
      </h3>
      <ul>
        {lines.map(({ n, noun }) => (
          <li key={noun}>
            <span className="figures">{formatNumber(n)}</span> {noun}
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>
        {kind === 'membres' && `${frMembers.total(total)}. `}
        {notCounted.length > 0 && frMembers.notCounted(notCounted)}
      </p>
    </div>
  )
}
