/**
 * The professions whose members a CPTS may be counted by: those that have an URPS, doctors in two, and all the others together.
 *
 * Source: Code de la santé publique, art. L4031-1 and R4031-1 (the professions that have an URPS); that doctors are split into
 * généralistes and spécialistes, and that the others are counted as one, is our convention.
 */
export const PROFESSIONS = [
  'medecin-generaliste',
  'medecin-specialiste',
  'sage-femme',
  'infirmier',
  'pharmacien',
  'masseur-kinesitherapeute',
  'chirurgien-dentiste',
  'orthophoniste',
  'orthoptiste',
  'pedicure-podologue',
  'biologiste',
  'autre',
] as const
export type Profession = (typeof PROFESSIONS)[number]

/**
 * The kinds of structures that may belong to a CPTS beside professionals.
 *
 * `esp`: équipe de soins primaires. `msp`: maison de santé pluriprofessionnelle. `cmp`: centre médico-psychologique. `pmi`: protection
 * maternelle et infantile. `vsl`: véhicule sanitaire léger. The list is our convention; `autre` takes what it lacks.
 */
export const STRUCTURE_KINDS = [
  'esp',
  'msp',
  'centre-sante',
  'cmp',
  'pmi',
  'etablissement-sante',
  'medico-social',
  'pharmacie',
  'laboratoire',
  'ambulance',
  'vsl',
  'autre',
] as const
export type StructureKind = (typeof STRUCTURE_KINDS)[number]

/**
 * What a source counts, kind by kind, and what it leaves uncounted.
 *
 * Shape: `lines` are the kinds counted, zero included, and `nonComptes` all the others, both in the order of the list. `total` is
 * the sum of what is counted, so no more than a lower bound where a kind is not.
 */
export interface HeadCount<K extends string> {
  readonly lines: readonly { readonly kind: K; readonly n: number }[]
  readonly total: number
  readonly nonComptes: readonly K[]
}

/** Sets what a source counts against all the kinds that it might have counted; no key is not zero. */
export function headCount<K extends string>(
  kinds: readonly K[],
  counts: Readonly<Partial<Record<K, number>>>,
): HeadCount<K> {
  const lines = kinds.flatMap((kind) => {
    const n = counts[kind]
    return n === undefined ? [] : [{ kind, n }]
  })
  return {
    lines,
    total: lines.reduce((sum, { n }) => sum + n, 0),
    nonComptes: kinds.filter((kind) => counts[kind] === undefined),
  }
}
