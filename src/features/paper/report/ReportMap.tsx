import { type ComponentType, type CSSProperties, use } from 'react'
import type { CptsFacts } from '../../../domain/atlas/atlas.ts'
import { categoryOf, type CategoryValue } from '../../../domain/filters/colour-mode.ts'
import { frInPart } from '../../../fr/map/in-part.ts'
import { frLegend, frMap } from '../../../fr/map/map.ts'
import { frReport } from '../../../fr/paper/report.ts'
import { categoryPaint, MAP_COLOURS, MASKED_PAINT } from '../../../map/palette.ts'
import { MapDrawing } from '../MapDrawing.tsx'
import { useColourMode } from '../../region-model/filtering.ts'
import { useRegion } from '../../region-model/region-model.ts'
import styles from './Report.module.css'
import { ReportMapContext } from './use-report.ts'

const words = frReport

interface ReportMapProps {
  /** The CPTS that the report is about. */
  readonly facts: readonly CptsFacts[]
  /** Whether a filter is set: the other CPTS are then on the map, pale. */
  readonly filtered: boolean
  /** The key of the colours, for the categories that occur. */
  readonly Colours: ComponentType<{ readonly met: ReadonlySet<CategoryValue> }>
}

/** On paper only: the map of the région with its key and its sources, or why there is none. */
export function ReportMap(props: ReportMapProps) {
  const map = use(ReportMapContext)
  const { nom } = useRegion()
  const mode = useColourMode()
  return (
    <section className={styles.map}>
      <h3>{words.map}</h3>
      {typeof map === 'string' ? (
        <p>{words.noPicture[map]}</p>
      ) : (
        <figure>
          <MapDrawing map={map} alt={words.picture(frLegend.modes[mode], nom)} />
          <figcaption>
            <Key {...props} isBanded={map.isBanded} />
          </figcaption>
        </figure>
      )}
    </section>
  )
}

/** As the map of the report draws them. */
const INKS = {
  '--unit': MAP_COLOURS.light.unit,
  '--unit-line': MAP_COLOURS.light.unitLine,
  '--outline': MAP_COLOURS.light.outline,
  '--hatch': MAP_COLOURS.light.hatch,
  '--banded': categoryPaint('stade', 'projet-valide', 'light').fill,
  '--masked': MASKED_PAINT.light.fill,
} as CSSProperties

/** Only the colours that occur, then the signs that no colour tells. */
function Key({
  facts,
  filtered,
  Colours,
  isBanded,
}: ReportMapProps & { readonly isBanded: boolean }) {
  const { manifest } = useRegion()
  const mode = useColourMode()
  const drawn = facts.filter(({ territory }) => territory.size > 0)
  const met = new Set(drawn.map((each) => categoryOf(mode, each)))
  const off = facts.length - drawn.length
  return (
    <>
      <p>{frLegend.modes[mode]}</p>
      <Colours met={met} />
      <ul className={styles.signs} style={INKS}>
        <li data-sign="overlap">{words.overlap}</li>
        {isBanded && <li data-sign="banded">{frInPart.sign.toLowerCase()}</li>}
        <li data-sign="partial">{words.partial}</li>
        {filtered && <li data-sign="masked">{words.masked}</li>}
        <li data-sign="uncovered">{words.uncovered}</li>
      </ul>
      <p>
        {manifest && `${frMap.attribution(manifest.schematic, manifest.population.annee)}.`}{' '}
        {off > 0 && words.offMap(off)}
      </p>
    </>
  )
}
