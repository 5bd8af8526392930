import type { FundingLine } from '../../domain/contract/funding.ts'
import type { Volet } from '../../domain/contract/funding-scale.ts'
import { MISSIONS } from '../../domain/cpts/mission.ts'
import { formatEuros } from '../../fr/format.ts'

/** What an ACI pays for, in the order of its text. */
export const VOLETS: readonly Volet[] = ['fonctionnement', ...MISSIONS]

/** An amount to be read, a dash where none is due. The fonctionnement has no parts: its amount stands under "fixe". */
export function amountOf(
  lines: readonly FundingLine[],
  volet: Volet,
  part: 'fixe' | 'variable',
): string {
  const line = lines.find((each) => each.volet === volet && (each.part ?? 'fixe') === part)
  return line ? formatEuros(line.montant) : '–'
}
