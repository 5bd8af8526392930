import type { CptsFacts } from '../../domain/atlas.ts'
import { fr } from '../../ui/fr.ts'
import { useRegion } from '../shared/region-model.ts'
import { COLUMNS } from './columns.tsx'
import styles from './CptsCards.module.css'
import { CptsLink } from './CptsLink.tsx'

/** Where ten columns have no room: a card a CPTS, with the same facts in the same order. */
export function CptsCards({ facts }: { readonly facts: readonly CptsFacts[] }) {
  const { nom } = useRegion()
  return (
    <ul className={styles.cards} aria-label={fr.list.caption(nom)}>
      {facts.map((each) => (
        <li key={each.cpts.id}>
          <h2>
            <CptsLink facts={each} />
          </h2>
          <dl>
            {COLUMNS.filter(({ known }) => known(each)).map(({ key, figures, Cell }) => (
              <div key={key}>
                <dt>{fr.list.columns[key]}</dt>
                <dd className={figures ? 'figures' : undefined}>
                  <Cell facts={each} />
                </dd>
              </div>
            ))}
          </dl>
          <Unknown facts={each} />
        </li>
      ))}
    </ul>
  )
}

/** What nobody states, in one line: cards full of "non renseigné" would hide what is known. */
function Unknown({ facts }: { readonly facts: CptsFacts }) {
  const missing = COLUMNS.filter(({ known }) => !known(facts))
  if (missing.length === 0) return null
  return (
    <p className={styles.unknown}>
      {fr.list.unknownFacts(missing.map(({ key }) => fr.list.columns[key]))}
    </p>
  )
}
