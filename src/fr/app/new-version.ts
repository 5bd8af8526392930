export const frNewVersion = {
  ready:
    'Une nouvelle version de l’atlas est prête. Ce qui est enregistré reste\u00a0; terminez d’abord un import en cours.',
  elsewhere:
    'Une nouvelle version de l’atlas est en place dans un autre onglet. Rechargez celui-ci dès que vous le pouvez.',
  take: 'Recharger avec la nouvelle version',
  later: 'Plus tard',
} as const
