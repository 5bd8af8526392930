import type { FactKey } from '../../domain/cpts/completeness.ts'
import { frFacts } from '../../fr/cpts.ts'
import { frTable } from '../../fr/table.ts'

/** A fact by name where its age is told: whatever its extent, a perimeter is checked as such. */
export const factName = (fait: FactKey): string =>
  fait === 'perimetre' ? frTable.perimeter : frFacts[fait]
