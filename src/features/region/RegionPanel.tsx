import { Fragment } from 'react'
import { Link } from 'wouter'
import {
  type ComparableFigures,
  comparableFigures,
  type OfficialFigure,
} from '../../domain/atlas/official-figures.ts'
import { formatDate } from '../../fr/words/format.ts'
import { frRegion } from '../../fr/cpts/region.ts'
import { Notice } from '../../ui/Notice.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { SourceName } from '../../ui/SourceName.tsx'
import { useFiltered } from '../region-model/filtering.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useChoice } from '../region-model/session-context.ts'
import { useHref } from '../region-model/use-href.ts'
import { CptsList } from './CptsList.tsx'
import styles from './RegionPanel.module.css'

// The words of every filter, which nobody needs before one is chosen.
const PanelFilters = lazyPart(async () => (await import('./PanelFilters.tsx')).PanelFilters)

// Where nobody has published anything.
const NoneKnown = lazyPart(async () => (await import('./NoneKnown.tsx')).NoneKnown)
// What nobody needs before the panel stands: the news, the words and windows of prints.
const AboveList = lazyPart(async () => (await import('./AboveList.tsx')).AboveList)
// Whose atlas this is, after all that one came for.
const OfficeLine = lazyPart(async () => (await import('./OfficeLine.tsx')).OfficeLine)

/** Of several régions, beyond this nobody reads line by line; each région, the filters and the search lead to fewer. */
const MANY = 150

/** What one reads with nothing selected: how much is known of the région, and the list of its CPTS. */
export function RegionPanel() {
  const { isSingle, nom, atlas, recordsState, problems } = useRegion()
  const known = recordsState === 'known' || atlas.facts.size > 0
  const filtered = useFiltered()
  const filters = useChoice((choices) => Object.keys(choices.filters).length > 0)
  const href = useHref()
  return (
    <>
      <h1 className={styles.title}>{nom}</h1>
      <p className={styles.tagline}>
        {frRegion.whatACptsIs} <Link href={href('/comprendre')}>{frRegion.more}</Link>
      </p>
      {known ? (
        <Coverage />
      ) : (
        <div className={styles.empty}>
          <NoneKnown />
        </div>
      )}
      <AboveList />
      {problems.length > 0 && (
        <Notice tone="notice" title={frRegion.problems(problems.length)}>
          <ul>
            {problems.map(({ path, message }) => (
              <li key={path + message}>
                {path} : {message}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {known && (
        <section className={styles.section}>
          <h2 className={styles.listHead} aria-live="polite">
            {frRegion.listTitle(filtered.length, atlas.facts.size)}
          </h2>
          {filters && <PanelFilters />}
          {isSingle || filtered.length <= MANY ? (
            <CptsList facts={filtered} />
          ) : (
            <Link href={href('/liste')} className={styles.wholeList}>
              {frRegion.wholeList(filtered.length)}
            </Link>
          )}
        </section>
      )}
      <OfficeLine />
    </>
  )
}

function Coverage() {
  const { atlas, records } = useRegion()
  const { coverage, dataset } = atlas
  const own = new Set(records.cpts.map(({ id }) => id))
  const visiting = [...atlas.facts.keys()].filter((id) => !own.has(id)).length
  const official = comparableFigures(dataset)
  return (
    <section className={styles.coverage}>
      <p className={styles.known}>
        {frRegion.known(atlas.facts.size, official.cpts?.valeur ?? null)}
      </p>
      {visiting > 0 && <p>{frRegion.visiting(visiting)}</p>}
      <p>{frRegion.perimeters(coverage.cpts)}</p>
      {atlas.units.size > 0 && (
        <p>
          {`${frRegion.covered}\u00a0: `}
          <strong>
            {coverage.unites.couvertes === 0
              ? frRegion.coveredUnknown
              : frRegion.coveredValue(coverage.population.habitants, coverage.part)}
          </strong>
          .{' '}
          {coverage.unites.couvertes > 0 &&
            coverage.cpts.partiel + coverage.cpts.inconnu > 0 &&
            frRegion.coveredFloor}{' '}
          {coverage.population.enPartie &&
            frRegion.coveredInPart(coverage.population.enPartie.length, coverage.auPlus)}
        </p>
      )}
      <Official figures={official} />
      <p className={styles.warning}>{dataset.avertissement}</p>
    </section>
  )
}

/** The official figures that one may set beside the records, each document once, with its date. */
function Official({ figures }: { readonly figures: ComparableFigures }) {
  const byDocument = new Map<string, { readonly of: OfficialFigure; readonly said: string[] }>()
  for (const key of ['cpts', 'aci', 'population'] as const) {
    const of = figures[key]
    if (!of) continue
    const document = `${of.date} ${of.sources.join(' ')}`
    const { said } = byDocument.get(document) ?? { said: [] }
    byDocument.set(document, { of, said: [...said, frRegion.officialValues[key](of.valeur)] })
  }
  if (byDocument.size === 0) return null
  return (
    <>
      <p>{frRegion.official}</p>
      <ul className={styles.official}>
        {[...byDocument].map(([document, { of, said }]) => (
          <li key={document}>
            {said.join(' ; ')} ({of.date && formatDate(of.date)}
            {of.sources.map((source) => (
              <Fragment key={source}>
                , <SourceName source={source} short />
              </Fragment>
            ))}
            )
          </li>
        ))}
      </ul>
    </>
  )
}
