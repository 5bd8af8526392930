import { useRef } from 'react'
import { Compare } from './Compare.tsx'
import { EmptySketch } from './EmptySketch.tsx'
import { Figures } from './Figures.tsx'
import { FundingOptions } from './FundingOptions.tsx'
import { History } from './History.tsx'
import { IntakeNote } from './IntakeNote.tsx'
import { Section } from './Section.tsx'
import { frSketch } from '../../fr/sketch.ts'
import { formatNumber } from '../../fr/format.ts'
import { useSketch } from './sketch-model.ts'
import { ShapeFacts } from './ShapeFacts.tsx'
import { SketchHead } from './SketchHead.tsx'
import { SketchIndicator } from './SketchIndicator.tsx'
import { SketchOverlaps } from './SketchOverlaps.tsx'
import styles from './SketchPanel.module.css'
import { TakeAwaySketch } from './TakeAwaySketch.tsx'
import { Thresholds } from './Thresholds.tsx'
import { UnitList } from './UnitList.tsx'
import { useDrop } from './use-drop.ts'
import { useLookAtOpened } from './use-look-at-opened.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { useUndoKeys } from './use-undo-keys.ts'
import { WhiteZones } from './WhiteZones.tsx'

/** The sketch in figures and words: what it is, what it meets, what may be done with it. */
export function SketchPanel() {
  const { facts } = useSketch()
  const panel = useRef<HTMLDivElement>(null)
  useKeptFocus(panel)
  useUndoKeys()
  useLookAtOpened()
  useDrop()
  const empty = facts.territory.size === 0
  return (
    <div ref={panel} className={styles.panel}>
      <SketchHead />
      <IntakeNote />
      <History />
      {empty ? (
        <EmptySketch />
      ) : (
        <>
          <Figures />
          <Thresholds />
        </>
      )}
      <TakeAwaySketch />
      <SketchIndicator />
      {!empty && (
        <Section
          title={frSketch.overlaps}
          figure={frSketch.overlapsCount(facts.overlaps.length)}
          opened={facts.overlaps.length > 0}
        >
          <SketchOverlaps />
        </Section>
      )}
      <Section title={frSketch.list} figure={formatNumber(facts.territory.size)} opened>
        <UnitList />
      </Section>
      {!empty && (
        <>
          <Section title={frSketch.shape} opened={false}>
            <ShapeFacts />
          </Section>
          <FundingOptions />
        </>
      )}
      <WhiteZones />
      <Compare />
    </div>
  )
}
