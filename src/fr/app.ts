export const frApp = {
  name: 'Atlas CPTS',
  tagline: 'Communautés professionnelles territoriales de santé (CPTS)',
  documentTitle: (region: string, place: string | null) =>
    `${place ? `${place} – ` : ''}CPTS ${region} – Atlas CPTS`,
  screens: 'Écrans',
  map: 'Carte',
  list: 'Liste',
  region: 'Région',
  loading: 'Chargement de la carte…',
} as const

export const frErrors = {
  title: 'Une donnée n’a pas pu être lue',
  missing: (file: string) =>
    `Le fichier ${file} est absent. Lancez npm run geo puis rechargez la page.`,
  offline: (file: string) =>
    `Le fichier ${file} n’a pas pu être chargé. Vérifiez le réseau, puis réessayez.`,
  'not-json': (file: string) =>
    `Le fichier ${file} est abîmé. Reconstruisez-le avec npm run geo, puis réessayez.`,
  invalid: (file: string) =>
    `Le fichier ${file} n’a pas la forme attendue. Reconstruisez-le avec npm run geo, puis réessayez.`,
  stillUsable: 'La liste des CPTS reste utilisable.',
  retry: 'Réessayer',
  crashTitle: 'L’application s’est arrêtée',
  crash:
    'Une erreur imprévue est survenue. Rechargez la page ; si elle revient, signalez-la avec le texte ci-dessous.',
  reload: 'Recharger la page',
  unknownCpts: 'Cette CPTS n’existe pas dans cette région : le lien est peut-être ancien.',
  unknownUnit: 'Cette commune n’existe pas dans cette région : le lien est peut-être ancien.',
} as const

export const frSheet = {
  resize: (step: 'low' | 'half' | 'tall') =>
    `Changer la hauteur du panneau (${{ low: 'basse', half: 'moyenne', tall: 'haute' }[step]})`,
} as const
