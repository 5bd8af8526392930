import { Link } from 'wouter'
import { isSocle, missionDelays, MISSIONS, type Mission } from '../../domain/cpts/mission.ts'
import type { FacetFilters } from '../../domain/filters/facet.ts'
import { frComprendre } from '../../fr/cpts/comprendre.ts'
import { frMissions } from '../../fr/cpts/cpts.ts'
import { useRegionIfThere } from '../region-model/region-model.ts'
import { useHref } from '../region-model/use-href.ts'
import styles from './Guide.module.css'

const words = frComprendre.missions

/** The six missions: what is done, by when, and which CPTS on show state it. */
export function Missions() {
  const region = useRegionIfThere()
  const counts = region?.facets.counts('mission', {}) ?? new Map<string, number>()
  const all = region?.atlas.facts.size ?? 0
  const stating = all - (counts.get('non-renseigne') ?? 0)
  return (
    <>
      <p>{words.intro}</p>
      <ul className={styles.cards}>
        {MISSIONS.map((mission) => (
          <MissionCard
            key={mission}
            mission={mission}
            n={stating > 0 ? (counts.get(mission) ?? 0) : null}
          />
        ))}
      </ul>
      {region && stating > 0 && (
        <p className={styles.quiet}>{words.known(region.nom, stating, all)}</p>
      )}
    </>
  )
}

interface MissionCardProps {
  readonly mission: Mission
  /** How many CPTS state an action of it; null where no record says what its CPTS does. */
  readonly n: number | null
}

function MissionCard({ mission, n }: MissionCardProps) {
  const delays = missionDelays(mission)
  return (
    <li>
      <h3>
        <span className={styles.code}>{mission}</span> {frMissions[mission]}
      </h3>
      <p className={styles.kind}>{words.kinds[isSocle(mission) ? 'socle' : 'option']}</p>
      <p>{words.done[mission]}</p>
      <p className={styles.quiet}>
        {delays ? words.delays(delays.premieresActions, delays.deploiementComplet) : words.noDelay}
      </p>
      {n === 0 && <p className={styles.quiet}>{words.statedByNone}</p>}
      {n !== null && n > 0 && (
        <Stated text={words.stated(n)} of={frMissions[mission]} filters={{ mission: [mission] }} />
      )}
    </li>
  )
}

interface StatedProps {
  /** How many CPTS say so. */
  readonly text: string
  /** What they say they do, for those who hear the links out of their place. */
  readonly of: string
  readonly filters: FacetFilters
}

/** How many CPTS say that they do something, and the ways to the list and the map of them. */
export function Stated({ text, of, filters }: StatedProps) {
  const href = useHref()
  const change = { selection: null, filters }
  return (
    <p className={styles.quiet}>
      {text}
      <span className={styles.onScreen}>
        {'\u00a0: '}
        <Link href={href('/liste', change)} aria-label={words.inListOf(of)}>
          {words.inList}
        </Link>
        {', '}
        <Link href={href('/', change)} aria-label={words.onMapOf(of)}>
          {words.onMap}
        </Link>
      </span>
    </p>
  )
}
