import { formatDate } from '../words/format.ts'

export const frApp = {
  name: 'Atlas CPTS',
  documentTitle: (region: string, place: string | null) =>
    `${place ? `${place} – ` : ''}CPTS ${region} – Atlas CPTS`,
  screens: 'Écrans',
  skip: 'Aller au contenu',
  region: 'Région',
  loading: 'Chargement de la carte…',
  printSoon: 'Page en préparation\u00a0: annulez, attendez la carte, puis imprimez.',
} as const

/** The names of the screens: in the navigation and in their titles, before any of them has come. */
export const frScreens = {
  map: 'Carte',
  list: 'Liste',
  progress: 'Suivi',
  sketch: 'Esquisse',
  sketchOf: (nom: string) => (nom === '' ? 'Esquisse' : `Esquisse : ${nom}`),
  data: 'Données',
  funding: 'Financement',
  create: 'Créer une CPTS',
  record: (nom: string) => `Fiche : ${nom}`,
  newRecord: 'Nouvelle CPTS',
  publication: 'Publication',
  journal: 'Journal',
  sending: 'Envoyer des changements',
  changes: 'Ce qui a changé',
  guide: 'Comprendre les CPTS',
} as const

/** What became of the published records of a région, and what is shown in their stead. */
export const frTrouble = {
  title: 'Les fiches publiées ne peuvent pas être lues pour l’instant',
  reasons: {
    missing: (nom: string, file: string) =>
      `${nom} : le fichier des fiches, ${file}, n’est plus sur le serveur.`,
    unavailable: (nom: string) => `${nom} : le serveur ne répond pas, ou le réseau manque.`,
    damaged: (nom: string, file: string) =>
      `${nom} : le fichier publié, ${file}, est illisible, sans doute coupé ou mal modifié. Il est à remettre en ligne en entier.`,
    newer: (nom: string) =>
      `${nom} : le fichier a été publié par une version plus récente de l’atlas. Rechargez la page pour obtenir cette version.`,
    older: (nom: string, file: string) =>
      `${nom} : le serveur donne un fichier plus ancien que celui déjà lu ici. Réessayez dans quelques minutes ; si rien ne change, le dernier fichier publié, ${file}, est à remettre en ligne.`,
  },
  lastGood: (day: string) => `Les fiches affichées sont celles lues le ${formatDate(day)}.`,
  none: 'Aucune fiche n’est affichée, ce qui ne veut pas dire qu’il n’y en a pas.',
  safe: 'Vos modifications n’en sont pas touchées. D’ici là, rien n’est comparé ni proposé à la publication.',
} as const

export const frErrors = {
  title: 'Une donnée n’a pas pu être lue',
  missing: (file: string) =>
    `Le fichier ${file} n’est pas sur le serveur. Prévenez la personne qui maintient l’atlas.`,
  unavailable: (file: string) =>
    `Le fichier ${file} n’a pas pu être chargé. Vérifiez le réseau, puis réessayez.`,
  damaged: (file: string) =>
    `Le fichier ${file} est abîmé. Réessayez ; si rien ne change, prévenez la personne qui maintient l’atlas.`,
  stillUsable: 'La liste des CPTS reste utilisable.',
  retry: 'Réessayer',
  geometry: {
    title: 'Les contours n’ont pas pu être calculés',
    crashed:
      'Le calcul des contours s’est arrêté\u00a0: le navigateur ne l’a pas chargé, ou manque de mémoire.',
    stalled: 'Le calcul des contours ne répond plus depuis une minute.',
    failed: 'Un contour n’a pas pu être calculé.',
    without: (noms: readonly string[]) =>
      `Sans contour sur la carte : ${noms.join(', ')}. ${noms.length > 1 ? 'Leurs communes et leurs' : 'Ses communes et ses'} chiffres restent justes.`,
    stillUsable:
      'Les listes et les chiffres restent justes\u00a0; seule la carte attend. Réessayez\u00a0; si cela revient, fermez d’autres onglets ou rechargez la page.',
  },
  detail: 'Détail',
  partTitle: 'Cette partie n’a pas pu s’afficher',
  part: 'Le reste de l’écran n’est pas touché, et rien de ce qui est enregistré n’est perdu. Si cela revient, signalez-le avec le détail ci-dessous.',
  partMissing:
    'Elle n’a pas pu être chargée\u00a0: la connexion est coupée, ou une nouvelle version de l’atlas a remplacé celle-ci. Réessayez, ou rechargez la page\u00a0; rien de ce qui est enregistré n’est perdu.',
  crashTitle: 'L’application s’est arrêtée',
  crash:
    'Une erreur imprévue est survenue. Rechargez la page ; si elle revient, signalez-la avec le texte ci-dessous.',
  reload: 'Recharger la page',
} as const

export const frSheet = {
  resize: (step: 'low' | 'half' | 'tall') =>
    `Changer la hauteur du panneau (${{ low: 'basse', half: 'moyenne', tall: 'haute' }[step]})`,
} as const

/** Of the field that every screen has; what it answers with comes after. */
export const frSearchField = {
  label: 'Rechercher une commune, un code postal ou une CPTS',
  placeholder: 'Commune, adresse, CPTS…',
} as const
