import type { CptsFacts } from '../../../domain/atlas/atlas.ts'
import { frPanel } from '../../../fr/cpts/cpts-panel.ts'
import { frCpts } from '../../../fr/cpts/cpts.ts'
import { formatSite } from '../../../fr/words/format.ts'
import { frIdentity } from '../../../fr/paper/identity.ts'
import { frMap } from '../../../fr/map/map.ts'
import { frPoster } from '../../../fr/paper/poster.ts'
import { missionLines } from '../../cpts/mission-lines.ts'
import { departementName } from '../../region-model/facet-words.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'
import { MapDrawing } from '../MapDrawing.tsx'
import type { PaperMap } from '../use-printing.ts'
import styles from './Poster.module.css'
import { QrCode } from './QrCode.tsx'

/** The sheets that a poster is made for, upright. */
export type PosterSize = 'A4' | 'A5'

/** Where its code leads: a page that is read without the application, or the map where there is none. */
export interface PosterLink {
  readonly address: string
  readonly isPage: boolean
}

interface PosterPageProps {
  readonly facts: CptsFacts
  readonly size: PosterSize
  readonly map: PaperMap
  readonly link: PosterLink
}

/** One sheet to pin up: who the CPTS is, where, what it says it does, how to reach it. What is not known of it leaves no gap. */
export function PosterPage({ facts: { cpts }, size, map, link }: PosterPageProps) {
  const { file } = useRegion()
  const lines = missionLines(cpts)
  return (
    <article className={styles.poster} data-size={size}>
      <header>
        <p className={styles.kind}>{frPoster.kind}</p>
        <h1>{cpts.nom}</h1>
        <p>{cpts.departements.map((code) => departementName(file, code)).join(', ')}</p>
      </header>
      {typeof map !== 'string' && (
        <MapDrawing map={map} alt={frIdentity.picture(cpts.nom)} className={styles.map} />
      )}
      <div className={styles.foot}>
        <div className={styles.words}>
          <p>{frPoster.what}</p>
          {lines.length > 0 && (
            <section>
              <h2>{frPanel.does}</h2>
              <ul>
                {lines.map(({ subject, actions }) => (
                  <li key={subject}>
                    <strong>{actions ? frPanel.doesThese(subject) : subject}</strong> {actions}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <Contacts cpts={cpts} />
        </div>
        <figure>
          <QrCode text={link.address} alt={frPoster.code(link.address)} />
          <figcaption>
            <strong>{frPoster.scan}</strong> {link.isPage ? frPoster.page : frPoster.map}
            <small>{link.address.replace(/^https?:\/\//, '')}</small>
          </figcaption>
        </figure>
      </div>
      <Foot isMapped={typeof map !== 'string'} />
    </article>
  )
}

const WAYS = ['telephone', 'email', 'site'] as const

/** The ways to reach the structure, large; where none is known, a line to write it on. */
function Contacts({ cpts }: Pick<CptsFacts, 'cpts'>) {
  const known = WAYS.filter((way) => cpts.contacts[way])
  if (known.length === 0) return <p className={styles.blank}>{frPoster.contact}</p>
  return (
    <dl className={styles.contacts}>
      {known.map((way) => {
        const value = cpts.contacts[way]?.valeur ?? ''
        return (
          <div key={way}>
            <dt>{frCpts[way]}</dt>
            <dd>{way === 'site' ? formatSite(value) : value}</dd>
          </div>
        )
      })}
    </dl>
  )
}

function Foot({ isMapped }: { readonly isMapped: boolean }) {
  const { manifest } = useRegion()
  const { today } = useSession()
  return (
    <footer>
      <span>{frPoster.foot(today)}</span>
      {isMapped && manifest && (
        <span>{frMap.attribution(manifest.schematic, manifest.population.annee)}</span>
      )}
    </footer>
  )
}
