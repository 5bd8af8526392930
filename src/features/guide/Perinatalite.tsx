import { Link } from 'wouter'
import { PERINATALITE_THEMES, officialPerinatalite } from '../../domain/cpts/perinatalite.ts'
import type { PerinataliteState } from '../../domain/cpts/cpts.ts'
import { frComprendre } from '../../fr/cpts/comprendre.ts'
import { useRegionIfThere } from '../region-model/region-model.ts'
import { useHref } from '../region-model/use-href.ts'
import { Explained } from '../../ui/Term.tsx'
import styles from './Guide.module.css'
import { Stated } from './Missions.tsx'

const words = frComprendre.perinatalite

/** States in which a CPTS acts, or is about to. */
const ACTIVE: readonly PerinataliteState[] = ['en-cours', 'en-cours-ou-prevu', 'prevu']
/** The région whose union drew up the themes. */
const THEIRS = '11'

/** Périnatalité et santé de la femme inside the missions 2 and 3, theme by theme. */
export function Perinatalite() {
  const region = useRegionIfThere()
  const counts = region?.facets.counts('perinatalite', {})
  const n = ACTIVE.reduce((sum, state) => sum + (counts?.get(state) ?? 0), 0)
  const [before, last] = officialPerinatalite(THEIRS).slice(-2)
  return (
    <>
      <p>
        <Explained text={words.intro} />{' '}
        {before && last && words.official(last.cpts, last.annee, before.cpts, before.annee)}
      </p>
      <div className={`${styles.columns} ${styles.pair}`}>
        {(['M2', 'M3'] as const).map((mission) => (
          <div key={mission}>
            <h3>{words.mission[mission]}</h3>
            <Themes mission={mission} />
          </div>
        ))}
      </div>
      <p>{words.who}</p>
      {region && n > 0 && (
        <Stated
          text={words.stated(region.nom, n)}
          of={frComprendre.sections.perinatalite}
          filters={{ perinatalite: ACTIVE }}
        />
      )}
    </>
  )
}

function Themes({ mission }: { readonly mission: keyof typeof PERINATALITE_THEMES }) {
  const facets = useRegionIfThere()?.facets
  const href = useHref()
  return (
    <ul className={styles.lines}>
      {PERINATALITE_THEMES[mission].map((theme) => {
        const filters = { texte: words.sought[theme] }
        const n = facets?.passing(filters).length ?? 0
        return (
          <li key={theme}>
            <strong>{words.theme(theme)}</strong> {words.themes[theme]}
            {n > 0 && (
              <span className={styles.onScreen}>
                {' '}
                <Link href={href('/liste', { selection: null, filters })}>{words.spoken(n)}</Link>
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
