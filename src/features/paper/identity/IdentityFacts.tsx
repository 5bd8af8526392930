import { sharedPopulation, type CptsFacts } from '../../../domain/atlas/atlas.ts'
import { unitsInPart } from '../../../domain/cpts/cpts.ts'
import { territoryArea } from '../../../domain/units/area.ts'
import { Definitions } from '../../../ui/Definitions.tsx'
import { frPanel } from '../../../fr/cpts/cpts-panel.ts'
import { frIdentity } from '../../../fr/paper/identity.ts'
import { departementName } from '../../region-model/facet-words.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'
import styles from './Identity.module.css'
import { contactLines, identityLines } from './identity-lines.ts'

/** Who the CPTS is and how to reach it. */
export function IdentityFacts({ facts }: { readonly facts: CptsFacts }) {
  const { atlas, file, manifest } = useRegion()
  const { today } = useSession()
  const { cpts } = facts
  const whole = cpts.perimetre.etat === 'complet' && unitsInPart(cpts).size === 0
  const lines = identityLines(facts, {
    today,
    departements: cpts.departements.map((code) => departementName(file, code)),
    populationYear: manifest?.population.annee ?? null,
    shared: sharedPopulation(facts, atlas.known),
    areaKm2: whole && file ? territoryArea(facts.territory, file.areas) : null,
  })
  return (
    <div className={styles.facts}>
      <section>
        <h2>{frIdentity.facts}</h2>
        <Definitions className={styles.lines} lines={lines} />
      </section>
      <section>
        <h2>{frPanel.contacts}</h2>
        <Definitions className={styles.lines} lines={contactLines(facts)} />
      </section>
    </div>
  )
}
