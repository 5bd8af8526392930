import { Link } from 'wouter'
import { FOUNDING_STEPS } from '../../domain/sketch/founding-notes.ts'
import { stepState } from '../../domain/sketch/founding-progress.ts'
import { frCreate } from '../../fr/sketch/create.ts'
import { useHref } from '../region-model/use-href.ts'
import { DraftMenu } from '../sketch/drafts/DraftMenu.tsx'
import { SaveNote } from '../sketch/drafts/SaveNote.tsx'
import { useOpening } from '../sketch/drafts/use-opening.ts'
import styles from './CreatePage.module.css'
import { Documents } from './Documents.tsx'
import { ContractStep, MoneyStep, PartnersStep } from './MeetingSteps.tsx'
import { type FoundingModel, useFounding } from './use-founding.ts'
import { Whereabouts } from './Whereabouts.tsx'
import { LegalStep, NeedsStep, ProjectStep } from './WritingSteps.tsx'

/** The path of those who wonder whether to create a CPTS: six steps on one page, none of which locks the next. */
export function CreatePage() {
  useOpening(false, '/creer')
  const model = useFounding()
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{frCreate.title}</h1>
        <p>{frCreate.intro}</p>
      </header>
      {model.isOpen ? (
        <>
          <Project model={model} />
          <Whereabouts model={model} />
          <nav aria-label={frCreate.where.title} className={styles.nav}>
            {FOUNDING_STEPS.map((step, rank) => (
              <a key={step} href={`#${step}`} data-state={stepState(model.notes, step)}>
                {frCreate.numbered(rank + 1, frCreate.steps[step])}
              </a>
            ))}
          </nav>
          <NeedsStep model={model} />
          <ProjectStep model={model} />
          <MoneyStep model={model} />
          <LegalStep model={model} />
          <PartnersStep model={model} />
          <ContractStep model={model} />
          <Documents founding={model.founding} />
          <p className={styles.quiet}>{frCreate.source}</p>
        </>
      ) : (
        <p>{frCreate.opening}</p>
      )}
    </div>
  )
}

/** Which sketch it is, whether it is kept, and what its territory comes to. */
function Project({ model: { founding } }: { readonly model: FoundingModel }) {
  const { nom, communes, habitants, annee } = founding
  const href = useHref()
  return (
    <section className={styles.project} aria-labelledby="projet-nom">
      <div>
        <h2 id="projet-nom">{nom}</h2>
        <SaveNote />
        <p>
          {communes.length === 0
            ? frCreate.noTerritory
            : frCreate.territory(communes.length, habitants, annee)}{' '}
          <Link href={href('/esquisse')}>
            {communes.length === 0 ? frCreate.draw : frCreate.redraw}
          </Link>
        </p>
      </div>
      <DraftMenu />
    </section>
  )
}
