import { formatDate } from '../words/format.ts'

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

/** Which data could not be had, and what still works. */
export const frLost = {
  title: 'Une donnée n’a pas pu être lue',
  missing: (file: string) =>
    `Le fichier ${file} n’est pas sur le serveur. Prévenez la personne qui maintient l’atlas.`,
  unavailable: (file: string) =>
    `Le fichier ${file} n’a pas pu être chargé. Vérifiez le réseau, puis réessayez.`,
  damaged: (file: string) =>
    `Le fichier ${file} est abîmé. Réessayez ; si rien ne change, prévenez la personne qui maintient l’atlas.`,
  stillUsable: 'La liste des CPTS reste utilisable.',
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
} as const
