import { count, formatDate, formatNumber, whole } from '../words/format.ts'

/** The words that only the printed report of a région has: part of the one dictionary, in a file of their own. */
export const frReport = {
  preparing: 'Préparation du rapport…',
  map: 'Carte',
  picture: (mode: string, region: string) => `Carte des CPTS, ${region} : ${mode}`,
  noPicture: {
    'not-asked': 'Sans carte : le bouton « Imprimer le rapport » la dessine.',
    refused: 'La carte n’a pas pu être dessinée.',
  },
  overlap: 'commune partagée',
  partial: 'périmètre partiel',
  masked: 'masquée par le filtre',
  uncovered: 'aucune CPTS connue',
  offMap: (n: number) =>
    `${count(n, 'CPTS au périmètre non publié n’est pas', 'CPTS au périmètre non publié ne sont pas')} sur la carte.`,
  register: 'Les CPTS',
  registerNote: (n: number) =>
    `${formatNumber(n)} CPTS, selon les filtres, par ordre alphabétique. n. r. : non renseigné ; ≥ : communes connues seulement.`,
  unknown: 'n. r.',
  columns: {
    nom: 'CPTS',
    stade: 'Avancement',
    aci: 'ACI signé le',
    taille: 'Taille',
    population: 'Population',
    missions: 'Missions',
    perinatalite: 'Périnatalité',
    echeance: 'Prochaine échéance',
    renseigne: 'Renseigné',
  },
  unsigned: 'non signé',
  noContract: 'sans objet',
  atLeast: (n: number) => `≥ ${formatNumber(n)}`,
  date: formatDate,
  due: (what: string, when: string) => `${what}, ${whole(when)}`,
  foot: (region: string, day: string) => `Atlas CPTS · ${region} · ${formatDate(day)}`,
  pages: (page: string, pages: string) => `Page ${page} sur ${pages}`,
} as const
