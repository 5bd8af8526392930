import { Link } from 'wouter'
import {
  LEGAL_CRITERIA,
  NEED_THEMES,
  PROJECT_PARTS,
  TICKED,
} from '../../domain/sketch/founding-notes.ts'
import { frCreate } from '../../fr/sketch/create.ts'
import { frFounding } from '../../fr/sketch/founding.ts'
import { CheckField, LinesField } from '../../ui/Field.tsx'
import { useTables } from '../indicators/use-indicators.ts'
import { useHref } from '../region-model/use-href.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { Explained } from '../../ui/Term.tsx'
import styles from './CreatePage.module.css'
import { Step } from './Step.tsx'
import type { FoundingModel } from './use-founding.ts'

// Nothing of indicators is loaded before there is one.
const NeedsIndicators = lazyPart(
  async () => (await import('./NeedsIndicators.tsx')).NeedsIndicators,
)

interface ModelProps {
  readonly model: FoundingModel
}

/** What the inhabitants lack, theme by theme. */
export function NeedsStep({ model }: ModelProps) {
  const { notes, write } = model
  return (
    <Step step="besoins" model={model}>
      <p>{frCreate.needs.intro}</p>
      <Indicators model={model} />
      {NEED_THEMES.map((theme) => (
        <LinesField
          key={theme}
          label={frFounding.themes[theme]}
          value={notes.get(`besoin/${theme}`) ?? ''}
          onChange={(text) => write(`besoin/${theme}`, text)}
        />
      ))}
    </Step>
  )
}

/** The indicators of this device over the territory; where there is none, how to have some. */
function Indicators({ model: { sketch, around } }: ModelProps) {
  const listed = useTables()
  const href = useHref()
  const tables = listed?.ok ? listed.tables.map(({ table }) => table) : []
  const isDrawn = sketch.units.size + sketch.parts.size > 0
  return (
    <>
      {tables.length > 0 && isDrawn && (
        <NeedsIndicators tables={tables} sketch={sketch} around={around} />
      )}
      <p className={styles.quiet}>
        {tables.length === 0 && frCreate.needs.noIndicator}
        {tables.length > 0 && !isDrawn && frCreate.needs.indicatorsElsewhere}{' '}
        <Link href={href('/donnees')}>{frCreate.needs.load}</Link>
      </p>
    </>
  )
}

/** The other parts of the projet de santé. */
export function ProjectStep({ model }: ModelProps) {
  const { notes, write } = model
  return (
    <Step step="projet" model={model}>
      <p>
        <Explained text={frCreate.writing.intro} />
      </p>
      {PROJECT_PARTS.map((part) => (
        <LinesField
          key={part}
          label={frCreate.parts[part]}
          value={notes.get(`partie/${part}`) ?? ''}
          onChange={(text) => write(`partie/${part}`, text)}
        />
      ))}
    </Step>
  )
}

/** What the legal form has to allow. */
export function LegalStep({ model }: ModelProps) {
  const { notes, tick } = model
  return (
    <Step step="statut" model={model}>
      <p>{frCreate.legal.intro}</p>
      <div className={styles.ticks}>
        {LEGAL_CRITERIA.map((each) => (
          <CheckField
            key={each}
            label={frCreate.criteria[each]}
            checked={notes.get(`critere/${each}`) === TICKED}
            onChange={(ticked) => tick(`critere/${each}`, ticked)}
          />
        ))}
      </div>
      <p className={styles.quiet}>{frCreate.legal.source}</p>
    </Step>
  )
}
