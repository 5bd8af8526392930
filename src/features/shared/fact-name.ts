import type { FactKey } from '../../domain/cpts/completeness.ts'
import { fr } from '../../ui/fr.ts'

/** A fact by name where its age is told: whatever its extent, a perimeter is checked as such. */
export const factName = (fait: FactKey): string =>
  fait === 'perimetre' ? fr.progress.records.perimeter : fr.facts[fait]
