import type { UnitNames } from '../../data/unit-names.ts'
import type { Atlas } from '../../domain/atlas/atlas.ts'
import { barerNames } from '../../domain/names/entry-text.ts'
import { searchWords } from '../../domain/names/fold.ts'
import { regionNames } from '../../domain/units/names-of.ts'
import { regionOfUnit } from '../../domain/units/regions.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { frSearch } from '../../fr/map/search.ts'
import type { Asked } from './asked.ts'
import { BY_NAME, groupWords, kindOf } from './groups.ts'
import { placeWords } from './looks-like-address.ts'
import { ALL_ALIKE, isPostalCode, partsOf, placeWordsOf } from './search-index.ts'
import type { LikelyPlace } from './cedex.ts'
import {
  communeOption,
  SECTIONS,
  type SearchOption,
  type Section,
  toldPostalCode,
} from './search-options.ts'
import { isNamed, wordIndex, type WordIndex } from './word-index.ts'

const AT_MOST = 6
/** Of those that bear one name: Paris has as many arrondissements. */
const NAMESAKES = 20
/** Of what is here, where something elsewhere has to be seen too. */
const BESIDE = { communes: 4, cpts: 2, groups: 1 } as const

/** A line of what the région on show does not answer by itself, and the inhabitants of where it leads. */
export interface Elsewhere {
  readonly option: SearchOption
  readonly inhabitants: number
  /** Those of the commune that it is. */
  readonly postal?: readonly string[]
}

/** Names to look in, and what each leads to. */
export interface Places {
  readonly units: WordIndex
  readonly groups: WordIndex
  readonly of: ReadonlyMap<string, Elsewhere>
}

/** Communes of `others` and their EPCI, and names of before, wherever they are. */
export function placesOf(
  { units, former, groups, byCode }: UnitNames,
  isHere: (code: UnitCode) => boolean,
  others: readonly string[],
): Places {
  const of = new Map<string, Elsewhere>()
  const entries: Parameters<typeof wordIndex>[0][number][] = []
  const add = (
    key: string,
    code: UnitCode,
    { nom, said, ...words }: { nom: string; said: string; autres: string; code?: string },
    postal: readonly string[] = [],
  ): void => {
    const region = regionOfUnit(code)
    const here = isHere(code)
    if (!region || !(here || others.includes(region.code))) return
    const inhabitants = byCode.get(code)?.population ?? 0
    entries.push({ id: key, nom, ...words, weight: inhabitants })
    const option: SearchOption = {
      key,
      section: here ? 'communes' : 'elsewhere',
      nom,
      detail: here ? said : `${said} · ${region.nom}`,
      choice: here ? { kind: 'unit', code } : { kind: 'elsewhere', region: region.code, code },
    }
    of.set(key, { option, inhabitants, postal })
  }
  for (const { code, nom, codesPostaux } of units) {
    if (isHere(code)) continue
    const postal = codesPostaux.split(' ').filter(Boolean)
    const said = toldPostalCode(postal, '') ?? code
    const words = { nom, said, autres: placeWordsOf(code, codesPostaux), code }
    add(`elsewhere ${code}`, code, words, postal)
  }
  for (const { nom, kind, code, since } of former) {
    const unit = byCode.get(code)
    const said = unit && frSearch.former[kind](unit.nom, since)
    if (said) add(`former ${code} ${nom}`, code, { nom, said, autres: placeWordsOf(code, '') })
  }
  const far = groups.flatMap((group) => {
    const region = regionOfUnit(group.units[0]?.code ?? ('' as UnitCode))
    if (!region || !others.includes(region.code) || group.units.some(({ code }) => isHere(code)))
      return []
    const { nom, siren, units: own } = group
    const kind = kindOf(nom)
    const inhabitants = own.reduce((sum, { population }) => sum + (population ?? 0), 0)
    const key = `group ${siren}`
    const lines = (): readonly SearchOption[] =>
      own
        .toSorted((a, b) => BY_NAME.compare(a.nom, b.nom))
        .flatMap(({ code }) => of.get(`elsewhere ${code}`)?.option ?? [])
    of.set(key, {
      inhabitants,
      option: {
        key,
        section: 'elsewhere',
        nom,
        detail: frSearch.groupDetail(
          frSearch.groupKinds[kind],
          { all: own.length, beyond: 0 },
          regionNames(own.map(({ code }) => code)).join(', '),
        ),
        choice: { kind: 'group elsewhere', group: { nom, lines } },
      },
    })
    return [{ id: key, nom, autres: groupWords({ siren, nom, kind }), weight: inhabitants }]
  })
  return { of, units: wordIndex(entries), groups: wordIndex(far) }
}

/**
 * What a text is the whole name of, the larger first, communes before EPCI. Only where nothing here answers to the letter: what begins
 * so, then what people misspell so.
 */
export function findElsewhere(
  { units, groups }: Pick<Places, 'units' | 'groups'>,
  text: string,
  isHere: boolean,
  isAddress = false,
): string[] {
  // As letters have it: "Périgueux CEDEX 3". Of an address that nobody can look for, how it ends.
  const forms = [text, ...barerNames(text), ...(isAddress ? endingsOf(placeWords(text)) : [])]
  const most = isPostalCode(text) ? ALL_ALIKE : AT_MOST
  const answers = (index: WordIndex): readonly string[] =>
    first(forms, (form) => index.find(form, 'name', NAMESAKES)) ??
    (isHere ? [] : (first(forms, (form) => index.find(form, 'typed', most)) ?? []))
  const found = [...answers(units), ...answers(groups)]
  if (found.length > 0 || isHere) return found
  const misspelt = [units, groups].flatMap((index) => index.find(text, 'misspelt', AT_MOST))
  if (misspelt.length > 0) return misspelt
  // "Ostéopathe Lille": a name with something that the register does not know.
  const run = partsOf(searchWords(text)).map((words) => words.join(' '))
  return (
    first(run, (part) => [units, groups].flatMap((index) => index.find(part, 'name', AT_MOST))) ??
    []
  )
}

/** What was found there, as it is told for what was typed. */
export function linesOf(
  of: Places['of'],
  found: readonly string[],
  typed: string,
): readonly Elsewhere[] {
  return found.flatMap((id) => {
    const line = of.get(id)
    if (!line) return []
    const [first = '', told = ''] = [line.postal?.[0], toldPostalCode(line.postal ?? [], typed)]
    const detail = line.option.detail.replace(first, told)
    return { ...line, option: { ...line.option, detail } }
  })
}

const endingsOf = (words: readonly string[]): readonly string[] =>
  words.map((_, cut) => words.slice(cut).join(' '))

function first(forms: readonly string[], find: (form: string) => string[]): string[] | undefined {
  return forms.map(find).find((found) => found.length > 0)
}

/** The places that a text names and the CPTS that it does: communes, CPTS, EPCI, or the CPTS first where it says that it means one. */
export function withCptsNamed(
  { isCpts }: Pick<Asked, 'isCpts'>,
  places: readonly Elsewhere[],
  cpts: readonly SearchOption[],
): readonly Elsewhere[] {
  const named = cpts.map((option) => ({ option, inhabitants: 1 }))
  const isGroup = ({ option }: Elsewhere): boolean => option.choice.kind === 'group elsewhere'
  const groups = places.filter(isGroup)
  const communes = places.filter((each) => !isGroup(each))
  return isCpts ? [...named, ...communes, ...groups] : [...communes, ...named, ...groups]
}

/**
 * What is here and what is elsewhere as one list, its sections one after the other.
 *
 * What is here comes first, unless a larger place elsewhere answers better: someone who types "Tulle" in Provence means no Sainte-Tulle;
 * CPTS come first where that is what is asked for.
 */
export function together(
  { text, isCpts }: Asked,
  atlas: Atlas,
  { options: own, isExact }: { options: readonly SearchOption[]; isExact: boolean },
  elsewhere: readonly Elsewhere[],
): SearchOption[] {
  const [best] = elsewhere
  const cptsFirst: readonly Section[] = isCpts ? ['cpts'] : []
  if (!best) return inOrder(withCode(own, text), cptsFirst)
  const forms = [text, ...barerNames(text)]
  const isMeant = ({ nom }: { readonly nom: string }): boolean =>
    forms.some((form) => isNamed(nom, form))
  // A name that stands elsewhere to the letter is no misspelling of one that is here.
  if (!isExact && isMeant(best.option)) return elsewhere.map(({ option }) => option)
  const units = own.flatMap(({ choice }) =>
    choice.kind === 'unit' ? (atlas.units.get(choice.code) ?? []) : [],
  )
  const largest = units[0]?.population ?? (isExact ? Infinity : 0)
  const isFirst =
    best.option.section === 'elsewhere' && best.inhabitants > largest && !units.some(isMeant)
  const isOfCpts = isExact && own.some(({ section }) => section === 'cpts')
  const isCptsThere = isCpts && best.option.choice.kind === 'cpts elsewhere' && !isOfCpts
  const seen = new Set(units.map(({ code }) => code))
  const few = Object.entries(BESIDE).flatMap(([section, most]) =>
    own.filter((option) => option.section === section).slice(0, most),
  )
  const more = elsewhere.flatMap(({ option }) =>
    option.choice.kind === 'unit' && seen.has(option.choice.code) ? [] : option,
  )
  return inOrder(withCode([...few, ...more], text), [
    ...(isCptsThere ? (['elsewhere'] as const) : []),
    ...cptsFirst,
    ...(isFirst ? (['elsewhere'] as const) : []),
  ])
}

/** The sections one after the other, some ahead of their rank. */
function inOrder(options: readonly SearchOption[], ahead: readonly Section[]): SearchOption[] {
  const order = [...ahead, ...SECTIONS]
  return options.toSorted((a, b) => order.indexOf(a.section) - order.indexOf(b.section))
}

/** What is named, and where a postal code of no commune may lead; the sections one after the other. */
export function withLikely(
  named: readonly SearchOption[],
  likely: readonly LikelyPlace[],
  atlas: Atlas,
  places: Places['of'],
): readonly SearchOption[] {
  if (likely.length === 0) return named
  const lineOf = (code: UnitCode): readonly SearchOption[] =>
    atlas.units.has(code)
      ? communeOption(atlas, code)
      : [places.get(`elsewhere ${code}`)?.option ?? []].flat()
  const lines = likely.flatMap(({ nom, codes }): readonly SearchOption[] => {
    const [first] = codes
    if (codes.length === 1 && first) return lineOf(first)
    const inside = codes.flatMap(lineOf)
    const section = inside[0]?.section ?? 'communes'
    return [
      {
        key: `city ${nom}`,
        section,
        nom,
        detail: frSearch.arrondissements(codes.length),
        choice: { kind: 'group elsewhere', group: { nom, lines: () => inside } },
      },
    ]
  })
  // A postal code before a code of INSEE that looks the same.
  const maybe = lines.map((line) => ({ ...line, detail: frSearch.maybeCedex(line.detail) }))
  return inOrder([...maybe, ...named], [])
}

/** A code of INSEE looks like a postal code, and is often that of another place: what is found by it says so. */
function withCode(options: readonly SearchOption[], text: string): SearchOption[] {
  return options.map((option) =>
    'code' in option.choice && option.choice.code === text.trim()
      ? { ...option, detail: frSearch.byCode(text.trim(), option.detail) }
      : option,
  )
}
