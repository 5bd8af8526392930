import { useMemo } from 'react'
import { isWhole } from '../../../domain/units/population.ts'
import { addUnits } from '../../../domain/sketch/sketch.ts'
import { sketchPopulation } from '../../../domain/sketch/sketch-population.ts'
import { tailleAci } from '../../../domain/cpts/size-class.ts'
import { whiteZones, type WhiteZone } from '../../../domain/sketch/white-zones.ts'
import { frSketchFigures } from '../../../fr/sketch/sketch-figures.ts'
import { formatNumber } from '../../../fr/words/format.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { Section } from './Section.tsx'
import { useSketch } from '../draw/sketch-model.tsx'
import { useSketchActions } from '../draw/use-sketch-actions.ts'
import { useZoom } from '../draw/use-zoom.ts'
import styles from './Blocks.module.css'

/** Zones named before one has to look at the map. */
const AT_MOST = 12

/** The communes that no known perimeter covers, those beside the sketch first. */
export function WhiteZones() {
  const { atlas, neighbours } = useSketch().surroundings
  const zones = useMemo(
    () => (neighbours ? whiteZones(atlas, neighbours) : []),
    [atlas, neighbours],
  )
  return (
    <Section title={frSketchFigures.zonesAll} figure={formatNumber(zones.length)} opened={false}>
      <Zones zones={zones} />
    </Section>
  )
}

function Zones({ zones }: { readonly zones: readonly WhiteZone[] }) {
  const { facts } = useSketch()
  const beside = new Set([...facts.territory, ...facts.around])
  const isNear = ({ codes }: WhiteZone): boolean => codes.some((code) => beside.has(code))
  const ranked = [...zones.filter(isNear), ...zones.filter((zone) => !isNear(zone))]
  return (
    <>
      <p className={styles.quiet}>
        {zones.length > 0 ? frSketchFigures.zonesIntro : frSketchFigures.zonesNone}
      </p>
      <ul className={styles.blocks}>
        {ranked.slice(0, AT_MOST).map((zone) => (
          <Zone key={zone.codes[0]} zone={zone} />
        ))}
      </ul>
      {ranked.length > AT_MOST && (
        <p className={styles.quiet}>{frSketchFigures.more(ranked.length - AT_MOST)}</p>
      )}
    </>
  )
}

function Zone({ zone: { codes, population, takers, suggested } }: { readonly zone: WhiteZone }) {
  const { atlas } = useRegion()
  const { sketch } = useSketch()
  const { add } = useSketchActions()
  const zoom = useZoom()
  const nameOf = (id: string): string => atlas.facts.get(id)?.cpts.nom ?? id
  const nom = frSketchFigures.zone(
    biggest(codes.map((code) => atlas.units.get(code))),
    codes.length - 1,
  )
  const left = codes.filter((code) => !sketch.units.has(code))
  const together = sketchPopulation(addUnits(sketch, codes), atlas.units)
  return (
    <li>
      <h3>{nom}</h3>
      <p className={styles.quiet}>
        {frSketchFigures.zoneFigures(codes.length, population.habitants)}
      </p>
      {takers.length === 0 ? (
        <p className={styles.quiet}>{frSketchFigures.zoneNoTaker}</p>
      ) : (
        <>
          <p className={styles.quiet}>{frSketchFigures.zoneTakers}</p>
          <ul className={styles.names}>
            {takers.map(({ id, taille, atteinte }) => (
              <li key={id}>{frSketchFigures.zoneTaker(nameOf(id), taille, atteinte)}</li>
            ))}
            {isWhole(together) && (
              <li>{frSketchFigures.zoneSketch(tailleAci(together.habitants))}</li>
            )}
          </ul>
        </>
      )}
      {suggested.length > 0 && (
        <p className={styles.quiet}>
          {frSketchFigures.zoneSuggested(suggested.map(nameOf).join(', '))}
        </p>
      )}
      <div className={styles.actions}>
        <button type="button" onClick={() => zoom(codes)}>
          {frSketchFigures.overlapZoom}
        </button>
        {left.length > 0 && (
          <button type="button" onClick={() => add(left, 'zone', nom)}>
            {frSketchFigures.addAll}
          </button>
        )}
      </div>
    </li>
  )
}

function biggest(
  units: readonly ({ readonly nom: string; readonly population: number | null } | undefined)[],
): string {
  const known = units.filter((unit) => unit !== undefined)
  return known.toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0))[0]?.nom ?? ''
}
