import { aciState, type Cpts } from '../../../domain/cpts/cpts.ts'
import { type CptsFacts, knownPopulation } from '../../../domain/atlas/atlas.ts'
import { contractEnd } from '../../../domain/contract/mission-calendar.ts'
import { formatSite } from '../../../fr/words/format.ts'
import { frCpts } from '../../../fr/cpts/cpts.ts'
import { frPanel } from '../../../fr/cpts/cpts-panel.ts'
import { frCategories } from '../../../fr/cpts/facets.ts'
import { frIdentity } from '../../../fr/paper/identity.ts'
import { frUnit } from '../../../fr/cpts/unit.ts'

import { dueAsTold } from '../../../ui/words/deadline-answer.ts'

/** What the identity of a CPTS is told from, besides its record. */
export interface IdentityContext {
  /** "YYYY-MM-DD". */
  readonly today: string
  /** Names of its départements. */
  readonly departements: readonly string[]
  readonly populationYear: number | null
  /** Inhabitants that other CPTS count too. */
  readonly shared: number
  /** Null where it has no outline, or not the whole of one. Units: km². */
  readonly areaKm2: number | null
}

/** A term and what is known of it; "Non renseigné" where nothing is, for a line left out would pass for one not asked. */
export type IdentityLine = readonly [term: string, value: string]

const words = frIdentity

/** Who a CPTS is, line by line, in the order one reads it out. */
export function identityLines(facts: CptsFacts, context: IdentityContext): readonly IdentityLine[] {
  const { cpts, population } = facts
  const { departements, areaKm2 } = context
  return [
    [words.lines.stage, stageWords(cpts)],
    ...contractLines(facts, context.today),
    ...sizeLines(facts, context),
    [
      words.lines.area,
      areaKm2 === null
        ? frCpts.unknown
        : words.area(
            frPanel.areaValue(areaKm2),
            frPanel.density(Math.round(population.habitants / areaKm2)),
          ),
    ],
    [words.lines.departements(departements.length), departements.join(', ') || frCpts.unknown],
    [words.lines.finess, cpts.finess?.valeur ?? frCpts.unknown],
  ]
}

/** The stage of a CPTS and when it was reached. */
export function stageWords({ stade }: Pick<Cpts, 'stade'>): string {
  return stade ? words.dated(frCategories[stade.valeur], stade.date) : frCpts.unknown
}

/** How large a CPTS is, line by line. */
export function sizeLines(
  facts: CptsFacts,
  context: Pick<IdentityContext, 'populationYear' | 'shared'>,
): readonly IdentityLine[] {
  const { cpts, taille } = facts
  return [
    [
      words.lines.taille,
      taille === null ? frPanel.tailleUnknown : words.taille(taille, frPanel.tailleRange[taille]),
    ],
    [words.lines.population, populationWords(facts, context)],
    [
      words.lines.announced,
      cpts.populationAnnoncee ? frUnit.habitants(cpts.populationAnnoncee.valeur) : frCpts.unknown,
    ],
    [words.lines.perimeter, perimeterWords(facts)],
  ]
}

/** How to reach the structure, each way with its line. */
export function contactLines({ cpts: { contacts } }: CptsFacts): readonly IdentityLine[] {
  const { site, email, telephone } = contacts
  return [
    [frCpts.site, site ? formatSite(site.valeur) : frCpts.unknown],
    [frCpts.email, email?.valeur ?? frCpts.unknown],
    [frCpts.telephone, telephone?.valeur ?? frCpts.unknown],
  ]
}

function contractLines({ cpts }: CptsFacts, today: string): readonly IdentityLine[] {
  const end = (): string => {
    if (aciState(cpts) === 'non-signe') return words.noContract
    return cpts.aci
      ? dueAsTold(cpts, 'fin-contrat', null, contractEnd(cpts.aci.valeur, today)).text
      : frCpts.unknown
  }
  return [
    [words.lines.aci, aciWords(cpts)],
    [words.lines.end, end()],
  ]
}

/** Whether the contract is signed, and when. */
export function aciWords(cpts: Cpts): string {
  switch (aciState(cpts)) {
    case null:
      return frCpts.unknown
    case 'non-signe':
      return words.aciNone
    case 'signe':
      return cpts.aci ? words.aciSigned(cpts.aci.valeur) : words.aciUndated
  }
}

function populationWords(
  facts: CptsFacts,
  { populationYear, shared }: Pick<IdentityContext, 'populationYear' | 'shared'>,
): string {
  const known = knownPopulation(facts)
  if (known === null) return frCpts.unknown
  const habitants = words.population(frUnit.habitants(known.habitants), populationYear)
  const told = known.floor ? words.atLeast(habitants) : habitants
  return shared > 0 ? words.withShared(told, shared) : told
}

function perimeterWords({ cpts: { perimetre }, territory }: CptsFacts): string {
  const { etat, communesAnnoncees } = perimetre
  const known = frCpts.perimetre[etat]
  if (territory.size === 0) return known
  return words.perimeter(known, words.communes(territory.size, communesAnnoncees))
}
