export const frOffline = {
  title: 'Hors connexion',
  neverOpened: (nom: string) =>
    `Les données de la région ${nom} n’ont pas encore été ouvertes sur cet appareil\u00a0: il faut une connexion pour les charger.`,
  available: (n: number) =>
    `${n > 1 ? 'Régions disponibles' : 'Région disponible'} sans connexion :`,
  none: 'Aucune région n’est encore disponible sans connexion.',
} as const
