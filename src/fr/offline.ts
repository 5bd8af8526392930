export const frOffline = {
  title: 'Hors connexion',
  neverOpened: (nom: string) =>
    `Les données de la région ${nom} n’ont pas encore été ouvertes sur cet appareil\u00a0: il faut une connexion pour les charger.`,
  available: 'Régions disponibles sans connexion\u00a0:',
  none: 'Aucune région n’est encore disponible sans connexion.',
} as const
