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
