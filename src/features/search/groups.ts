import type { RegionFacts } from '../../data/region-facts.ts'
import { searchWords } from '../../domain/names/fold.ts'
import type { Unit } from '../../domain/units/unit.ts'
import { frSearch } from '../../fr/map/search.ts'

/** Communes that act together: an EPCI, or a territory (EPT) of the Grand Paris. */
export interface Group {
  readonly siren: string
  readonly nom: string
  readonly kind: GroupKind
  /** In the order of a list where one looks a name up. */
  readonly units: readonly Unit[]
}

type Intercommunalite = 'agglomeration' | 'communes' | 'urbaine' | 'metropole' | 'ept'
export type GroupKind = Intercommunalite | 'departement' | 'autre'

/** How official names begin; a métropole says what it is in its own name. */
const KINDS: readonly (readonly [RegExp, GroupKind])[] = [
  [/^CA\b/, 'agglomeration'],
  [/^CC\b/, 'communes'],
  [/^CU\b/, 'urbaine'],
  [/m[eé]tropole/i, 'metropole'],
]
/** In the order of a list where one looks a name up. */
export const BY_NAME = new Intl.Collator('fr', { numeric: true })

/** The EPCI and EPT that the région's units belong to, by SIREN. */
export function groupsOf({
  units,
  epci,
  ept,
}: Pick<RegionFacts, 'units' | 'epci' | 'ept'>): ReadonlyMap<string, Group> {
  const members = new Map<string, Unit[]>()
  for (const unit of [...units.values()].toSorted((a, b) => BY_NAME.compare(a.nom, b.nom))) {
    for (const siren of [unit.epci, unit.ept]) {
      if (siren !== null) members.set(siren, [...(members.get(siren) ?? []), unit])
    }
  }
  return new Map(
    [...members].flatMap(([siren, own]) => {
      const nom = epci[siren] ?? ept[siren]
      if (nom === undefined) return []
      const kind = siren in ept ? 'ept' : kindOf(nom)
      return [[siren, { siren, nom, kind, units: own }] as const]
    }),
  )
}

/** What an EPCI is, by its official name. */
export function kindOf(nom: string): GroupKind {
  return KINDS.find(([form]) => form.test(nom))?.[1] ?? 'autre'
}

/**
 * What an EPCI is looked up by beside its name: "GPSO", "CAPG" for the Pays de Grasse, "agglo tours", "pays de Blois", what the whole
 * country calls the Métropole de Lyon.
 */
export function groupWords({ siren, nom, kind }: Pick<Group, 'siren' | 'nom' | 'kind'>): string {
  const [, abbreviated = '', rest = nom] = /^(C[ACU])? ?(.*)$/.exec(nom) ?? []
  const initials = searchWords(rest).map((word) => word[0])
  const bare = searchWords(rest.replace(/m[eé]tropole/i, '')).map((word) => word[0])
  const words = [frSearch.groupKinds[kind], initials.join(''), abbreviated + initials.join('')]
  return [...words, bare.join(''), 'agglo pays', USUAL[siren] ?? ''].join(' ')
}

/** Names that none of the words of the official one tells. */
const USUAL: Readonly<Record<string, string>> = { '200046977': 'Grand Lyon' }
