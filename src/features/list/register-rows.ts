import type { RegisterRow, RegisterValue } from '../../data/export/register-table.ts'
import { type CptsFacts, knownPopulation } from '../../domain/atlas/atlas.ts'
import { missingFacts } from '../../domain/cpts/completeness.ts'
import { type Cpts, statedMissions } from '../../domain/cpts/cpts.ts'
import { recordScore } from '../../domain/filters/record-standing.ts'
import { frCpts, frFacts } from '../../fr/cpts.ts'
import { frCategories } from '../../fr/facets.ts'
import { frProgress } from '../../fr/progress.ts'

const words = frProgress.export

/** What the register tells of a CPTS: facts in words for the reader, dates and codes as they are; `today` is "YYYY-MM-DD". */
export function registerRow(facts: CptsFacts, today: string): RegisterRow {
  const values = valuesOf(facts, today)
  return Object.entries(words.columns).map(([key, label]) => ({
    key,
    label,
    value: values[key as keyof typeof values],
  }))
}

function valuesOf(
  facts: CptsFacts,
  today: string,
): Readonly<Record<keyof typeof words.columns, RegisterValue>> {
  const { cpts, territory, taille } = facts
  const { stade, contacts, perimetre } = cpts
  const population = knownPopulation(facts)
  return {
    id: cpts.id,
    nom: cpts.nom,
    alias: text(cpts.alias),
    departements: text(cpts.departements),
    avancement: stade && frCategories[stade.valeur],
    avancementDate: stade?.date ?? null,
    aci: cpts.aci?.valeur ?? null,
    taille,
    population: population?.habitants ?? null,
    populationEntiere: population && (population.floor ? words.no : words.yes),
    populationAnnoncee: cpts.populationAnnoncee?.valeur ?? null,
    perimetre: frCpts.perimetre[perimetre.etat],
    communes: territory.size > 0 ? territory.size : null,
    codes: text([...territory].toSorted(), ' '),
    missions: text(statedMissions(cpts)),
    perinatalite: cpts.perinatalite && frCategories[cpts.perinatalite.valeur.etat],
    site: contacts.site?.valeur ?? null,
    email: contacts.email?.valeur ?? null,
    telephone: contacts.telephone?.valeur ?? null,
    finess: cpts.finess?.valeur ?? null,
    completude: Math.round(recordScore(cpts, today).score * 100),
    manquants: text(missingFacts(cpts).map((fait) => frFacts[fait])),
    sources: text(sourcesOf(cpts), '\n'),
  }
}

const text = (parts: readonly string[], between = ', '): string | null =>
  parts.length > 0 ? parts.join(between) : null

/** Every source of the record, once. */
function sourcesOf(cpts: Cpts): readonly string[] {
  const { contacts, stade, aci, missions, perinatalite, populationAnnoncee, finess } = cpts
  const facts = [stade, aci, missions, perinatalite, populationAnnoncee, finess]
  const all = [...facts, ...Object.values(contacts)].flatMap((fact) => fact?.sources ?? [])
  return [...new Set([...cpts.perimetre.sources, ...all])]
}
