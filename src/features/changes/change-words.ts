import { type CptsFacts, knownPopulation } from '../../domain/atlas/atlas.ts'
import type { ChangeLine } from '../../domain/atlas/what-changed.ts'
import { isContactWay } from '../../domain/cpts/contact-value.ts'
import type { Stage } from '../../domain/cpts/stage.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { frChanges } from '../../fr/follow-up/changes.ts'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { frCategories } from '../../fr/cpts/facets.ts'
import { frUnit } from '../../fr/cpts/unit.ts'

type NameOf = (code: UnitCode) => string
type LineOf<K extends ChangeLine['kind']> = Extract<ChangeLine, { kind: K }>

/** How many communes a line names; the record's own page has them all. */
const NAMED = 8

const words = frChanges
/** With a small letter where the word is no acronym. */
const midSentence = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
const stageName = (stage: Stage | null): string =>
  midSentence(frCategories[stage ?? 'non-renseigne'])

/** What a line says after the name of its CPTS; '' where its kind says all. */
export function detailOf(line: ChangeLine, nameOf: NameOf): string {
  switch (line.kind) {
    case 'nouvelle':
    case 'commencee':
    case 'retablie': {
      const { stade } = line.cpts
      return joined([stade && words.stage(stageName(stade.valeur), stade.date), ...sizeOf(line)])
    }
    case 'signee':
      return joined([words.signed(line.date), ...sizeOf(line)])
    case 'etape':
      return joined([words.stage(stageName(line.to), line.date), words.after(stageName(line.from))])
    case 'avancement':
      return joined([
        words.stage(stageName(line.to), line.date),
        words.formerly(stageName(line.from)),
      ])
    case 'territoire':
      return joined(moveWords(line, nameOf))
    case 'renommee':
      return words.name(line.from)
    case 'fusionnee':
      return words.into(line.into, line.date)
    case 'arretee':
      return words.ended(line.date)
    case 'retiree':
      return ''
    case 'completee':
      return joined([
        ...line.said.map(factName),
        line.sourced.length > 0 && words.completed.sources(line.sourced.map(factName)),
      ])
  }
}

/** The facts that were completed, and of how many CPTS each; contacts are one, and so is what only has other sources. */
export function completedFacts(lines: readonly LineOf<'completee'>[]): readonly string[] {
  const counts = new Map<string, number>()
  const add = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const { said, sourced } of lines) {
    const keys = said.map((field) => (isContactWay(field) ? CONTACTS : factName(field)))
    for (const key of new Set(keys)) add(key)
    if (keys.length === 0 && sourced.length > 0) add(SOURCED)
  }
  return [...counts]
    .toSorted(([a, n], [b, m]) => Number(a === SOURCED) - Number(b === SOURCED) || m - n)
    .map(([key, n]) => {
      if (key === CONTACTS) return words.completed.contacts(n)
      return key === SOURCED ? words.completed.sourced(n) : words.completed.fact(key, n)
    })
}
const CONTACTS = '\u0000contacts'
const SOURCED = '\u0000sources'

const factName = (field: keyof typeof frEdit.fields): string => midSentence(frEdit.fields[field])
const joined = (parts: readonly (string | false | null)[]): string =>
  parts.filter(Boolean).join(', ')

function sizeOf({ facts }: ChangeLine): readonly string[] {
  if (!facts || facts.territory.size === 0) return []
  return [words.communes(facts.territory.size), ...peopleOf(facts)]
}

function peopleOf(facts: CptsFacts): readonly string[] {
  const known = knownPopulation(facts)
  if (known === null) return []
  const habitants = frUnit.habitants(known.habitants)
  return [
    known.floor ? words.atLeast(habitants) : habitants,
    ...(facts.taille === null ? [] : [words.taille(facts.taille)]),
  ]
}

function moveWords(
  { added, removed, before, facts }: LineOf<'territoire'>,
  nameOf: NameOf,
): readonly (string | false)[] {
  if (before.territory.size === 0)
    return [words.known(added.length), ...(facts ? peopleOf(facts) : [])]
  if (facts?.territory.size === 0) return [words.unknown]
  return [
    added.length > 0 && words.more(added.length, named(added, nameOf)),
    removed.length > 0 && words.less(removed.length, named(removed, nameOf)),
    ...(facts ? grownWords(before, facts) : []),
  ]
}

/** Populations are told apart where both are whole, and tailles where they differ. */
function grownWords(before: CptsFacts, after: CptsFacts): readonly string[] {
  if (before.taille === null || after.taille === null) return peopleOf(after)
  const { habitants } = after.population
  return [
    words.population(frUnit.habitants(habitants), habitants - before.population.habitants),
    before.taille === after.taille
      ? words.taille(after.taille)
      : words.tailles(before.taille, after.taille),
  ]
}

function named(codes: readonly UnitCode[], nameOf: NameOf): readonly string[] {
  const names = codes.map(nameOf).toSorted((a, b) => a.localeCompare(b, 'fr'))
  return names.length <= NAMED + 1
    ? names
    : [...names.slice(0, NAMED), words.others(names.length - NAMED)]
}
