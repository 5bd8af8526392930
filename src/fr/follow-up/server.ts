import { count } from '../words/format.ts'

/** The server of a team, where the site has one. */
export const frServer = {
  title: 'Serveur de l’équipe',
  intro:
    'Ce site a un serveur d’équipe : ce que vous changez parvient à vos collègues aussitôt, et ce qu’ils changent arrive ici de lui-même et s’annule d’un geste. Hors ligne, tout se garde sur cet appareil et se rejoint plus tard.',
  private: 'Le carnet privé et les esquisses n’y vont pas.',
  newer: 'Ce site a un serveur d’équipe d’une version plus récente que cette page : rechargez-la.',
  token: 'Jeton',
  tokenHint:
    'Celui que vous a remis la personne qui tient le serveur. Il est à vous seul et reste sur cet appareil.',
  join: 'Se relier au serveur de l’équipe',
  noToken: 'Collez ici le jeton reçu.',
  line: {
    connecting: 'Connexion au serveur…',
    open: 'Relié au serveur.',
    offline:
      'Le serveur ne répond pas pour l’instant. Continuez : vos changements sont sur cet appareil, et tout se rejoint dès qu’il répond.',
    refused:
      'Le serveur ne connaît pas ce jeton, ou plus. Vos changements restent sur cet appareil ; demandez un nouveau jeton à la personne qui tient le serveur.',
    full: 'Le serveur ne prend plus de changements : ses documents ont atteint leur limite. Prévenez la personne qui le tient ; vos changements restent sur cet appareil.',
    failed:
      'Le serveur a mis fin à la conversation. Vos changements restent sur cet appareil ; réessayez, ou prévenez la personne qui tient le serveur.',
  },
  saving: 'Échange en cours…',
  here: (n: number) => count(n, 'collègue relié', 'collègues reliés'),
  also: 'Reliés aussi :',
  alone: 'Aucun collègue n’est relié en ce moment.',
  unread: (n: number) =>
    `${count(n, 'ligne du serveur ne se lit pas ici : elle vient', 'lignes du serveur ne se lisent pas ici : elles viennent')} d’une version plus récente de l’atlas, ou ${n > 1 ? 'sont abîmées' : 'est abîmée'}. Le reste compte.`,
  again: 'Réessayer',
  leave: 'Ne plus se relier',
  left: 'Cet appareil n’est plus relié au serveur. Ce qu’il y a dit y reste pour vos collègues.',
  troubleTitle: 'Serveur d’équipe non à jour',
  toPage: 'Voir le serveur de l’équipe',
} as const
