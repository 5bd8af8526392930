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
