import { Link } from 'wouter'
import type { CptsFunding, RegionalFunding } from '../../../domain/contract/funding.ts'
import { TAILLES } from '../../../domain/cpts/size-class.ts'
import { frCategories } from '../../../fr/cpts/facets.ts'
import { formatEuros, formatNumber } from '../../../fr/words/format.ts'
import { frProgress } from '../../../fr/follow-up/progress.ts'
import { ScrollBox } from '../../../ui/ScrollBox.tsx'
import { Changes } from '../../funding/Changes.tsx'
import { useRegion } from '../../region-model/region-model.ts'
import { useHref } from '../../region-model/use-href.ts'
import { CardLink } from '../links.tsx'
import tables from '../tables.module.css'
import styles from './Funding.module.css'

const words = frProgress.funding

/** The amounts added up by taille. */
export function FundingBySize({
  funding: { parTaille, total },
}: {
  readonly funding: RegionalFunding
}) {
  return (
    <table className={tables.table} data-narrow>
      <caption className="visually-hidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.taille}</th>
          <th scope="col" data-figures>
            {words.cpts}
          </th>
          <th scope="col" data-figures>
            {words.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {TAILLES.map((taille) => (
          <tr key={taille}>
            <th scope="row">{frCategories[taille]}</th>
            <td data-figures>{formatNumber(parTaille[taille].cpts)}</td>
            <td data-figures>{formatEuros(parTaille[taille].montant)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.total}</th>
          <td data-figures>{formatNumber(total.cpts)}</td>
          <td data-figures>{formatEuros(total.montant)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

/** The amount of each CPTS, and what another taille would change: for those who prepare an avenant. */
export function FundingByCpts({
  funding: { parCpts, total },
}: {
  readonly funding: RegionalFunding
}) {
  const { atlas } = useRegion()
  const href = useHref()
  const nomOf = (id: string): string => atlas.facts.get(id)?.cpts.nom ?? id
  return (
    <details className={styles.each}>
      <summary>{words.byCpts(total.cpts)}</summary>
      <ScrollBox label={words.byCptsCaption}>
        <table className={tables.table}>
          <caption className="visually-hidden">{words.byCptsCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.cpts}</th>
              <th scope="col" data-figures>
                {words.taille}
              </th>
              <th scope="col" data-figures>
                {words.amount}
              </th>
              <th scope="col">{words.optional}</th>
              <th scope="col">{words.change}</th>
            </tr>
          </thead>
          <tbody>
            {Array.from(
              parCpts,
              ([id, result]) =>
                result.ok && (
                  <tr key={id}>
                    <th scope="row">
                      <CardLink id={id} nom={nomOf(id)} />
                    </th>
                    <td data-figures>{result.taille}</td>
                    <td data-figures>
                      <Link
                        href={href('/financement', { selection: { kind: 'cpts', id } })}
                        aria-label={words.playOf(nomOf(id), result.montant)}
                      >
                        {formatEuros(result.montant)}
                      </Link>
                      {result.contratTermine && <small>{words.endedShort}</small>}
                    </td>
                    <td>{optional(result)}</td>
                    <td>
                      <Changes
                        suivante={result.tailleSuivante}
                        precedente={result.taillePrecedente}
                      />
                    </td>
                  </tr>
                ),
            )}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  )
}

function optional({ optionnelles, missionsRenseignees }: CptsFunding): string {
  if (optionnelles.length > 0) return optionnelles.join(', ')
  return missionsRenseignees ? words.noOptional : words.optionalUnknown
}
