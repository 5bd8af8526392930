import type { Perimetre } from '../domain/cpts/cpts.ts'
import { count, formatDate, formatNumber, formatShare } from './format.ts'

export const frRegion = {
  known: (n: number, official: number | null) =>
    official === null
      ? count(n, 'CPTS renseignée', 'CPTS renseignées')
      : `${count(n, 'CPTS renseignée', 'CPTS renseignées')} sur environ ${formatNumber(official)}`,
  perimeters: ({ complet, partiel, inconnu }: Record<Perimetre['etat'], number>) =>
    [
      complet > 0 && count(complet, 'périmètre complet', 'périmètres complets'),
      partiel > 0 && count(partiel, 'périmètre partiel', 'périmètres partiels'),
      inconnu > 0 && count(inconnu, 'périmètre non publié', 'périmètres non publiés'),
    ]
      .filter(Boolean)
      .join(', '),
  covered: 'Population dans un périmètre publié',
  coveredValue: (habitants: number, part: number | null) =>
    `${formatNumber(habitants)} hab.${part === null ? '' : ` (${formatShare(part)})`}`,
  coveredUnknown: 'non renseignée, faute de périmètre publié',
  coveredFloor:
    'Un minimum : les périmètres partiels ou non publiés n’y sont pas comptés en entier.',
  official: (date: string) => `Chiffres officiels au ${formatDate(date)}`,
  officialValue: (cpts: number, aci: number, part: number) =>
    `${formatNumber(cpts)} CPTS, dont ${formatNumber(aci)} ACI (accords conventionnels interprofessionnels) signés ; ${formatShare(part)} de la population couverte`,
  listTitle: (n: number, total: number) =>
    n === total
      ? total === 1
        ? 'La seule CPTS renseignée'
        : `Les ${formatNumber(total)} CPTS renseignées`
      : `${formatNumber(n)} CPTS sur ${formatNumber(total)}`,
  unknownPerimeters: 'CPTS au périmètre non publié, absentes de la carte',
  figures: (habitants: number, taille: number) =>
    `${formatNumber(habitants)} hab. · Taille ${taille}`,
  shared: (habitants: number) => `dont ${count(habitants, 'partagé', 'partagés')}`,
  emptyList: 'Aucune CPTS ne correspond à ces filtres.',
  problems: (n: number) =>
    `${count(n, 'fiche n’a pas pu être lue', 'fiches n’ont pas pu être lues')}, et ${n > 1 ? 'restent telles quelles' : 'reste telle quelle'} dans le fichier :`,
} as const
