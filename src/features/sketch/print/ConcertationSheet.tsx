import { sheetMap } from './limits.ts'
import type { DrawnMap } from '../../../geometry/ink.ts'
import { frSketchPrint } from '../../../fr/paper/sketch-print.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'
import { useSketch } from '../draw/sketch-model.tsx'
import { MapFigure } from './MapFigure.tsx'
import { Outcomes } from './Outcomes.tsx'
import { PageFoot } from './PageFoot.tsx'
import styles from './Paper.module.css'

import { usePrintedName, usePrintedPlace } from './printed-name.ts'
import { SharedFigures } from './SharedFigures.tsx'
import { SharedUnits } from './SharedUnits.tsx'
import { Signatures } from './Signatures.tsx'
import { ToWrite } from './ToWrite.tsx'

interface ConcertationSheetProps {
  readonly autre: string
  readonly map: DrawnMap | null
}

/** One page to meet over: what a sketch and one CPTS share, what each way to settle it would count, and room to write. */
export function ConcertationSheet({ autre, map }: ConcertationSheetProps) {
  const { atlas } = useRegion()
  const place = usePrintedPlace()
  const { today } = useSession()
  const nom = usePrintedName()
  const overlap = useSketch().facts.overlaps.find((each) => each.autre === autre)
  const other = atlas.facts.get(autre)
  if (!overlap || !other) return null
  const words = frSketchPrint.sheet
  const { height } = sheetMap(overlap.codes.length)
  return (
    <article className={styles.paper} data-paper>
      <div className={styles.page}>
        <header className={styles.pair}>
          <p className={styles.kicker}>{words.kicker}</p>
          <h1>
            {nom}
            <br />
            {other.cpts.nom}
          </h1>
          <p>{frSketchPrint.made(place, today)}</p>
        </header>
        <p className={styles.tone}>{words.tone}</p>
        <div className={styles.beside} style={{ minHeight: `${height + 7}mm` }}>
          <MapFigure
            map={map}
            alt={words.mapOf(nom, other.cpts.nom)}
            legend={words.mapKey}
            height={height}
          />
          <SharedFigures overlap={overlap} other={other} />
        </div>
        <SharedUnits codes={overlap.codes} />
        <Outcomes overlap={overlap} other={other} nom={nom} />
        <ToWrite rooms={[{ title: words.discuss }, { title: words.decision }]} />
        <Signatures parties={[{ nom }, { nom: other.cpts.nom }]} />
        <PageFoot page={null} annexed={false} />
      </div>
    </article>
  )
}
