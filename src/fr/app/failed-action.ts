/** Over any screen: what was asked for did not come about. */
export const frFailedAction = {
  outline:
    'Le contour de l’esquisse n’a pas pu être calculé. Ses communes et ses chiffres restent justes.',
  cut: 'La découpe n’a pas pu être faite\u00a0: l’esquisse est restée comme elle était.',
  forbidden:
    'Une action a échoué\u00a0: la page n’a pas le droit de charger ce qu’il lui faut. Rechargez la page\u00a0; si cela revient, signalez-le avec le détail ci-dessous.',
  unexpected:
    'Une action a échoué. Recommencez-la, ou rechargez la page\u00a0; si cela revient, signalez-le avec le détail ci-dessous.',
  detail: 'Détail',
  reload: 'Recharger la page',
  close: 'Fermer',
  retry: 'Réessayer',
} as const
