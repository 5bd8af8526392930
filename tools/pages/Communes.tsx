import type { CptsFacts } from '../../src/domain/atlas/atlas.ts'
import { unitsInPart } from '../../src/domain/cpts/cpts.ts'
import type { Unit } from '../../src/domain/units/unit.ts'
import { frPanel } from '../../src/fr/cpts/cpts-panel.ts'
import { formatNumber } from '../../src/fr/words/format.ts'
import { frIdentity } from '../../src/fr/paper/identity.ts'
import { frUnit } from '../../src/fr/cpts/unit.ts'
import type { SiteRecords } from './read-site.ts'

const COLLATOR = new Intl.Collator('fr')

interface CommunesProps {
  readonly facts: CptsFacts
  readonly records: SiteRecords
}

/** The communes of a record that are known, by name. */
export function communesOf({
  facts: { cpts },
  records: { atlas },
}: CommunesProps): readonly Unit[] {
  return cpts.perimetre.codes
    .flatMap((code) => atlas.known.get(code) ?? [])
    .toSorted((a, b) => COLLATOR.compare(a.nom, b.nom))
}

/** Every commune with its postal codes, by which people look for it, and its population. */
export function Communes({ facts, records }: CommunesProps) {
  const { cpts, territory } = facts
  const { etat, deduit, codes, communesAnnoncees } = cpts.perimetre
  const inPart = unitsInPart(cpts)
  const isShared = ({ code }: Unit): boolean =>
    territory.has(code) && (records.atlas.membership.get(code)?.length ?? 0) > 1
  if (codes.length === 0)
    return (
      <section>
        <h2>{frPanel.communesTitle}</h2>
        <p>{frPanel.noCommunes}</p>
      </section>
    )
  return (
    <section>
      <h2>
        {etat === 'inconnu'
          ? frPanel.communesSuggested
          : frIdentity.communes(codes.length, communesAnnoncees)}
      </h2>
      {deduit && <p className="quiet">{frPanel.communesDeduced}</p>}
      <ul className="communes">
        {communesOf({ facts, records }).map((unit) => (
          <li key={unit.code}>
            {unit.nom} <small>{unit.codesPostaux.join(', ')}</small>
            <span className="figure">
              {inPart.has(unit.code) && `${frPanel.partOf} `}
              {unit.population === null ? frUnit.noPopulation : formatNumber(unit.population)}
            </span>
            {isShared(unit) && <small className="shared">{frPanel.shared}</small>}
          </li>
        ))}
      </ul>
    </section>
  )
}
