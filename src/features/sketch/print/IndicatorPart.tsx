import { frIndicators } from '../../../fr/map/indicators.ts'
import { useFigures } from '../../indicators/use-figures.ts'
import { columnWords } from '../../indicators/value-words.ts'
import { useSketch } from '../draw/sketch-model.tsx'
import styles from './Paper.module.css'

/** What the indicator that was shown comes to over the sketch. */
export function IndicatorPart() {
  const { sketch } = useSketch()
  const indicator = useFigures()
  if (!indicator) return null
  const { shown, Figures } = indicator
  return (
    <section className={styles.indicator}>
      <h2>{columnWords(shown.column)}</h2>
      <Figures {...shown} sketch={sketch} nom={frIndicators.thisTerritory} theme="light" withKey />
    </section>
  )
}
