import { count, formatDate, formatNumber } from '../words/format.ts'

const both = (cpts: number, communes: number): string =>
  [cpts > 0 && count(cpts, 'CPTS', 'CPTS'), communes > 0 && count(communes, 'commune', 'communes')]
    .filter(Boolean)
    .join(' et ')

/** The words of a plate, of its window and of the booklet. */
export const frPlate = {
  titleOf: (region: string) => `CPTS · ${region}`,
  subtitle: (parts: readonly string[], day: string) =>
    [...parts, `état au ${formatDate(day)}`].join(' · '),
  onMap: (n: number) => `${count(n, 'CPTS', 'CPTS')} sur cette carte`,
  sketch: 'Esquisse',
  published: 'Périmètre publié',
  signs: 'Signes',
  selection: 'Sélection',
  keyOfCpts: 'CPTS par numéro',
  keyOfCommunes: 'Communes par numéro',
  keyElsewhere: 'La liste des numéros est sur la seconde page.',
  without: (cpts: number, communes: number) =>
    cpts + communes === 0
      ? ''
      : `À cette échelle, ${both(cpts, communes)} ${cpts + communes > 1 ? 'n’ont' : 'n’a'} ici ni nom ni numéro\u00a0: une page plus grande ou une vue plus proche les nomme.`,
  unkeyed: (n: number) =>
    n === 0
      ? ''
      : `${count(n, 'numéro n’a', 'numéros n’ont')} pas de place dans la liste\u00a0: une page plus grande ou une vue plus proche les explique.`,
  scale: (scale: number) => `1\u00a0:\u00a0${formatNumber(scale)}`,
  distance: (km: number) =>
    km < 1 ? `${formatNumber(km * 1000)}\u00a0m` : `${formatNumber(km)}\u00a0km`,
  credit: (attribution: string, day: string, link: string) =>
    `${attribution}. Fiches\u00a0: Atlas CPTS, ${formatDate(day)} · ${link}`,
  alt: (title: string) => `Planche\u00a0: ${title}`,
  altKey: (title: string) => `Liste des numéros de la planche\u00a0: ${title}`,
  actions: 'Emporter la carte',
  open: 'Planche de la carte',
  /** The same on its button, beside others. */
  plate: 'Planche',
  openTime: 'Dans le temps',
  dialog: {
    title: 'Planche de la carte',
    close: 'Fermer',
    format: 'Page',
    orientation: 'Sens',
    orientations: { paysage: 'Paysage', portrait: 'Portrait' },
    extent: 'Étendue',
    extents: { vue: 'La vue à l’écran', tout: 'Tout le territoire' },
    print: 'Imprimer ou enregistrer en PDF',
    picture: 'Image (PNG, 300 ppp)',
    preparing: 'Préparation de l’image…',
    saved: (file: string) => `Fichier ${file} téléchargé.`,
    refused:
      'Ce navigateur ne peut pas dessiner une image de cette taille\u00a0: choisissez A4, ou enregistrez en PDF.',
    bookletByRegion:
      'Le livret (une fiche par CPTS, index des communes) se fait région par région\u00a0: choisissez une région au-dessus de la recherche, puis «\u00a0Planche\u00a0».',
    coming: 'Les contours arrivent…',
    noContours:
      'Les contours n’ont pas pu être chargés\u00a0: vérifiez la connexion, fermez cette fenêtre, puis ouvrez-la de nouveau.',
  },
} as const
