import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { Compared } from '../../../state/tools.ts'
import { frSketch } from '../../../fr/sketch/sketch.ts'
import { DARK, useMedia } from '../../../ui/use-media.ts'
import { useFigures } from '../../indicators/use-figures.ts'
import { columnWords } from '../../indicators/value-words.ts'
import { useSession } from '../../region-model/session-context.ts'
import styles from './Compare.module.css'
import { CompareSelect } from './CompareSelect.tsx'
import { CompareTable } from './CompareTable.tsx'
import { Section } from '../figures/Section.tsx'
import { useStable } from '../../../ui/use-stable.ts'
import { useZoom } from '../draw/use-zoom.ts'
import { useCompared } from './use-compared.ts'

/** Two territories side by side, sketches and CPTS alike: their figures, and the communes that tell them apart. */
export function Compare() {
  const { tools } = useSession()
  const compared = useStore(tools, (all) => all.compared)
  const { a, b } = useCompared()
  const indicator = useFigures()
  const theme = useMedia(DARK) ? 'dark' : 'light'
  const zoom = useZoom()
  const both = a && b ? JSON.stringify(compared) : null
  const look = useStable(() => {
    if (a && b) zoom([...a.facts.territory, ...b.facts.territory])
  })
  useEffect(() => {
    if (both !== null) look()
  }, [both, look])
  const choose = (change: Partial<Compared>): void => {
    const before = compared ?? { a: { kind: 'table' }, b: null }
    tools.setState({ compared: { ...before, ...change } })
  }
  return (
    <Section title={frSketch.compare.title} opened={compared !== null}>
      <div className={styles.choice}>
        <CompareSelect
          label={frSketch.compare.a}
          value={compared?.a ?? { kind: 'table' }}
          onChange={(ref) => choose({ a: ref ?? { kind: 'table' } })}
        />
        <CompareSelect
          label={frSketch.compare.b}
          value={compared?.b ?? null}
          onChange={(ref) => choose({ b: ref })}
        />
      </div>
      {a && b && (
        <>
          <p className={styles.quiet}>{frSketch.compare.intro}</p>
          <CompareTable a={a} b={b} />
          {indicator && (
            <>
              <h3>{columnWords(indicator.shown.column)}</h3>
              <indicator.Figures
                {...indicator.shown}
                sketch={a.sketch}
                nom="A"
                against={{ sketch: b.sketch, nom: 'B' }}
                theme={theme}
              />
            </>
          )}
        </>
      )}
      {compared !== null && (
        <button
          type="button"
          className={styles.stop}
          onClick={() => tools.setState({ compared: null })}
        >
          {frSketch.compare.stop}
        </button>
      )}
    </Section>
  )
}
