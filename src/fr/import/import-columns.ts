import type { ColumnRole, TypedFact } from '../../domain/import/column-role.ts'
import { formatNumber } from '../words/format.ts'
import { frEdit } from '../follow-up/edit.ts'

const roles: Readonly<Record<ColumnRole, string>> = {
  nom: 'Nom de la CPTS',
  id: 'Identifiant de la CPTS',
  code: 'Code INSEE d’une commune',
  commune: 'Nom d’une commune',
  postal: 'Code postal',
  liste: 'Liste de communes',
  'liste-en-partie': 'Communes prises en partie',
  departement: 'Département',
  perimetre: 'État du périmètre',
  stade: 'Avancement',
  'stade-date': 'Date de l’avancement',
  'pre-projet': 'Pré-projet (date, ou oui/non)',
  'lettre-intention': 'Lettre d’intention (date, ou oui/non)',
  'projet-valide': 'Projet de santé validé (date, ou oui/non)',
  aci: 'Date de signature de l’ACI',
  site: 'Site internet',
  email: 'Adresse de courriel',
  telephone: 'Téléphone',
  population: 'Population annoncée',
  finess: 'Numéro FINESS',
  perinatalite: 'Périnatalité\u00a0: état des actions',
  membre: 'Communes de la CPTS du titre (x, oui)',
  membres: 'Communes de la CPTS du titre (noms ou codes)',
  alias: 'Autres noms de la CPTS',
  empreinte: 'Empreinte de l’export (repère ce qui a changé)',
  calculee: 'Calculée, non importée',
  personne: 'Noms de personnes (jamais importés)',
  ignore: 'Ne pas importer',
}

/** The words of the columns of a file: what each may hold, and what no column can be read as. */
export const frImportColumns = {
  roles,
  title: 'Colonnes',
  intro: 'Ce que l’atlas a reconnu. Corrigez si besoin.',
  nameless: (rank: number) => `Colonne ${formatNumber(rank + 1)}`,
  dayFirst: (example: string) => `Le jour d’abord, comme le montre «\u00a0${example}\u00a0»`,
  roleOf: (column: string) => `Ce que contient ${column}`,
  typed: (fact: TypedFact) =>
    `La fiche le dit en détail, ce qu’une cellule ne peut\u00a0: à saisir dans la fiche, «\u00a0${frEdit.fields[fact]}\u00a0».`,
} as const
