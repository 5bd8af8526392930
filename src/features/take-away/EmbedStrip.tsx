import { CATEGORIES, categoryOf } from '../../domain/filters/colour-mode.ts'
import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import { frCategories } from '../../fr/cpts/facets.ts'
import { frLegend } from '../../fr/map/map.ts'
import { frNoneKnown } from '../../fr/cpts/none-known.ts'
import { frOverMap } from '../../fr/map/over-map.ts'
import { frTakeAway } from '../../fr/paper/take-away.ts'
import { Explained } from '../../ui/Term.tsx'
import { InPartSign } from '../map/InPartSign.tsx'
import { CategorySwatch, OverlapSwatch, PartialSwatch } from '../map/Swatch.tsx'
import { useColourMode } from '../region-model/filtering.ts'
import { isUnread, useRegion } from '../region-model/region-model.ts'
import { useActions, useChoice } from '../region-model/session-context.ts'
import { useStrength } from '../region-model/use-strength.ts'
import { useHref } from '../region-model/use-href.ts'
import styles from './Embed.module.css'

/** Under the embedded map: the signs that it uses, the way to each CPTS without a pointer, and where it comes from. */
export function EmbedStrip({ filtered }: { readonly filtered: readonly CptsFacts[] }) {
  const href = useHref()
  return (
    <footer className={styles.strip}>
      <Key filtered={filtered} />
      <Chooser filtered={filtered} />
      <a className={styles.app} href={href('/')} target="_blank" rel="noopener">
        {frTakeAway.embedded.app}
        <span className="visually-hidden"> {frTakeAway.newTab}</span>
      </a>
    </footer>
  )
}

/** Only the lines that occur: a strip has no room for what is not on the map. */
function Key({ filtered }: { readonly filtered: readonly CptsFacts[] }) {
  const mode = useColourMode()
  const { atlas } = useRegion()
  const strength = useStrength()
  const met = new Set(filtered.map((facts) => categoryOf(mode, facts)))
  const shown = new Set(filtered.map(({ cpts }) => cpts.id))
  const shared = atlas.overlaps.some(({ a, b }) => shown.has(a) && shown.has(b))
  const partial = filtered.some(({ cpts }) => cpts.perimetre.etat === 'partiel')
  return (
    <ul className={styles.key} aria-label={frTakeAway.embedded.key}>
      {CATEGORIES[mode]
        .filter((value) => met.has(value))
        .map((value) => (
          <li key={value}>
            <CategorySwatch mode={mode} value={value} strength={strength} />{' '}
            <Explained text={frCategories[value]} />
          </li>
        ))}
      {shared && (
        <li>
          <OverlapSwatch strength={strength} /> {frLegend.overlap}
        </li>
      )}
      {atlas.coverage.population.enPartie && (
        <InPartSign atlas={atlas} shown={shown} mode={mode} strength={strength} />
      )}
      {partial && (
        <li>
          <PartialSwatch /> {frLegend.partial}
        </li>
      )}
    </ul>
  )
}

/** Also leads to the CPTS whose perimeter is not published, which no map can show. */
function Chooser({ filtered }: { readonly filtered: readonly CptsFacts[] }) {
  const selection = useChoice((choices) => choices.selection)
  const { select } = useActions()
  const region = useRegion()
  if (filtered.length === 0)
    return (
      <p>
        {isUnread(region)
          ? frOverMap.hoverUnread
          : region.atlas.facts.size === 0
            ? frNoneKnown.title(region.nom)
            : frTakeAway.embedded.none}
      </p>
    )
  return (
    <select
      className={styles.chooser}
      aria-label={frTakeAway.embedded.choose}
      value={selection?.kind === 'cpts' ? selection.id : ''}
      onChange={({ target: { value } }) => select(value ? { kind: 'cpts', id: value } : null)}
    >
      <option value="">{frTakeAway.embedded.chooseFrom(filtered.length)}</option>
      {filtered.map(({ cpts }) => (
        <option key={cpts.id} value={cpts.id}>
          {cpts.nom}
        </option>
      ))}
    </select>
  )
}
