import { Fragment, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { type FoundingNotes, NO_NOTES, notedNeeds } from '../../../domain/sketch/founding-notes.ts'
import type { DrawnMap } from '../../../geometry/ink.ts'
import { frFounding } from '../../../fr/sketch/founding.ts'
import { regionNames } from '../../../domain/units/names-of.ts'
import { frSketchPrint } from '../../../fr/paper/sketch-print.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'
import { useShownIndicator } from '../../indicators/use-indicators.ts'
import { columnWords } from '../../indicators/value-words.ts'
import { useSketch } from '../draw/sketch-model.tsx'
import { Actors } from './Actors.tsx'
import type { Part } from './dossier-plan.ts'
import { CommuneAnnex, CommuneList } from './CommuneList.tsx'
import { FundingPart } from './FundingPart.tsx'
import { IndicatorPart } from './IndicatorPart.tsx'
import { KeyFigures } from './KeyFigures.tsx'
import { MapFigure } from './MapFigure.tsx'
import { Neighbours } from './Neighbours.tsx'
import { PageFoot } from './PageFoot.tsx'
import styles from './Paper.module.css'
import { usePrintedName, usePrintedPlace } from './printed-name.ts'
import { Signatures } from './Signatures.tsx'
import { ToWrite } from './ToWrite.tsx'
import { useDossierPlanning } from './use-dossier-plan.ts'

/** What a team brings to the ARS and the Assurance Maladie with its lettre d'intention: the facts, and room for its own words. */
export function Dossier({ map }: { readonly map: DrawnMap | null }) {
  const sketch = useSketch()
  const plan = useDossierPlanning()(sketch)
  const regions = regionNames(sketch.facts.territory)
  // Each receives it where it is of several régions.
  const arsOf =
    regions.length > 1
      ? regions.map(frSketchPrint.signatures.arsOf)
      : [frSketchPrint.signatures.ars]
  const parts: Record<Part, ReactNode> = {
    communes: <CommuneList plan={plan} />,
    neighbours: <Neighbours />,
    indicator: <IndicatorPart />,
    institutions: (
      <div className={styles.halves}>
        <FundingPart />
        <Actors />
      </div>
    ),
  }
  const printPart = (each: Part) => <Fragment key={each}>{parts[each]}</Fragment>
  const nom = usePrintedName()
  const shown = useShownIndicator()
  const notes = useStore(useSession().sketching, ({ head }) => head?.notes ?? NO_NOTES)
  return (
    <article className={styles.paper} data-paper>
      <div className={styles.page}>
        <Head />
        <KeyFigures />
        <MapFigure
          map={map}
          alt={frSketchPrint.mapOf(nom)}
          legend={
            shown
              ? `${frSketchPrint.mapKeyOver} ${frSketchPrint.mapColours(columnWords(shown.column))}`
              : frSketchPrint.mapKey
          }
          height={plan.map.height}
        />
        {plan.first.map(printPart)}
        <PageFoot page={1} annexed={plan.annex} />
      </div>
      <div className={styles.page}>
        {plan.second.map(printPart)}
        <ToWrite
          rooms={[
            { title: frFounding.needs, noted: needsInWords(notes) },
            { title: frFounding.actors, noted: notes.get('partie/acteurs') },
            { title: frFounding.actions, noted: notes.get('partie/actions') },
          ]}
        />
        <Signatures
          parties={[
            { nom: frSketchPrint.signatures.team },
            ...arsOf.map((nom) => ({ nom, receives: true })),
            { nom: frSketchPrint.signatures.am, receives: true },
          ]}
        />
        <PageFoot page={2} annexed={plan.annex} />
      </div>
      {plan.annex && <CommuneAnnex />}
    </article>
  )
}

/** The needs that are noted, each after its theme; undefined where none is. */
function needsInWords(notes: FoundingNotes): string | undefined {
  const needs = notedNeeds(notes).map(({ theme, need }) =>
    frSketchPrint.need(frFounding.themes[theme], need),
  )
  return needs.length > 0 ? needs.join(' ') : undefined
}

function Head() {
  const { atlas } = useRegion()
  const { sketching, today } = useSession()
  const revised = useStore(sketching, ({ head }) => head?.origine ?? null)
  const origine = revised === null ? undefined : atlas.facts.get(revised)?.cpts.nom
  return (
    <header>
      <p className={styles.kicker}>
        {origine ? frSketchPrint.kickerRevision : frSketchPrint.kicker}
      </p>
      <h1>{usePrintedName()}</h1>
      <p>
        {frSketchPrint.made(usePrintedPlace(), today)}
        {origine && <> · {frSketchPrint.revises(origine)}</>}
      </p>
    </header>
  )
}
