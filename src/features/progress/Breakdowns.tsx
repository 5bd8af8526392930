import { CATEGORIES, categoryOf } from '../../domain/filters/colour-mode.ts'
import { formatNumber } from '../../fr/format.ts'
import { frCategories } from '../../fr/facets.ts'
import { frCpts } from '../../fr/cpts.ts'
import { frProgress } from '../../fr/progress.ts'
import { Breakdown, type BreakdownRow } from './Breakdown.tsx'
import styles from './Breakdowns.module.css'
import { fillOf, outlineOf, type Split, SPLITS } from './paints.ts'
import type { Progress } from './use-progress.ts'

const words = frProgress.dashboard

/** What the figures are made of: the CPTS by stage, taille and périnatalité, the population by how far those that cover it are. */
export function Breakdowns({ progress }: { readonly progress: Progress }) {
  const { cpts, couverture } = progress.figures
  const { avecProjets, total } = couverture
  return (
    <div className={styles.breakdowns}>
      {SPLITS.map((split) => {
        const rows = rowsOf(split, progress)
        const unknown = rows.at(-1)?.value ?? 0
        return (
          <Breakdown
            key={split}
            title={words[split]}
            rows={rows}
            note={words.knownNote(cpts - unknown, cpts)}
          />
        )
      })}
      {total.population.habitants > 0 && (
        <Breakdown
          title={words.population}
          rows={coverageRows(progress)}
          note={words.populationNote(
            avecProjets.population.habitants,
            avecProjets.part,
            avecProjets.unites,
            progress.facts.some(({ cpts: { perimetre } }) => perimetre.etat !== 'complet'),
          )}
        />
      )}
    </div>
  )
}

function rowsOf(split: Split, { facts }: Progress): BreakdownRow[] {
  return CATEGORIES[split].map((value) => {
    const n = facts.filter((each) => categoryOf(split, each) === value).length
    return {
      label: frCategories[value],
      value: n,
      shown: formatNumber(n),
      fill: fillOf(split, value),
      outline: outlineOf(split, value),
      unknown: value === 'non-renseigne',
      list: { [split]: [value] },
    }
  })
}

function coverageRows({ figures: { couverture } }: Progress): BreakdownRow[] {
  const { sansProjets, stadeInconnu, projetsSeuls, avecProjets, total } = couverture
  const uncovered = total.population.habitants - avecProjets.population.habitants
  const row = (
    key: keyof typeof words.coverage,
    habitants: number,
    fill: string,
    unknown = false,
  ): BreakdownRow => ({
    label: words.coverage[key],
    value: habitants,
    // While stages are missing, none known is not none.
    shown:
      habitants === 0 && !unknown && key !== 'nonCouverte' && stadeInconnu.population.habitants > 0
        ? frCpts.unknown
        : words.share(habitants / total.population.habitants),
    fill,
    outline: 1,
    unknown,
    list: null,
  })
  return [
    row('sansProjets', sansProjets.population.habitants, fillOf('stade', 'aci-signe')),
    row('projetsSeuls', projetsSeuls.population.habitants, fillOf('stade', 'lettre-intention')),
    row('stadeInconnu', stadeInconnu.population.habitants, fillOf('stade', 'non-renseigne'), true),
    row('nonCouverte', uncovered, 'var(--ground)'),
  ]
}
