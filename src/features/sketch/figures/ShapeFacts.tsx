import type { Touched } from '../../../domain/sketch/touched.ts'
import { regionNames } from '../../../domain/units/names-of.ts'
import type { Unit, UnitCode } from '../../../domain/units/unit.ts'
import { frSketchFigures } from '../../../fr/sketch/sketch-figures.ts'
import { departementName } from '../../region-model/facet-words.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { Pieces } from './Pieces.tsx'
import styles from './ShapeFacts.module.css'
import { useSketch } from '../draw/sketch-model.tsx'
import { useSketchActions } from '../draw/use-sketch-actions.ts'

/** In how many pieces it is, and how fully it takes in départements, EPCI and EPT. */
export function ShapeFacts() {
  const { territory, departements, epci, ept } = useSketch().facts
  const regions = regionNames(territory)
  const { file } = useRegion()
  return (
    <>
      <Pieces />
      {regions.length > 1 && <p>{frSketchFigures.regions(regions)}</p>}
      <Groups
        title={frSketchFigures.departements}
        groups={departements}
        nameOf={(code) => departementName(file, code)}
        groupOf={({ departement }) => departement}
      />
      <Groups
        title={frSketchFigures.epci}
        groups={epci}
        nameOf={(code) => file?.epci[code] ?? code}
        groupOf={(unit) => unit.epci}
      />
      <Groups
        title={frSketchFigures.ept}
        groups={ept}
        nameOf={(code) => file?.ept[code] ?? code}
        groupOf={(unit) => unit.ept}
      />
    </>
  )
}

interface GroupsProps {
  readonly title: string
  readonly groups: readonly Touched[]
  readonly nameOf: (code: string) => string
  readonly groupOf: (unit: Unit) => string | null
}

function Groups({ title, groups, nameOf, groupOf }: GroupsProps) {
  const { atlas } = useRegion()
  const { add, remove } = useSketchActions()
  if (groups.length === 0) return null
  const members = (group: string): UnitCode[] =>
    [...atlas.units.values()].filter((unit) => groupOf(unit) === group).map(({ code }) => code)
  return (
    <div>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.groups}>
        {groups.map(({ code, tenues, coupees, total, beyond, part }) => {
          const nom = nameOf(code)
          return (
            <li key={code}>
              <span>
                {nom}
                <small>
                  {frSketchFigures.held(tenues, coupees, total, beyond)}
                  {part !== null && tenues < total && `, ${frSketchFigures.heldShare(part)}`}
                </small>
              </span>
              {tenues < total - beyond && (
                <button
                  type="button"
                  aria-label={frSketchFigures.addAllOf(nom)}
                  onClick={() => add(members(code), 'group', nom)}
                >
                  {frSketchFigures.addAll}
                </button>
              )}
              <button
                type="button"
                aria-label={frSketchFigures.removeAllOf(nom)}
                onClick={() => remove(members(code), 'group', nom)}
              >
                {frSketchFigures.removeAll}
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
