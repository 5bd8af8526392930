import { Link } from 'wouter'
import { useStore } from 'zustand'
import { fundingFor } from '../../../domain/contract/funding.ts'
import { formatEuros } from '../../../fr/words/format.ts'
import { frFunding } from '../../../fr/cpts/funding.ts'
import { frSketchFigures } from '../../../fr/sketch/sketch-figures.ts'
import { FundingYear } from '../../funding/FundingYear.tsx'
import { SKETCH, SUBJECT } from '../../funding/use-subject.ts'
import { useSession } from '../../region-model/session-context.ts'
import { useHref, withParam } from '../../region-model/use-href.ts'
import { useSketch } from '../draw/sketch-model.tsx'
import { Section } from './Section.tsx'

/** What the sketch may bring in a year, under what the team supposes, and the way to the years of its contract. */
export function FundingOptions() {
  const { taille, population } = useSketch().facts
  const options = useStore(useSession().tools, ({ funding }) => funding)
  const href = useHref()
  const total = taille === null ? null : fundingFor(taille.taille, options).total
  return (
    <Section
      title={frSketchFigures.funding}
      figure={total === null ? null : frSketchFigures.fundingYear(formatEuros(total))}
      opened={false}
    >
      <FundingYear habitants={taille === null ? null : population.habitants} />
      <p>
        <Link href={withParam(href('/financement'), SUBJECT, SKETCH)}>{frFunding.yearByYear}</Link>
      </p>
    </Section>
  )
}
