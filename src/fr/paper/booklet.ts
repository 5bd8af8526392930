import { count, formatDate, formatNumber, formatShare } from '../words/format.ts'

/** The words of the booklet of a région. */
export const frBooklet = {
  open: 'Livret (PDF)',
  preparing: (done: number, all: number) =>
    `Préparation du livret\u00a0: fiche ${formatNumber(done)} sur ${formatNumber(all)}…`,
  refused:
    'Le livret n’a pas pu être préparé, faute de contours\u00a0: vérifiez la connexion, puis recommencez.',
  kicker: 'Livret des CPTS',
  cptsCount: (n: number) => count(n, 'CPTS', 'CPTS'),
  made: (day: string) => `État au ${formatDate(day)}`,
  contents: 'Sommaire',
  plate: 'La carte',
  figures: 'Les chiffres',
  sheets: 'Les fiches',
  index: 'Index des communes',
  indexNote:
    'Communes des périmètres connus, avec la page de leur CPTS. Une commune absente n’est dans aucun périmètre connu de l’atlas.',
  page: (n: number, total: number) => `Page ${formatNumber(n)} sur ${formatNumber(total)}`,
  foot: (region: string, day: string) => `Atlas CPTS · ${region} · ${formatDate(day)}`,
  lines: {
    complete: 'Périmètre complet',
    partial: 'Périmètre partiel',
    unknown: 'Périmètre non publié',
    covered: 'Population dans un périmètre connu',
  },
  covered: (habitants: number, share: number | null) =>
    `${count(habitants, 'habitant', 'habitants')}${share === null ? '' : ` (${formatShare(share)})`}`,
  byStage: 'Avancement',
  byTaille: 'Taille ACI',
  table: 'Les CPTS, par ordre alphabétique',
  columns: {
    nom: 'CPTS',
    stade: 'Avancement',
    aci: 'ACI signé le',
    taille: 'Taille',
    population: 'Population',
    page: 'Page',
  },
} as const
