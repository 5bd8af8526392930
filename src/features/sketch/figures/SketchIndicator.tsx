import { frIndicators } from '../../../fr/map/indicators.ts'
import { DARK, NARROW, useMedia } from '../../../ui/use-media.ts'
import { IndicatorChooser } from '../../indicators/IndicatorChooser.tsx'
import { useFigures } from '../../indicators/use-figures.ts'
import { WhenShown } from '../../indicators/WhenShown.tsx'
import { Section } from './Section.tsx'
import { useSketch } from '../draw/sketch-model.tsx'
import { lazyPart } from '../../../ui/lazy-part.tsx'

const IndicatorLegend = lazyPart(
  async () => (await import('../../indicators/IndicatorLegend.tsx')).IndicatorLegend,
)

/** What the indicator comes to over the sketch, stroke by stroke. */
export function SketchIndicator() {
  const { sketch, facts } = useSketch()
  const indicator = useFigures()
  const theme = useMedia(DARK) ? 'dark' : 'light'
  // On a phone the tools take the place of the legend, where one chooses otherwise.
  const narrow = useMedia(NARROW)
  if (!indicator && !narrow) return null
  return (
    <Section
      title={frIndicators.choose}
      figure={indicator?.shown.column.libelle ?? null}
      opened={indicator !== null}
    >
      {narrow && (
        <>
          <IndicatorChooser />
          <WhenShown>{(shown) => <IndicatorLegend {...shown} />}</WhenShown>
        </>
      )}
      {indicator && facts.territory.size > 0 && (
        <indicator.Figures
          {...indicator.shown}
          sketch={sketch}
          nom={frIndicators.sketch}
          theme={theme}
        />
      )}
    </Section>
  )
}
