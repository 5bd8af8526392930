import { type CptsFacts, knownPopulation } from '../../../domain/atlas/atlas.ts'
import { agenda } from '../../../domain/contract/agenda.ts'
import { openEntries } from '../../../domain/contract/answered-deadlines.ts'
import { aciState, type Cpts, statedMissions } from '../../../domain/cpts/cpts.ts'
import { recordScore } from '../../../domain/filters/record-score.ts'
import { frCpts, frDeadlineStatus } from '../../../fr/cpts/cpts.ts'
import { frCategories } from '../../../fr/cpts/facets.ts'
import { formatNumber, formatShare } from '../../../fr/words/format.ts'
import { frReport } from '../../../fr/paper/report.ts'
import { type AgendaOfCpts, linesByCpts, whatIsDue, whenDue } from '../../../ui/words/deadlines.ts'

/** What the table of the report tells of one CPTS, in words, under each of its columns. */
export type RegisterLine = Readonly<Record<keyof typeof frReport.columns, string>> & {
  readonly id: string
}

const words = frReport
const COLLATOR = new Intl.Collator('fr', { numeric: true })

/** A line a CPTS, by name; what no one states is told as such, and `today` is "YYYY-MM-DD". */
export function registerLines(facts: readonly CptsFacts[], today: string): readonly RegisterLine[] {
  const records = facts.map(({ cpts }) => cpts)
  const open = openEntries(agenda(facts, today).entries, records, today)
  const due = new Map(linesByCpts(open).map((own) => [own.cpts, own]))
  return facts
    .toSorted((a, b) => COLLATOR.compare(a.cpts.nom, b.cpts.nom))
    .map((each) => lineOf(each, due.get(each.cpts.id), today))
}

function lineOf(facts: CptsFacts, due: AgendaOfCpts | undefined, today: string): RegisterLine {
  const { cpts, taille } = facts
  const missions = statedMissions(cpts)
  return {
    id: cpts.id,
    nom: cpts.nom,
    stade: cpts.stade ? frCategories[cpts.stade.valeur] : words.unknown,
    aci: cpts.aci ? words.date(cpts.aci.valeur) : withoutDate(cpts, words.unsigned),
    taille: taille === null ? words.unknown : formatNumber(taille),
    population: populationWords(facts),
    missions: missions.join(' ') || words.unknown,
    perinatalite: cpts.perinatalite ? frCategories[cpts.perinatalite.valeur.etat] : words.unknown,
    echeance: due ? nextDue(due) : withoutDate(cpts, words.noContract),
    renseigne: formatShare(recordScore(cpts, today).score),
  }
}

/** Where there is no contract, there is no date to know. */
function withoutDate(cpts: Cpts, unsigned: string): string {
  return aciState(cpts) === 'non-signe' ? unsigned : words.unknown
}

function populationWords(facts: CptsFacts): string {
  const known = knownPopulation(facts)
  if (known === null) return words.unknown
  return known.floor ? words.atLeast(known.habitants) : formatNumber(known.habitants)
}

/** The first deadline that is not past for certain; of a contract that is over, its end. */
function nextDue({ lines }: AgendaOfCpts): string {
  const next = lines.find(({ echeance }) => echeance?.statut !== 'echu') ?? lines.at(-1)
  if (!next) return words.unknown
  const when = whenDue(next.echeance)
  const told = words.due(whatIsDue(next), when)
  return next.echeance?.statut === 'echu' ? frCpts.withStatus(told, frDeadlineStatus.echu) : told
}
