import { useMemo } from 'react'
import type { Figures } from '../../../domain/atlas/regional-figures.ts'
import { categoryOf } from '../../../domain/filters/colour-mode.ts'
import type { FacetFilters, Filters } from '../../../domain/filters/facet.ts'
import { regionOf } from '../../../domain/units/regions.ts'
import { frCpts } from '../../../fr/cpts/cpts.ts'
import { frCategories } from '../../../fr/cpts/facets.ts'
import { formatShare } from '../../../fr/words/format.ts'
import { frByRegion, frProgress } from '../../../fr/follow-up/progress.ts'
import { ScrollBox } from '../../../ui/ScrollBox.tsx'
import { departementName } from '../../region-model/facet-words.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { CountLink, ListLink } from '../links.tsx'
import styles from '../tables.module.css'
import type { Progress } from '../use-progress.ts'
import type { Split } from './paints.ts'
import type { Segment, Stack } from './stacks.ts'

/** What figures are broken down by: the départements of a région, or the régions of the country. */
interface Division {
  readonly words: typeof frByRegion
  readonly name: (code: string) => string
  /** What shows one part only. */
  readonly within: (code: string) => Filters
}

const { departements, dashboard } = frProgress
const BY_DEPARTEMENT: Division['words'] = {
  title: departements.title,
  caption: departements.caption,
  chart: departements.chart,
  head: departements.departement,
  scroll: departements.scroll,
  none: dashboard.noDepartement,
  shared: dashboard.shared,
}

const BY_REGION: Division = {
  words: frByRegion,
  name: (code) => regionOf(code)?.nom ?? code,
  within: (code) => ({ departement: regionOf(code)?.departements ?? [code] }),
}

export function useDivision(): Division {
  const { isSingle, file } = useRegion()
  return useMemo(() => {
    if (!isSingle) return BY_REGION
    return {
      words: BY_DEPARTEMENT,
      name: (code) => departementName(file, code),
      within: (code) => ({ departement: [code] }),
    }
  }, [isSingle, file])
}

const words = frProgress.departements

interface DepartementTableProps {
  readonly split: Split
  readonly stacks: readonly Stack<string>[]
  readonly progress: Progress
}

/** A département or a région a line, the whole below; every number opens the list behind it. */
export function DepartementTable({
  split,
  stacks,
  progress: { facts, figures, parts },
}: DepartementTableProps) {
  const division = useDivision()
  const { departements, sansDepartement, partages } = parts.figures
  const values = (stacks[0]?.segments ?? []).map(({ value }) => value)
  const caption = division.words.caption(frProgress.dashboard[split])
  const total = values.map((value) => ({
    value,
    n: facts.filter((each) => categoryOf(split, each) === value).length,
  }))
  return (
    <div>
      <ScrollBox label={division.words.scroll}>
        <table className={styles.table}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{division.words.head}</th>
              <th scope="col" data-figures>
                {words.cpts}
              </th>
              {values.map((value) => (
                <th key={value} scope="col" data-figures>
                  {frCategories[value]}
                </th>
              ))}
              <th scope="col" data-figures>
                {words.covered}
              </th>
              <th scope="col" data-figures>
                {words.valid}
              </th>
            </tr>
          </thead>
          <tbody>
            {departements.map((own, rank) => (
              <Line
                key={own.code}
                name={division.name(own.code)}
                figures={own}
                split={split}
                segments={stacks[rank]?.segments ?? []}
                within={division.within(own.code)}
              />
            ))}
          </tbody>
          <tfoot>
            <Line name={words.total} figures={figures} split={split} segments={total} within={{}} />
          </tfoot>
        </table>
      </ScrollBox>
      {(sansDepartement.length > 0 || partages.length > 0) && (
        <p className={styles.note}>
          {sansDepartement.length > 0 && (
            <ListLink filters={{ manque: ['departements'] }}>
              {division.words.none(sansDepartement.length)}
            </ListLink>
          )}{' '}
          {partages.length > 0 && division.words.shared(partages.length)}
        </p>
      )}
    </div>
  )
}

interface LineProps {
  readonly name: string
  readonly figures: Figures
  readonly split: Split
  readonly segments: readonly Segment[]
  readonly within: FacetFilters
}

function Line({ name, figures, split, segments, within }: LineProps) {
  const { cpts, couverture, perimetres } = figures
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-figures>
        <CountLink n={cpts} filters={within} of={name} />
      </td>
      {segments.map(({ value, n }) => (
        <td key={value} data-figures data-unknown={value === 'non-renseigne' || undefined}>
          <CountLink
            n={n}
            filters={{ ...within, [split]: [value] }}
            of={`${frCategories[value]}, ${name}`}
          />
        </td>
      ))}
      <Share
        part={couverture.avecProjets.part}
        isFloor={couverture.avecProjets.population.enPartie !== undefined}
        known={perimetres.renseigne > 0 || cpts === 0}
      />
      <Share
        part={couverture.sansProjets.part}
        isFloor={couverture.sansProjets.population.enPartie !== undefined}
        known={
          (couverture.sansProjets.part ?? 0) > 0 ||
          couverture.stadeInconnu.population.habitants === 0
        }
      />
    </tr>
  )
}

interface ShareProps {
  readonly part: number | null
  /** Whether communes covered in part are left out. */
  readonly isFloor: boolean
  readonly known: boolean
}

/** Where nothing is stated, nothing is not zero. */
function Share({ part, isFloor, known }: ShareProps) {
  return (
    <td data-figures>
      {part !== null && known ? (
        `${isFloor ? '≥ ' : ''}${formatShare(part)}`
      ) : (
        <span className={styles.quiet}>{frCpts.unknown}</span>
      )}
    </td>
  )
}
