import ChevronDown from 'lucide-react/icons/chevron-down'
import { useId } from 'react'
import { CATEGORIES, COLOUR_MODES, type ColourMode } from '../../domain/filters/colour-mode.ts'
import { frCategories } from '../../fr/cpts/facets.ts'
import { frLegend } from '../../fr/map/map.ts'
import { formatNumber } from '../../fr/words/format.ts'
import type { Strength } from '../../map/dimming.ts'
import { SMALL, useMedia } from '../../ui/use-media.ts'
import { useShownIndicator } from '../indicators/use-indicators.ts'
import { WhenShown } from '../indicators/WhenShown.tsx'
import { useColourMode, useFiltered } from '../region-model/filtering.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useActions, useChoice } from '../region-model/session-context.ts'
import { useStrength } from '../region-model/use-strength.ts'
import styles from './Legend.module.css'
import {
  CategorySwatch,
  MaskedSwatch,
  OverlapSwatch,
  PartialSwatch,
  UncoveredSwatch,
} from './Swatch.tsx'
import type { OwnSign } from './OwnSigns.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'

const IndicatorChooser = lazyPart(
  async () => (await import('../indicators/IndicatorChooser.tsx')).IndicatorChooser,
)
const IndicatorLegend = lazyPart(
  async () => (await import('../indicators/IndicatorLegend.tsx')).IndicatorLegend,
)

// The acronym of its categories, which are buttons themselves; nobody asks before the map is there.
const Term = lazyPart(async () => (await import('../../ui/Term.tsx')).Term)

const InPartSign = lazyPart(async () => (await import('./InPartSign.tsx')).InPartSign)

const OwnSigns = lazyPart(async () => (await import('./OwnSigns.tsx')).OwnSigns)

/** Names every sign of the map; its lines filter the map and the list. A strip under the map, a drawer on a phone. */
export function Legend({ own }: { readonly own: OwnSign | null }) {
  const small = useMedia(SMALL)
  const selection = useChoice((choices) => choices.selection)
  if (small) {
    // Keyed by what is selected: choosing a place on the map closes the drawer that would cover it.
    return (
      <details key={JSON.stringify(selection)} className={styles.drawer} data-over-map>
        <summary>
          {frLegend.title}
          <ChevronDown aria-hidden size={16} />
        </summary>
        <Body own={own} />
      </details>
    )
  }
  return (
    <section className={styles.strip} aria-label={frLegend.title}>
      <Body own={own} />
    </section>
  )
}

function Body({ own }: { readonly own: OwnSign | null }) {
  const filtering = useChoice(({ filters }) => Object.keys(filters).length > 0)
  // The communes bear the colours then, and the territories their outlines only.
  const outlined = useShownIndicator() !== null
  const strength = useStrength(own !== null)
  const { atlas } = useRegion()
  const mode = useColourMode()
  const shown = new Set(useFiltered().map(({ cpts }) => cpts.id))
  return (
    <div className={styles.body}>
      <WhenShown>
        {(shown) => (
          <div className={styles.indicator}>
            <IndicatorLegend {...shown} />
          </div>
        )}
      </WhenShown>
      <Categories outlined={outlined} strength={strength} />
      <ModeSelect />
      {own === null && (
        <span className={styles.ask}>
          <Term of="ACI" />
        </span>
      )}
      <div className={styles.choice}>
        <IndicatorChooser />
      </div>
      <ul className={styles.signs}>
        {own !== null && <OwnSigns own={own} outlined={outlined} strength={strength} />}
        <li>
          <OverlapSwatch strength={strength} /> {frLegend.overlap}
        </li>
        {!outlined && atlas.coverage.population.enPartie && (
          <InPartSign atlas={atlas} shown={shown} mode={mode} strength={strength} />
        )}
        <li>
          <PartialSwatch /> {frLegend.partial}
        </li>
        {filtering && (
          <li>
            <MaskedSwatch strength={strength} /> {frLegend.masked}
          </li>
        )}
        {!outlined && (
          <li>
            <UncoveredSwatch strength={strength} /> {frLegend.uncovered}
          </li>
        )}
      </ul>
    </div>
  )
}

function ModeSelect() {
  const mode = useColourMode()
  const { colourBy } = useActions()
  const why = useId()
  // What nobody chose is that which the records can tell: elsewhere it may be another.
  const isChosen = useChoice(({ colour }) => colour !== null)
  const isSaid = !isChosen && mode !== 'stade'
  return (
    <>
      <label className={styles.mode}>
        {frLegend.colourBy}
        <select
          value={mode}
          aria-describedby={isSaid ? why : undefined}
          onChange={(event) => colourBy(event.target.value as ColourMode)}
        >
          {COLOUR_MODES.map((each) => (
            <option key={each} value={each}>
              {frLegend.modes[each]}
            </option>
          ))}
        </select>
      </label>
      {isSaid && (
        <span id={why} className={styles.why}>
          {frLegend.fewStages}
        </span>
      )}
    </>
  )
}

function Categories({
  outlined,
  strength,
}: {
  readonly outlined: boolean
  readonly strength: Strength
}) {
  const { facets } = useRegion()
  const mode = useColourMode()
  const { toggleFilter, clearFilters } = useActions()
  const filters = useChoice((choices) => choices.filters)
  if (mode === 'voisines') return null
  const shown = filters[mode] ?? []
  const counts = facets.counts(mode, filters)
  return (
    <>
      <ul className={styles.categories} aria-label={frLegend.filterHint}>
        {CATEGORIES[mode].map((value) => (
          <li key={value}>
            <button
              type="button"
              className={styles.category}
              aria-pressed={shown.includes(value)}
              onClick={() => toggleFilter(mode, value)}
              data-faded={shown.length > 0 && !shown.includes(value)}
            >
              <CategorySwatch mode={mode} value={value} outlined={outlined} strength={strength} />
              <span>{frCategories[value]}</span>
              <span className={`${styles.count} figures`}>
                {formatNumber(counts.get(value) ?? 0)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {Object.keys(filters).length > 0 && (
        <button type="button" className={styles.reset} onClick={clearFilters}>
          {frLegend.reset}
        </button>
      )}
    </>
  )
}
