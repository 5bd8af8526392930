import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import { unitsInPart } from '../../domain/cpts/cpts.ts'
import { regionsOfUnits } from '../../domain/units/regions.ts'
import type { Territory } from '../../domain/units/territory.ts'
import { enclaves, pieces } from '../../domain/units/contiguity.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { frFacts } from '../../fr/cpts/cpts.ts'
import { frPanel } from '../../fr/cpts/cpts-panel.ts'
import { frUnit } from '../../fr/cpts/unit.ts'
import { formatNumber } from '../../fr/words/format.ts'
import { useRegion } from '../region-model/region-model.ts'
import { RecodingNote } from '../region-model/RecodingNote.tsx'
import { useActions, usePointing } from '../region-model/session-context.ts'
import styles from './Communes.module.css'
import { FactSource } from './FactSource.tsx'

const COLLATOR = new Intl.Collator('fr')

/** The communes of a perimeter with their populations; shared ones marked. */
export function Communes({ facts: { cpts, territory, recoding } }: { readonly facts: CptsFacts }) {
  const { perimetre } = cpts
  const unknown = perimetre.etat === 'inconnu'
  const codes = perimetre.codes
  if (codes.length === 0) {
    return (
      <section>
        <h2>{frPanel.communesTitle}</h2>
        <p className={styles.quiet}>{frPanel.noCommunes}</p>
      </section>
    )
  }
  const announced = perimetre.communesAnnoncees
  const title = unknown
    ? frPanel.communesSuggested
    : announced !== null && announced !== codes.length
      ? frPanel.communesOf(codes.length, announced)
      : frPanel.communes(codes.length)
  return (
    <section>
      <div className={styles.head}>
        <h2>{title}</h2>
        <FactSource fact={perimetre} of={frFacts.perimetre} />
      </div>
      {perimetre.deduit && <p className={styles.quiet}>{frPanel.communesDeduced}</p>}
      {recoding && <RecodingNote recoding={recoding} className={styles.quiet} />}
      {perimetre.etat === 'complet' && <Contiguity territory={territory} />}
      <CommuneList codes={codes} inPart={unitsInPart(cpts)} />
    </section>
  )
}

interface CommuneListProps {
  readonly codes: readonly UnitCode[]
  readonly inPart: Territory
}

function CommuneList({ codes, inPart }: CommuneListProps) {
  const { atlas } = useRegion()
  const { select } = useActions()
  const pointing = usePointing()
  const nameOf = (code: UnitCode): string => atlas.known.get(code)?.nom ?? code
  return (
    <ul className={styles.communes}>
      {codes
        .toSorted((a, b) => COLLATOR.compare(nameOf(a), nameOf(b)))
        .map((code) => {
          const habitants = atlas.known.get(code)?.population
          const shared = (atlas.membership.get(code)?.length ?? 0) > 1
          return (
            <li key={code}>
              <button
                type="button"
                {...pointing({ kind: 'unit', code })}
                onClick={() => select({ kind: 'unit', code })}
              >
                {nameOf(code)}
              </button>
              {shared && <span className={styles.shared}>{frPanel.shared}</span>}
              <span className={`${styles.figure} figures`}>
                {inPart.has(code) && `${frPanel.partOf} `}
                {typeof habitants === 'number' ? formatNumber(habitants) : frUnit.noPopulation}
              </span>
            </li>
          )
        })}
    </ul>
  )
}

function Contiguity({ territory }: Pick<CptsFacts, 'territory'>) {
  const { file } = useRegion()
  // Which communes touch across the border of two régions is not known.
  if (!file || regionsOfUnits(territory).length > 1) return null
  const parts = pieces(territory, file.neighbours).length
  const holes = enclaves(territory, file.neighbours, file.border).length
  const words = [parts > 1 && frPanel.pieces(parts), holes > 0 && frPanel.enclaves(holes)].filter(
    Boolean,
  )
  return words.length > 0 && <p className={styles.quiet}>{words.join(' ')}</p>
}
