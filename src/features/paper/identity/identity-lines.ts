import { aciState } from '../../../domain/cpts/cpts.ts'
import { type CptsFacts, knownPopulation } from '../../../domain/atlas/atlas.ts'
import { contractEnd } from '../../../domain/contract/mission-calendar.ts'
import { formatSite } from '../../../fr/format.ts'
import { frCpts } from '../../../fr/cpts.ts'
import { frPanel } from '../../../fr/cpts-panel.ts'
import { frCategories } from '../../../fr/facets.ts'
import { frIdentity } from '../../../fr/identity.ts'
import { frUnit } from '../../../fr/unit.ts'

import { dueWithStatus } from '../../../ui/words/deadlines.ts'

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
  const { cpts, taille, population } = facts
  const { departements, areaKm2 } = context
  return [
    [
      words.lines.stage,
      cpts.stade ? words.dated(frCategories[cpts.stade.valeur], cpts.stade.date) : frCpts.unknown,
    ],
    ...contractLines(facts, context.today),
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
  const state = aciState(cpts)
  const lines = (aci: string, end: string): readonly IdentityLine[] => [
    [words.lines.aci, aci],
    [words.lines.end, end],
  ]
  if (state === null) return lines(frCpts.unknown, frCpts.unknown)
  if (state === 'non-signe') return lines(words.aciNone, words.noContract)
  if (cpts.aci === null) return lines(words.aciUndated, frCpts.unknown)
  const end = contractEnd(cpts.aci.valeur, today)
  return lines(words.aciSigned(cpts.aci.valeur), dueWithStatus(end))
}

function populationWords(facts: CptsFacts, { populationYear, shared }: IdentityContext): string {
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
