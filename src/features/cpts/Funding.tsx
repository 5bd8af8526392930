import { Link } from 'wouter'
import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import { frFunding } from '../../fr/cpts/funding.ts'
import { FundingYear } from '../funding/FundingYear.tsx'
import { useHref } from '../region-model/use-href.ts'

/** What the ACI may pay a CPTS in a year, and the way to the years of its contract. */
export function Funding({ facts: { cpts, taille, population } }: { readonly facts: CptsFacts }) {
  const href = useHref()
  return (
    <section>
      <h2>{frFunding.title}</h2>
      <FundingYear habitants={taille === null ? null : population.habitants} />
      <p>
        <Link href={href('/financement', { selection: { kind: 'cpts', id: cpts.id } })}>
          {frFunding.yearByYear}
        </Link>
      </p>
    </section>
  )
}
