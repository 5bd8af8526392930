import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { AddBox } from '../features/sketch/communes/AddBox.tsx'
import { SketchOnMap } from '../features/sketch/SketchOnMap.tsx'
import { SketchPanel } from '../features/sketch/SketchPanel.tsx'
import { SketchProvider } from '../features/sketch/draw/sketch-model.tsx'
import { useCompared } from '../features/sketch/compare/use-compared.ts'
import { useIntake } from '../features/sketch/drafts/use-intake.ts'
import { useOpening } from '../features/sketch/drafts/use-opening.ts'
import { useSketchActions } from '../features/sketch/draw/use-sketch-actions.ts'
import { useSession } from '../features/region-model/session-context.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { Failures } from './Failures.tsx'
import { focusHeading } from './focus-heading.ts'
import styles from './MapScreen.module.css'
import { MapShell } from './MapShell.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'
import { useTimeToSpare } from '../features/region-model/use-time-to-spare.ts'

// Nobody prints before there is something to print.
const SketchPlate = lazyPart(
  async () => (await import('../features/sketch/print/SketchPlate.tsx')).SketchPlate,
)

/** Composing a territory: the map to draw on, the figures beside it. */
export function SketchScreen({ arriving }: { readonly arriving: boolean }) {
  useOpening(useIntake())
  return (
    <SketchProvider>
      <Screen arriving={arriving} />
    </SketchProvider>
  )
}

function Screen({ arriving }: { readonly arriving: boolean }) {
  const { toggle } = useSketchActions()
  const tool = useStore(useSession().tools, (tools) => tools.tool)
  const { other } = useCompared()
  const content = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (arriving && document.activeElement === document.body) focusHeading(content.current)
  }, [arriving])
  return (
    <>
      <MapShell
        search={<AddBox />}
        panel={
          <div ref={content} className={styles.content}>
            <Failures />
            <ErrorBoundary>
              <SketchPanel />
            </ErrorBoundary>
          </div>
        }
        onPick={(code) => {
          if (code && tool === 'unit' && !other) toggle(code)
        }}
        Overlay={SketchOnMap}
      />
      {useTimeToSpare() && <SketchPlate />}
    </>
  )
}
