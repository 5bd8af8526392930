import type { CategoryValue } from '../../domain/filters/colour-mode.ts'
import type { Facet } from '../../domain/filters/facet.ts'
import type { Stage } from '../../domain/cpts/stage.ts'

export const frFacets = {
  stade: 'Avancement',
  taille: 'Taille',
  perinatalite: 'Périnatalité',
  departement: 'Département',
  mission: 'Mission',
  echeance: 'Échéances',
  perimetre: 'Périmètre',
  completude: 'Complétude',
  manque: 'Il manque',
  verifier: 'À vérifier',
} as const satisfies Record<Facet, string>

/** What is kept of a facet, as a filter says it. */
export const oneKept = (facet: string, value: string) => `${facet} : ${value}`

export const frCategories = {
  'pre-projet': 'Pré-projet',
  'lettre-intention': 'Lettre d’intention',
  'projet-valide': 'Projet de santé validé',
  'aci-signe': 'ACI signé',
  '1': 'Taille 1 (< 40 000)',
  '2': 'Taille 2 (40–80 000)',
  '3': 'Taille 3 (80–175 000)',
  '4': 'Taille 4 (> 175 000)',
  'en-cours': 'Actions en cours',
  prevu: 'Actions prévues',
  'en-cours-ou-prevu': 'En cours ou prévues',
  aucun: 'Aucune action',
  toutes: 'Une couleur par territoire',
  'non-renseigne': 'Non renseigné',
} as const satisfies Record<CategoryValue, string>

/** The stage where no heading says that it is one: under the name of a CPTS. */
export const stageAlone = (stage: Stage | null): string =>
  stage === null ? 'Avancement non renseigné' : frCategories[stage]

/** Beside a stage that is a contract, once its five years are over. */
export const contractEnded = (isSure: boolean): string =>
  isSure ? 'contrat échu, suite non connue' : 'contrat peut-être échu'
