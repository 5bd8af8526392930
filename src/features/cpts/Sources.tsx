import type { Cpts, Fact, Source } from '../../domain/cpts/cpts.ts'
import { sourceDate } from '../../domain/cpts/completeness.ts'
import { formatDate } from '../../fr/format.ts'
import { frFacts } from '../../fr/cpts.ts'
import { frPanel } from '../../fr/cpts-panel.ts'
import { frMembers } from '../../fr/members.ts'
import { SourceName } from '../../ui/SourceName.tsx'
import styles from './Sources.module.css'

/** Every source of the record once, with the facts it is quoted for. */
export function Sources({ cpts }: { readonly cpts: Cpts }) {
  return (
    <section>
      <h2>{frPanel.sources}</h2>
      <ul className={styles.sources}>
        {factsBySource(cpts).map(([source, facts]) => (
          <li key={source}>
            <SourceName source={source} />
            <p className={styles.quiet}>{frPanel.sourceFacts(facts)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

type Sourced = Pick<Fact<unknown>, 'sources' | 'date'>

function factsBySource(cpts: Cpts): [Source, string[]][] {
  const { contacts } = cpts
  const names = { ...frFacts, ...frMembers.facts }
  const all: readonly (readonly [keyof typeof names, Sourced | null])[] = [
    ['perimetre', cpts.perimetre],
    ['stade', cpts.stade],
    ['aci', cpts.aci],
    ['membres', cpts.membres],
    ['structures', cpts.structures],
    ['missions', cpts.missions],
    ['perinatalite', cpts.perinatalite],
    ['site', contacts.site],
    ['email', contacts.email],
    ['telephone', contacts.telephone],
    ['populationAnnoncee', cpts.populationAnnoncee],
    ['finess', cpts.finess],
  ]
  const bySource = new Map<Source, string[]>()
  for (const [key, fact] of all) {
    for (const source of fact?.sources ?? []) {
      // That of a stage is when it was reached.
      const date = key === 'stade' ? sourceDate(cpts, source) : (fact?.date ?? null)
      const words = names[key] + (date === null ? '' : ` (${formatDate(date)})`)
      bySource.set(source, [...(bySource.get(source) ?? []), words])
    }
  }
  return [...bySource]
}
