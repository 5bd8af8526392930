import { useRef } from 'react'
import { Alerts } from './figures/Alerts.tsx'
import { PARTS } from './figures/use-jump.ts'
import { Announced } from './draw/Announced.tsx'
import { Compare } from './compare/Compare.tsx'
import { EmptySketch } from './drafts/EmptySketch.tsx'
import { Figures } from './figures/Figures.tsx'
import { FundingOptions } from './figures/FundingOptions.tsx'
import { History, Steps } from './draw/History.tsx'
import { Glance } from './Glance.tsx'
import { IntakeNote } from './drafts/IntakeNote.tsx'
import { Section } from './figures/Section.tsx'
import { frSketch } from '../../fr/sketch/sketch.ts'
import { frSketchFigures } from '../../fr/sketch/sketch-figures.ts'
import { formatNumber } from '../../fr/words/format.ts'
import { useSketch } from './draw/sketch-model.tsx'
import { ShapeFacts } from './figures/ShapeFacts.tsx'
import { SketchHead } from './drafts/SketchHead.tsx'
import { SketchIndicator } from './figures/SketchIndicator.tsx'
import { SketchOverlaps } from './figures/SketchOverlaps.tsx'
import styles from './SketchPanel.module.css'
import { TakeAwaySketch } from './take-away/TakeAwaySketch.tsx'
import { Thresholds } from './figures/Thresholds.tsx'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { SMALL, useMedia } from '../../ui/use-media.ts'
import { UnitList } from './communes/UnitList.tsx'
import { useDrop } from './drafts/use-open-file.ts'
import { useLookAtOpened } from './drafts/use-look-at-opened.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { useUndoKeys } from './draw/use-undo-keys.ts'
import { WhiteZones } from './figures/WhiteZones.tsx'

/** The sketch in figures and words: what it is, what it meets, what may be done with it. */
export function SketchPanel() {
  const { facts } = useSketch()
  const small = useMedia(SMALL)
  const panel = useRef<HTMLDivElement>(null)
  useKeptFocus(panel)
  useUndoKeys()
  useLookAtOpened()
  useDrop()
  const empty = facts.territory.size === 0
  return (
    <div ref={panel} className={styles.panel}>
      {small && (
        <>
          <Glance />
          <ErrorBoundary of={facts}>
            <Alerts />
          </ErrorBoundary>
        </>
      )}
      <SketchHead />
      <Announced />
      <IntakeNote />
      {small ? <Steps /> : <History />}
      {empty ? (
        <EmptySketch />
      ) : (
        <ErrorBoundary of={facts}>
          <Figures />
          {!small && <Alerts />}
          <Thresholds />
        </ErrorBoundary>
      )}
      <TakeAwaySketch />
      <ErrorBoundary of={facts}>
        <SketchIndicator />
      </ErrorBoundary>
      {!empty && (
        <Section
          id={PARTS.overlaps}
          title={frSketchFigures.overlaps}
          figure={frSketchFigures.overlapsCount(facts.overlaps.length)}
          opened={facts.overlaps.length > 0}
        >
          <ErrorBoundary of={facts}>
            <SketchOverlaps />
          </ErrorBoundary>
        </Section>
      )}
      <Section title={frSketch.list} figure={formatNumber(facts.territory.size)} opened>
        <ErrorBoundary of={facts}>
          <UnitList />
        </ErrorBoundary>
      </Section>
      {!empty && (
        <>
          <Section id={PARTS.shape} title={frSketchFigures.shape} opened={false}>
            <ErrorBoundary of={facts}>
              <ShapeFacts />
            </ErrorBoundary>
          </Section>
          <ErrorBoundary of={facts}>
            <FundingOptions />
          </ErrorBoundary>
        </>
      )}
      <ErrorBoundary of={facts}>
        <WhiteZones />
      </ErrorBoundary>
      <ErrorBoundary of={facts}>
        <Compare />
      </ErrorBoundary>
    </div>
  )
}
