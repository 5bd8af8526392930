/** Why this device does not keep, or does not give back, what is done on it, and what one does then: on every screen. */
export const frDevice = {
  reasons: {
    unavailable:
      'Le navigateur refuse de garder des données (navigation privée, réglages ou contexte non sûr). Autorisez-les dans ses réglages, ou ouvrez l’atlas dans une fenêtre ordinaire.',
    full: 'La mémoire de ce navigateur est pleine. Faites de la place sur l’appareil, puis réessayez.',
    newer: 'Une version plus récente de l’atlas est ouverte ailleurs. Rechargez la page.',
    blocked:
      'Un onglet resté sur une ancienne version de l’atlas retient les données. Fermez-le\u00a0: la suite se fait d’elle-même.',
    slow: 'Cet appareil met longtemps à répondre. L’atlas réessaie de lui-même\u00a0; si cela dure, fermez ses autres onglets.',
    failed:
      'Le navigateur n’a pas pu lire ou écrire ses données. Réessayez\u00a0; si rien ne change, rechargez la page.',
  },
  unread: {
    title: 'Ce que garde cet appareil n’est pas lu',
    meanwhile:
      'Les fiches publiées sont affichées, sans les modifications gardées ici. Rien n’en est effacé\u00a0: elles reviennent dès que l’appareil répond.',
  },
  unsaved: {
    title: 'Pas encore gardé sur cet appareil',
    meanwhile: 'Fermer ou recharger la page maintenant ferait perdre\u00a0:',
    records: (region: string) => `les modifications des fiches, ${region}`,
    toCopy: 'en télécharger une copie',
    sketch: (nom: string) => (nom === '' ? 'l’esquisse' : `l’esquisse «\u00a0${nom}\u00a0»`),
    toSketch: 'ouvrir',
    removing: 'la suppression d’une esquisse',
    forms: 'ce qui est saisi dans un formulaire et n’est pas enregistré',
    notebook: 'ce qui vient d’être écrit dans le carnet privé',
  },
} as const
