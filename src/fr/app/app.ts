export const frApp = {
  name: 'Atlas CPTS',
  documentTitle: (region: string, place: string | null) =>
    `${place ? `${place} – ` : ''}CPTS ${region} – Atlas CPTS`,
  screens: 'Écrans',
  skip: 'Aller au contenu',
  skipToMap: 'Aller à la carte',
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

export const frErrors = {
  retry: 'Réessayer',
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
