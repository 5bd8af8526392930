import type { RegisterCell, RegisterRow } from '../../data/export/register-table.ts'
import { type ContractHypothesis, contractYears } from '../../domain/contract/contract-years.ts'
import { fundingFor } from '../../domain/contract/funding.ts'
import type { FundingOptions } from '../../domain/contract/funding-options.ts'
import {
  BAREME_2019,
  BAREME_AVENANT_2,
  type ScaleName,
} from '../../domain/contract/funding-scale.ts'
import type { PartialDate } from '../../domain/cpts/partial-date.ts'
import { tailleAci, TAILLES } from '../../domain/cpts/size-class.ts'
import { frVolets } from '../../fr/cpts/cpts.ts'
import { frFundingPage } from '../../fr/cpts/funding.ts'

const words = frFundingPage.table
const SOURCES: Record<ScaleName, string> = {
  'avenant-2': BAREME_AVENANT_2.source,
  '2019': BAREME_2019.source,
}

const cell = (
  key: Exclude<keyof typeof words, 'parts' | 'whole'>,
  value: RegisterCell['value'],
): RegisterCell => ({ key, label: words[key], value })

/**
 * The years of a contract as a table, one line an amount: the parts of each volet where they are known, else the total of the year.
 *
 * Shape: a year of which no amount is known has one line, its amount empty and the reason as a remark.
 */
export function contractRows(
  habitants: number,
  hypothesis: ContractHypothesis,
  signature: PartialDate | null,
  today: string,
): readonly RegisterRow[] {
  const taille = tailleAci(habitants)
  return contractYears(taille, hypothesis, signature, today).flatMap(
    ({ rank, debut, financement }) => {
      const head = [
        cell('habitants', habitants),
        cell('taille', taille),
        cell('year', rank),
        cell('from', debut === null ? null : { date: debut }),
      ]
      if (!financement.ok)
        return [
          [
            ...head,
            cell('amount', null),
            cell('remark', frFundingPage.contract.unknown(financement.reason)),
          ],
        ]
      const { bareme, parts, total } = financement
      const line = (volet: string | null, part: string | null, amount: number): RegisterRow => [
        ...head,
        cell('scale', frFundingPage.scales[bareme]),
        cell('volet', volet),
        cell('part', part),
        cell('amount', amount),
        cell('source', SOURCES[bareme]),
      ]
      if (parts === null) return [line(null, words.whole, total)]
      return parts.lines.map(({ volet, part, montant }) =>
        line(frVolets[volet], part && words.parts[part], montant),
      )
    },
  )
}

/** What a year may bring in each taille, under both barèmes. */
export function sizeRows(options: FundingOptions): readonly RegisterRow[] {
  const line = (taille: number, bareme: ScaleName, amount: number): RegisterRow => [
    cell('taille', taille),
    cell('scale', frFundingPage.scales[bareme]),
    cell('part', words.whole),
    cell('amount', amount),
    cell('source', SOURCES[bareme]),
  ]
  return TAILLES.flatMap((taille) => [
    line(taille, 'avenant-2', fundingFor(taille, options).total),
    line(taille, '2019', BAREME_2019.totalPossible[taille]),
  ])
}
