import type { Perimetre } from '../../domain/cpts/cpts.ts'
import { count, formatNumber, formatShare } from '../words/format.ts'

export const frRegion = {
  whatACptsIs:
    'Une CPTS (communauté professionnelle territoriale de santé) réunit les professionnels de santé d’un territoire autour d’un projet commun. Cherchez votre commune, où qu’elle soit.',
  more: 'Comprendre les CPTS',
  known: (n: number, official: number | null) =>
    official === null || official < n
      ? count(n, 'CPTS renseignée', 'CPTS renseignées')
      : `${count(n, 'CPTS renseignée', 'CPTS renseignées')} sur environ ${formatNumber(official)}`,
  /** Those whose records are another région's. */
  visiting: (n: number) =>
    `Dont ${count(n, 'CPTS d’une région voisine, qui s’étend jusqu’ici', 'CPTS de régions voisines, qui s’étendent jusqu’ici')}.`,
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
    `${formatNumber(habitants)} hab.${part === null ? '' : ` (${formatShare(part)} de la population)`}`,
  coveredUnknown: 'non renseignée, faute de périmètre publié',
  coveredFloor:
    'Un minimum : les périmètres partiels ou non publiés n’y sont pas comptés en entier.',
  official: 'Chiffres officiels',
  officialValues: {
    cpts: (n: number) => `${formatNumber(n)} CPTS, projets compris`,
    aci: (n: number) =>
      count(
        n,
        'ACI (accord conventionnel interprofessionnel) signé',
        'ACI (accords conventionnels interprofessionnels) signés',
      ),
    population: (part: number) => `${formatShare(part)} de la population couverte, projets compris`,
  },
  listTitle: (n: number, total: number) =>
    n === total
      ? 'Liste des CPTS'
      : `${n === 0 ? 'Aucune connue' : `${formatNumber(n)} CPTS`} sur ${formatNumber(total)}`,
  wholeList: (n: number) => `Voir les ${count(n, 'CPTS', 'CPTS')} dans la liste`,
  unknownPerimeters: 'CPTS au périmètre non publié, absentes de la carte',
  figures: (habitants: number, taille: number) =>
    `${formatNumber(habitants)} hab. · Taille ${taille}`,
  noFigures: 'population à établir',
  coveredInPart: (n: number, auPlus: number | null) =>
    `${count(n, 'commune partagée par quartiers n’est pas comptée', 'communes partagées par quartiers ne sont pas comptées')}${auPlus === null ? '' : ` (${formatShare(auPlus)} avec ${n > 1 ? 'elles' : 'elle'})`}.`,
  shared: (habitants: number) => `dont ${count(habitants, 'partagé', 'partagés')}`,
  problems: (n: number) =>
    `${count(n, 'fiche n’a pas pu être lue', 'fiches n’ont pas pu être lues')}, et ${n > 1 ? 'restent telles quelles' : 'reste telle quelle'} dans le fichier :`,
  withoutMap: 'Lire les CPTS sans la carte, par département',
  keptBy: 'Atlas tenu par',
  officeDamaged: (file: string, detail: string) =>
    `Le fichier ${file} de cet atlas n’a pas pu être lu (${detail}). Prévenez la personne qui le maintient.`,
} as const
