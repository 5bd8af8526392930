import type { DrawnMap } from '../../../geometry/ink.ts'
import { frInPart } from '../../../fr/map/in-part.ts'
import { frMap } from '../../../fr/map/map.ts'
import { frSketchPrint } from '../../../fr/paper/sketch-print.ts'
import { MapDrawing } from '../../paper/MapDrawing.tsx'
import { useRegion } from '../../region-model/region-model.ts'
import styles from './Paper.module.css'

interface MapFigureProps {
  readonly map: DrawnMap | null
  readonly alt: string
  readonly legend: string
  /** Millimetres that the layout keeps for the map; words that need more take them from it. */
  readonly height: number
}

/** The map with its scale, its key and its sources; nothing where none could be drawn. */
export function MapFigure({ map, alt, legend, height }: MapFigureProps) {
  const { manifest } = useRegion()
  if (!map) return null
  return (
    <figure className={styles.map} style={{ flexBasis: `${height + 5}mm` }}>
      <MapDrawing map={map} alt={alt} className={styles.picture} />
      <figcaption>
        {legend} {map.isBanded && `${frInPart.onPaper} `}
        {manifest && frMap.attribution(manifest.schematic, manifest.population.annee)}
        {manifest?.schematic && <strong> {frSketchPrint.schematic}</strong>}
      </figcaption>
    </figure>
  )
}
