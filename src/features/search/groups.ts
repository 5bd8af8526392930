import type { RegionFacts } from '../../data/region-facts.ts'
import type { Unit } from '../../domain/units/unit.ts'

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
const BY_NAME = new Intl.Collator('fr', { numeric: true })

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
      const kind = siren in ept ? 'ept' : (KINDS.find(([form]) => form.test(nom))?.[1] ?? 'autre')
      return [[siren, { siren, nom, kind, units: own }] as const]
    }),
  )
}
