import type { Address } from '../../data/geocoding-answer.ts'
import type { Atlas } from '../../domain/atlas/atlas.ts'
import { mayConcern, type Named } from '../../domain/atlas/named-after.ts'
import { unitsInPart } from '../../domain/cpts/cpts.ts'
import { writtenInPart } from '../../domain/names/in-part.ts'
import { departementOfFrance } from '../../domain/units/departement-names.ts'
import { EPCI_ACROSS } from '../../domain/units/epci-across.ts'
import { departementOf, regionOfUnit } from '../../domain/units/regions.ts'
import type { Unit, UnitCode } from '../../domain/units/unit.ts'
import type { Selection } from '../../state/choices.ts'
import { stageAlone } from '../../fr/cpts/facets.ts'
import { frRegions } from '../../fr/app/regions.ts'
import { frSearch } from '../../fr/map/search.ts'
import { addressUnit, type Known } from './address-unit.ts'
import type { Group } from './groups.ts'
import type { Hits } from './search-index.ts'

/** What choosing a line of the région does: select, or list what a group holds. */
export type OwnChoice = Selection | { readonly kind: 'group'; readonly group: Group }

interface ElsewhereChoice {
  readonly kind: 'elsewhere'
  readonly region: string
  readonly code: UnitCode
}

/** A group of another région, and the lines of its communes. */
export interface GroupElsewhere {
  readonly nom: string
  readonly lines: () => readonly SearchOption[]
}

/** What choosing a line does; `elsewhere` leads to another région first. */
export type Choice =
  | OwnChoice
  | ElsewhereChoice
  | { readonly kind: 'cpts elsewhere'; readonly region: string; readonly id: string }
  | { readonly kind: 'group elsewhere'; readonly group: GroupElsewhere }

/** One line of the results. */
export interface SearchOption<C extends Choice = Choice> {
  readonly key: string
  readonly section: Section
  readonly nom: string
  readonly detail: string
  readonly choice: C
}

/** As a rule in this order; what is elsewhere and addresses, which come late, push nothing down. */
export const SECTIONS = ['communes', 'cpts', 'groups', 'elsewhere', 'addresses'] as const
export type Section = (typeof SECTIONS)[number]

/** Words the hits: communes with the CPTS that cover them, CPTS with their stage, groups with what they hold. */
export function searchOptions(
  atlas: Atlas,
  groups: ReadonlyMap<string, Group>,
  hits: Omit<Hits, 'exact'>,
  typed = '',
): SearchOption<OwnChoice>[] {
  return [
    ...hits.units.flatMap((code) => communeOption(atlas, code, typed)),
    ...hits.cpts.flatMap((id) => cptsOption(atlas, id)),
    ...hits.groups.flatMap((siren) => {
      const group = groups.get(siren)
      return group ? [groupOption(atlas, group)] : []
    }),
  ]
}

/** What a group holds: its communes, then the CPTS that cover them. */
export function groupOptions(atlas: Atlas, group: Group): SearchOption<OwnChoice>[] {
  return [
    ...group.units.flatMap(({ code }) => communeOption(atlas, code)),
    ...covering(atlas, group.units).flatMap((id) => cptsOption(atlas, id)),
  ]
}

/** Addresses by the commune that they lead to; those in none of the région lead to one of the `others`, or are left out. */
export function addressOptions(
  atlas: Atlas,
  known: Known,
  addresses: readonly Address[],
  others: readonly string[],
): SearchOption[] {
  return addresses.flatMap((address): SearchOption[] => {
    const code = addressUnit(address, atlas.units, known)
    const unit = code && atlas.units.get(code)
    if (!unit) return elsewhereOption(address, others)
    return [
      {
        key: `address ${address.label}`,
        section: 'addresses',
        nom: address.label,
        detail: `${unit.nom} · ${coveringNames(atlas, unit)}`,
        choice: { kind: 'unit', code: unit.code },
      },
    ]
  })
}

function elsewhereOption({ label, code }: Address, others: readonly string[]): SearchOption[] {
  const region = code === null ? undefined : regionOfUnit(code)
  if (code === null || !region || !others.includes(region.code)) return []
  return [
    {
      key: `address ${label}`,
      section: 'addresses',
      nom: label,
      detail: frSearch.inOtherRegion(region.nom),
      choice: { kind: 'elsewhere', region: region.code, code },
    },
  ]
}

/** The postal code that a commune is told by: of several the one that is typed. */
export function toldPostalCode(codesPostaux: readonly string[], typed: string): string | undefined {
  return codesPostaux.find((code) => code === typed.trim()) ?? codesPostaux[0]
}

export function communeOption(atlas: Atlas, code: UnitCode, typed = ''): SearchOption<OwnChoice>[] {
  const unit = atlas.units.get(code)
  if (!unit) return []
  const detail = `${toldPostalCode(unit.codesPostaux, typed) ?? code} · ${coveringNames(atlas, unit)}`
  return [{ key: code, section: 'communes', nom: unit.nom, detail, choice: { kind: 'unit', code } }]
}

/** The département of each line, by its key, where another line bears the same name for another place. */
export function toldApart(
  options: readonly Pick<SearchOption, 'key' | 'nom' | 'choice'>[],
): ReadonlyMap<string, string> {
  const places = new Map<string, Set<UnitCode>>()
  for (const { nom, choice } of options)
    if ('code' in choice) places.set(nom, (places.get(nom) ?? new Set()).add(choice.code))
  return new Map(
    options.flatMap(({ key, nom, choice }) =>
      'code' in choice && (places.get(nom)?.size ?? 0) > 1
        ? [[key, departementOfFrance(departementOf(choice.code))] as const]
        : [],
    ),
  )
}

function cptsOption(atlas: Atlas, id: string): SearchOption<OwnChoice>[] {
  const record = atlas.facts.get(id)?.cpts
  if (!record) return []
  const detail = stageAlone(record.stade?.valeur ?? null)
  return [{ key: id, section: 'cpts', nom: record.nom, detail, choice: { kind: 'cpts', id } }]
}

function groupOption(atlas: Atlas, group: Group): SearchOption<OwnChoice> {
  const n = covering(atlas, group.units).length
  const cpts = n > 0 ? frRegions.cptsCount(n) : withoutCovering(atlas, group.units)
  const kind = frSearch.groupKinds[group.kind]
  return {
    key: group.siren,
    section: 'groups',
    nom: group.nom,
    detail: frSearch.groupDetail(kind, countOf(group), cpts),
    choice: { kind: 'group', group },
  }
}

/** How many communes a group has, and how many of them are in no région that is open. */
function countOf({ siren, units }: Group): { readonly all: number; readonly beyond: number } {
  const all = Math.max(units.length, EPCI_ACROSS.get(siren) ?? 0)
  return { all, beyond: all - units.length }
}

function covering(atlas: Atlas, units: readonly Unit[]): string[] {
  return [...new Set(units.flatMap(({ code }) => atlas.membership.get(code) ?? []))]
}

function coveringNames(atlas: Atlas, unit: Unit): string {
  return coveringWords(atlas, unit.code) ?? frSearch.noCpts
}

/** The CPTS that have a unit, or else those of unknown perimeter that may; null where none is known. */
export function coveringWords(
  atlas: Named & Pick<Atlas, 'membership'>,
  code: UnitCode,
): string | null {
  const names = (atlas.membership.get(code) ?? []).flatMap((id) => {
    const cpts = atlas.facts.get(id)?.cpts
    if (!cpts) return []
    return unitsInPart(cpts).has(code) ? writtenInPart(cpts.nom) : cpts.nom
  })
  if (names.length > 0) return names.join(', ')
  const maybe = mayConcern(atlas, code)
  return maybe.length > 0 ? frSearch.maybe(namesOf(atlas, maybe)) : null
}

/** Where no known perimeter reaches: the CPTS of unknown perimeter that may, by their name where it is one. */
function withoutCovering(atlas: Atlas, units: readonly Unit[]): string {
  const maybe = [...new Set(units.flatMap(({ code }) => mayConcern(atlas, code)))]
  if (maybe.length === 0) return frSearch.noCpts
  return frSearch.maybe(
    maybe.length === 1 ? namesOf(atlas, maybe) : frRegions.cptsCount(maybe.length),
  )
}

function namesOf(atlas: Pick<Named, 'facts'>, ids: readonly string[]): string {
  return ids.flatMap((id) => atlas.facts.get(id)?.cpts.nom ?? []).join(', ')
}
