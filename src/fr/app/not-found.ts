/** An address that leads nowhere. */
export const frNotFound = {
  path: 'Cette page n’existe pas',
  pathDetail: (path: string) =>
    `L’adresse « ${path} » ne mène à aucun écran : le lien est peut-être ancien ou incomplet.`,
  toMap: 'Aller à la carte',
  region: 'Région inconnue',
  regionDetail: (text: string) =>
    `Aucune région ne porte le code ou le nom « ${text} » : le lien est peut-être incomplet. Choisissez une région en haut de l’écran.`,
  toFrance: 'Voir la France entière',
} as const
