import type { Ref } from 'react'
import type { CptsFacts } from '../../domain/atlas.ts'
import { DEFAULT_CHOICES } from '../../state/choices.ts'
import { choicesToQuery } from '../../state/choices-url.ts'
import { formatSite } from '../../ui/format.ts'
import { fr } from '../../ui/fr.ts'
import { Contacts } from '../cpts/Contacts.tsx'
import { Sources } from '../cpts/Sources.tsx'
import { departementName } from '../shared/departement-name.ts'
import { useRegion } from '../shared/region-model.ts'
import { useSession } from '../shared/session.ts'
import styles from './PrintCard.module.css'
import { PrintCommunes } from './PrintCommunes.tsx'
import { PrintFigures } from './PrintFigures.tsx'
import { PrintMissions } from './PrintMissions.tsx'
import { PrintOverlaps } from './PrintOverlaps.tsx'

interface PrintCardProps {
  readonly ref: Ref<HTMLElement>
  readonly facts: CptsFacts
  readonly picture: string | null
}

/** One A4 page to leave on a table: on the screen it is not there, on paper it is all there is. */
export function PrintCard({ ref, facts, picture }: PrintCardProps) {
  const { cpts } = facts
  const { manifest } = useRegion()
  return (
    <article ref={ref} className={styles.card}>
      <Head facts={facts} />
      <div className={styles.top}>
        {picture && (
          <figure>
            <img src={picture} alt={fr.takeAway.card.picture(cpts.nom)} />
            <figcaption>
              {fr.takeAway.card.key}{' '}
              {manifest && fr.map.attribution(manifest.schematic, manifest.population.annee)}
            </figcaption>
          </figure>
        )}
        <div className={styles.side}>
          <PrintFigures facts={facts} />
          <Contacts cpts={cpts} />
          <PrintOverlaps facts={facts} />
        </div>
      </div>
      <PrintCommunes facts={facts} />
      <PrintMissions cpts={cpts} />
      <Sources cpts={cpts} />
      <Doubts cpts={cpts} />
      <Foot id={cpts.id} />
    </article>
  )
}

function Head({ facts: { cpts } }: { readonly facts: CptsFacts }) {
  const { file, nom } = useRegion()
  const places = cpts.departements.map((code) => departementName(file, code))
  return (
    <header className={styles.head}>
      <h1>{cpts.nom}</h1>
      <p>{[...places, nom, fr.cpts.perimetre[cpts.perimetre.etat]].join(' · ')}</p>
      <p className={styles.stage}>
        {cpts.stade
          ? fr.takeAway.card.stage(fr.categories[cpts.stade.valeur], cpts.stade.date)
          : fr.cpts.stageUnknown}
      </p>
    </header>
  )
}

function Doubts({ cpts: { doutes, note } }: Pick<CptsFacts, 'cpts'>) {
  const words = note === null ? doutes : [...doutes, note]
  if (words.length === 0) return null
  return (
    <section>
      <h2>{fr.cpts.doubts}</h2>
      {words.map((each) => (
        <p key={each}>{each}</p>
      ))}
    </section>
  )
}

/** The shortest link to this card, which is to be typed, and the day it was true. */
function Foot({ id }: { readonly id: string }) {
  const { region } = useRegion()
  const { today } = useSession()
  const selection = { kind: 'cpts', id } as const
  const query = choicesToQuery({ ...DEFAULT_CHOICES, region, selection })
  return (
    <footer className={styles.foot}>
      <span>{fr.takeAway.card.foot(today)}</span>
      <span>{formatSite(location.origin) + `/${query}`}</span>
    </footer>
  )
}
