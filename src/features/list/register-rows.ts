import type { RegisterRow, RegisterValue } from '../../data/export/register-table.ts'
import { nextDeadline } from '../../domain/contract/agenda.ts'
import { type CptsFacts, knownPopulation } from '../../domain/atlas/atlas.ts'
import { type FactKey, missingFacts, sourceDate } from '../../domain/cpts/completeness.ts'
import { type Cpts, type Fact, statedMissions, unitsInPart } from '../../domain/cpts/cpts.ts'
import type { PartialDate } from '../../domain/cpts/partial-date.ts'
import { writtenInPart } from '../../domain/names/in-part.ts'
import { factMarks } from '../../domain/import/own-table.ts'
import { recordScore } from '../../domain/filters/record-score.ts'
import { frCpts, frFacts, frMissing } from '../../fr/cpts/cpts.ts'
import { frCategories } from '../../fr/cpts/facets.ts'
import { frRegisterExport } from '../../fr/follow-up/register-export.ts'

const words = frRegisterExport

/** Where and when a register is written. */
export interface RegisterContext {
  /** The name of the région of a CPTS. */
  readonly regionOf: (cpts: Cpts) => string
  /** "YYYY-MM-DD". */
  readonly today: string
}

/** What the register tells of a CPTS: facts in words for the reader, codes as they are. */
export function registerRow(facts: CptsFacts, context: RegisterContext): RegisterRow {
  return cellsOf(words.columns, valuesOf(facts, context))
}

/** The source and date of each fact of a CPTS, one row a fact and source; one without a source has a row all the same. */
export function sourceRows({ cpts }: CptsFacts): readonly RegisterRow[] {
  return statedFacts(cpts).flatMap(([fait, { sources, date }]) =>
    (sources.length > 0 ? sources : [null]).map((source) =>
      cellsOf(words.sourceColumns, {
        id: cpts.id,
        nom: cpts.nom,
        fait: frFacts[fait],
        source,
        // That of a stage is when it was reached.
        date: dated(fait === 'stade' ? sourceDate(cpts, source) : date),
      }),
    ),
  )
}

function cellsOf<K extends string>(
  labels: Readonly<Record<K, string>>,
  values: Readonly<Record<K, RegisterValue>>,
): RegisterRow {
  return Object.entries<string>(labels).map(([key, label]) => ({
    key,
    label,
    value: values[key as K],
    ...(key === 'empreinte' && { hidden: true }),
  }))
}

const dated = (date: PartialDate | null | undefined): RegisterValue => (date ? { date } : null)

function valuesOf(
  facts: CptsFacts,
  { regionOf, today }: RegisterContext,
): Readonly<Record<keyof typeof words.columns, RegisterValue>> {
  const { cpts, territory, taille } = facts
  const { stade, contacts, perimetre } = cpts
  const population = knownPopulation(facts)
  return {
    id: cpts.id,
    nom: cpts.nom,
    alias: text(cpts.alias, ' ; '),
    region: regionOf(cpts),
    departements: text(cpts.departements),
    avancement: stade && frCategories[stade.valeur],
    avancementDate: dated(stade?.date),
    aci: dated(cpts.aci?.valeur),
    echeance: dated(nextDeadline(cpts, today)?.echeance.date),
    taille,
    population: population?.habitants ?? null,
    populationEntiere: population && (population.floor ? words.no : words.yes),
    populationAnnoncee: cpts.populationAnnoncee?.valeur ?? null,
    perimetre: frCpts.perimetre[perimetre.etat],
    communes: territory.size > 0 ? territory.size : null,
    codes: codesOf(facts),
    missions: text(statedMissions(cpts)),
    perinatalite: cpts.perinatalite && frCategories[cpts.perinatalite.valeur.etat],
    site: contacts.site?.valeur ?? null,
    email: contacts.email?.valeur ?? null,
    telephone: contacts.telephone?.valeur ?? null,
    finess: cpts.finess?.valeur ?? null,
    completude: Math.round(recordScore(cpts, today).score * 100),
    manquants: text(missingFacts(cpts).map((fait) => frMissing[fait])),
    sources: text(sourcesOf(cpts), '\n'),
    empreinte: factMarks(cpts),
  }
}

/** Codes between spaces, or between semicolons where words come with some. */
function codesOf({ cpts, territory }: CptsFacts): string | null {
  const parts = unitsInPart(cpts)
  const codes = [...territory]
    .toSorted()
    .map((code) => (parts.has(code) ? writtenInPart(code) : code))
  return text(codes, parts.size > 0 ? ' ; ' : ' ')
}

const text = (parts: readonly string[], between = ', '): string | null =>
  parts.length > 0 ? parts.join(between) : null

/** Every source of the record, once. */
function sourcesOf(cpts: Cpts): readonly string[] {
  return [...new Set(statedFacts(cpts).flatMap(([, { sources }]) => sources))]
}

type Sourced = Pick<Fact<unknown>, 'sources' | 'date'>

/** All that has sources in a record, by the key of the fact. */
function statedFacts(cpts: Cpts): readonly (readonly [FactKey, Sourced])[] {
  const { contacts, stade, aci, missions, perinatalite, populationAnnoncee, finess } = cpts
  const { site, email, telephone } = contacts
  const ways = { site, email, telephone }
  const facts = { stade, aci, missions, perinatalite, ...ways, populationAnnoncee, finess }
  const stated = Object.entries(facts).flatMap(([fait, fact]): (readonly [FactKey, Sourced])[] =>
    fact ? [[fait as FactKey, fact]] : [],
  )
  return [['perimetre', cpts.perimetre], ...stated]
}
