import type { ColourMode } from '../../domain/filters/colour-mode.ts'

export const frMap = {
  home: 'Revenir à la vue de départ',
  gestures: {
    windows: 'Ctrl + molette pour agrandir la carte',
    mac: '⌘ + molette pour agrandir la carte',
    touch: 'Deux doigts pour déplacer la carte',
  },
  title: 'Carte des territoires. Les mêmes informations se lisent dans le panneau.',
  region: 'Carte',
  attribution: (schematic: boolean, annee: number) =>
    `${schematic ? 'Contours schématiques' : 'Contours IGN simplifiés'} · INSEE ${annee} · Natural Earth · © OpenStreetMap`,
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  wholeRegion: 'Voir toute la région',
  planIgn: 'Fond Plan IGN (en ligne)',
  planIgnFailure:
    'Le Plan IGN n’a pas répondu. La carte reste complète sans lui ; réessayez quand le réseau revient.',
  waiting: 'Chargement des territoires…',
} as const

export const frLegend = {
  title: 'Légende',
  colourBy: 'Colorer par',
  modes: {
    stade: 'Avancement',
    taille: 'Taille ACI',
    perinatalite: 'Périnatalité',
    voisines: 'Territoires voisins',
  } satisfies Record<ColourMode, string>,
  fewStages: 'avancement peu connu ici',
  filterHint: 'Choisir une ou plusieurs lignes ne montre qu’elles.',
  own: { sketch: 'Mon esquisse', file: 'Contour du fichier' },
  overlap: 'Commune partagée',
  partial: 'Périmètre partiel',
  uncovered: 'Aucune CPTS connue',
  reset: 'Tout afficher',
  masked: 'Masquée par le filtre',
  remove: (filter: string) => `Retirer le filtre ${filter}`,
} as const
