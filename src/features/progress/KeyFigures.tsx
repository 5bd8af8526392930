import { deadlineFacets } from '../../domain/contract/deadline-facet.ts'
import type { FacetFilters } from '../../domain/filters/facet.ts'
import { officialPerinatalite } from '../../domain/cpts/perinatalite.ts'
import type { OfficialFigure } from '../../domain/atlas/official-figures.ts'
import type { RegionalFigures } from '../../domain/atlas/regional-figures.ts'
import { formatNumber, formatShare } from '../../fr/words/format.ts'
import { frCpts } from '../../fr/cpts/cpts.ts'
import { frProgress } from '../../fr/follow-up/progress.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'
import styles from './KeyFigures.module.css'
import { ListLink, withDeadline } from './links.tsx'
import type { Progress } from './use-progress.ts'

const words = frProgress.dashboard
const ACTING = ['en-cours', 'en-cours-ou-prevu', 'prevu'] as const

/** The four figures that one is asked for, each beside the official one and the number of records it rests on. */
export function KeyFigures({
  progress: { facts, figures, filtered },
}: {
  readonly progress: Progress
}) {
  const { region } = useRegion()
  const { today } = useSession()
  const { cpts, aci, stades, perinatalite, perimetres, couverture } = figures
  const official = filtered ? null : figures.comparables
  const lastPerinatalite = filtered ? undefined : officialPerinatalite(region).at(-1)
  const acting = ACTING.reduce((sum, state) => sum + perinatalite.valeurs[state], 0)
  // The list is filtered by stage: a signature that the stage does not tell would be missing there.
  const aciListed = aci.valeurs.signe === stades.valeurs['aci-signe']
  const { part, auPlus, population } = couverture.avecProjets
  const inPart = population.enPartie?.length ?? 0
  // Nothing tells whether these were renewed: they are counted, and said.
  const over = facts.filter(({ cpts: each }) =>
    deadlineFacets(each, today).includes('fin-contrat-en-retard'),
  ).length
  return (
    <dl className={styles.figures} aria-label={words.figuresTitle}>
      <Figure
        label={words.figures.cpts}
        value={formatNumber(cpts)}
        list={{}}
        official={beside(official?.cpts)}
      />
      <Figure
        label={words.figures.aci}
        value={known(aci, formatNumber(aci.valeurs.signe))}
        list={aciListed && aci.valeurs.signe > 0 ? { stade: ['aci-signe'] } : null}
        official={beside(official?.aci)}
        known={words.known(aci.renseigne, cpts)}
        unknown={aci.nonRenseigne > 0 ? words.unknown(aci.nonRenseigne) : null}
        unknownList={aci.nonRenseigne === stades.nonRenseigne ? { stade: ['non-renseigne'] } : null}
        reserve={over > 0 ? words.contractsOver(over) : null}
        reserveList={withDeadline('en-retard', 'fin-contrat')}
      />
      <Figure
        label={words.figures.population}
        value={part === null || perimetres.renseigne === 0 ? frCpts.unknown : formatShare(part)}
        official={beside(official?.population, formatShare)}
        known={words.perimeters(perimetres.renseigne, cpts)}
        unknown={
          perimetres.nonRenseigne > 0 ? words.perimetersUnknown(perimetres.nonRenseigne) : null
        }
        unknownList={{ perimetre: ['inconnu'] }}
        reserve={inPart > 0 && auPlus !== null ? words.inPart(inPart, auPlus) : null}
      />
      <Figure
        label={words.figures.perinatalite}
        value={known(perinatalite, formatNumber(acting))}
        list={acting > 0 ? { perinatalite: ACTING } : null}
        official={
          lastPerinatalite
            ? words.officialYear(lastPerinatalite.cpts, lastPerinatalite.annee)
            : null
        }
        known={words.known(perinatalite.renseigne, cpts)}
        unknown={perinatalite.nonRenseigne > 0 ? words.unknown(perinatalite.nonRenseigne) : null}
        unknownList={{ perinatalite: ['non-renseigne'] }}
      />
    </dl>
  )
}

/** The official figure and its date. */
function beside(figure: OfficialFigure | null | undefined, format = formatNumber): string | null {
  return figure?.date ? words.officialValue(format(figure.valeur), figure.date) : null
}

/** Nothing stated is not zero. */
function known({ renseigne }: RegionalFigures['aci' | 'perinatalite'], value: string): string {
  return renseigne === 0 ? frCpts.unknown : value
}

interface FigureProps {
  readonly label: string
  readonly value: string
  readonly official: string | null
  readonly list?: FacetFilters | null
  readonly known?: string
  readonly unknown?: string | null
  readonly unknownList?: FacetFilters | null
  /** What is counted though it may no longer be so, or is not counted though it may be. */
  readonly reserve?: string | null
  readonly reserveList?: FacetFilters | null
}

function Figure({
  label,
  value,
  official,
  list,
  known,
  unknown,
  unknownList,
  reserve,
  reserveList,
}: FigureProps) {
  return (
    <div className={styles.figure}>
      <dt>{label}</dt>
      <dd className={styles.value} data-words={value === frCpts.unknown}>
        {list ? (
          <ListLink filters={list} label={`${value}, ${label}`}>
            {value}
          </ListLink>
        ) : (
          value
        )}
        {official && <small>{official}</small>}
      </dd>
      {known && (
        <dd className={styles.known}>
          {known}
          {unknown && ', '}
          {unknown &&
            (unknownList ? <ListLink filters={unknownList}>{unknown}</ListLink> : unknown)}
        </dd>
      )}
      {reserve && (
        <dd className={styles.known}>
          {reserveList ? <ListLink filters={reserveList}>{reserve}</ListLink> : reserve}
        </dd>
      )}
    </div>
  )
}
