import type { Touched } from '../../../domain/sketch/touched.ts'
import { regionNames } from '../../../domain/units/names-of.ts'
import { frSketchPrint } from '../../../fr/paper/sketch-print.ts'
import { departementName } from '../../region-model/facet-words.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSketch } from '../draw/sketch-model.tsx'
import { exactShares } from './commune-groups.ts'
import styles from './Figures.module.css'

/**
 * The départements that the sketch takes in, and how fully; its intercommunalités in number, since each heads its communes in the
 * list below. A métropole whose communes the list tells by EPT stands here.
 */
export function Divisions() {
  const { sketch, facts } = useSketch()
  const { file, atlas } = useRegion()
  const inEpt = new Set(
    Array.from(facts.territory, (code) => atlas.units.get(code)).flatMap((unit) =>
      unit?.ept ? [unit.epci] : [],
    ),
  )
  const around = facts.epci.filter(({ code }) => inEpt.has(code))
  const whole = [...facts.epci, ...facts.ept].filter(({ tenues, total }) => tenues === total)
  const say = (nom: string, { tenues, total, part }: Touched): string =>
    `${nom}, ${frSketchPrint.held(tenues, total, part)}`
  const exact = (groups: readonly Touched[]) => exactShares(groups, sketch, atlas.units)
  const departements = exact(facts.departements).map((each) =>
    say(departementName(file, each.code), each),
  )
  const regions = regionNames(facts.territory)
  const groups = [
    frSketchPrint.groupsCount(facts.epci.length, facts.ept.length, whole.length),
    ...exact(around).map((each) => say(file?.epci[each.code] ?? each.code, each)),
  ]
  return (
    <dl className={styles.divisions}>
      <div>
        <dt>{frSketchPrint.departements(departements.length)}</dt>
        <dd>
          {[
            ...(regions.length > 1 ? [frSketchPrint.acrossRegions(regions)] : []),
            ...departements,
          ].join('\u00a0; ')}
        </dd>
      </div>
      {facts.epci.length > 0 && (
        <div>
          <dt>{frSketchPrint.groups}</dt>
          <dd>{groups.join('\u00a0; ')}</dd>
        </div>
      )}
    </dl>
  )
}
