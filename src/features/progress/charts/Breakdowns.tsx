import { useId } from 'react'
import { CATEGORIES, categoryOf } from '../../../domain/filters/colour-mode.ts'
import type { FacetFilters } from '../../../domain/filters/facet.ts'
import { frCpts } from '../../../fr/cpts/cpts.ts'
import { frCategories } from '../../../fr/cpts/facets.ts'
import { formatNumber } from '../../../fr/words/format.ts'
import { frList } from '../../../fr/follow-up/list.ts'
import { frProgress } from '../../../fr/follow-up/progress.ts'
import { ListLink } from '../links.tsx'
import type { Progress } from '../use-progress.ts'
import styles from './Breakdowns.module.css'
import { fillOf, outlineOf, type Split, SPLITS } from './paints.ts'

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
            avecProjets.unites - (avecProjets.population.enPartie?.length ?? 0),
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
  const all = total.population.habitants
  // In communes shared out by quartiers, how many of them are covered is not known.
  const inPart = Math.round(((avecProjets.auPlus ?? 0) - (avecProjets.part ?? 0)) * all)
  const uncovered = all - avecProjets.population.habitants - inPart
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
        : words.share(habitants / all),
    fill,
    outline: 1,
    unknown,
    list: null,
  })
  return [
    row('sansProjets', sansProjets.population.habitants, fillOf('stade', 'aci-signe')),
    row('projetsSeuls', projetsSeuls.population.habitants, fillOf('stade', 'lettre-intention')),
    row('stadeInconnu', stadeInconnu.population.habitants, fillOf('stade', 'non-renseigne'), true),
    ...(inPart > 0 ? [row('enPartie', inPart, fillOf('stade', 'non-renseigne'), true)] : []),
    row('nonCouverte', uncovered, 'var(--ground)'),
  ]
}

/** One value: how much it weighs, and the list behind it where there is one. */
interface BreakdownRow {
  readonly label: string
  readonly value: number
  readonly shown: string
  readonly fill: string
  /** Units: CSS pixels. */
  readonly outline: number
  readonly unknown: boolean
  readonly list: FacetFilters | null
}

interface BreakdownProps {
  readonly title: string
  readonly note: string
  readonly rows: readonly BreakdownRow[]
}

/** How a total is made up, line by line, in the colours of the map: it is also the legend of the charts. */
function Breakdown({ title, note, rows }: BreakdownProps) {
  const id = useId()
  const most = Math.max(...rows.map(({ value }) => value), 1)
  return (
    <section className={styles.breakdown} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ul>
        {rows.map((row) => (
          <li key={row.label}>
            <Line row={row} share={row.value / most} />
          </li>
        ))}
      </ul>
      <p className={styles.note}>{note}</p>
    </section>
  )
}

function Line({ row, share }: { readonly row: BreakdownRow; readonly share: number }) {
  const { label, value, shown, fill, outline, unknown, list } = row
  const content = (
    <>
      <span>{label}</span>
      <span className={`${styles.shown} figures`} data-none={value === 0}>
        {shown}
        {list && <span className="visually-hidden"> {frList.countUnit}</span>}
      </span>
      <span
        className={styles.bar}
        data-unknown={unknown}
        data-none={value === 0}
        style={{
          width: `max(3px, ${share * 100}%)`,
          backgroundColor: fill,
          borderWidth: `${outline}px`,
        }}
      />
    </>
  )
  if (!list || value === 0) return <div className={styles.line}>{content}</div>
  return (
    <ListLink filters={list} className={styles.line}>
      {content}
    </ListLink>
  )
}
