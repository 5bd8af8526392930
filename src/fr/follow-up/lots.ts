import type { SkippedFact } from '../../domain/edits/open-lot.ts'
import { count } from '../words/format.ts'

/** Changes that travel from one device to another: sending them, and opening what someone sent. */
export const frLots = {
  name: 'Lot',
  send: {
    title: (nom: string) => `Envoyer des changements : ${nom}`,
    byHand: 'Envoyer un lot',
    intro:
      'Un lot porte les seuls faits changés sur cet appareil, chacun avec sa source, sa date et son auteur. Qui le reçoit l’ouvre dans Données, voit ce qui change chez lui, et choisit. Rien n’est envoyé sans vous : le lot est un fichier, ou un lien à coller dans un message.',
    nothing: 'Rien à envoyer : les fiches de cet appareil sont celles qui sont publiées.',
    unread:
      'Les modifications gardées sur cet appareil ne sont pas lues pour l’instant : aucun lot n’est proposé d’ici là.',
    what: 'Ce qui est envoyé',
    all: 'Tout ce qui diffère des fiches publiées',
    since: 'Ce qui a changé depuis le dernier envoi',
    facts: (n: number) => count(n, 'fait', 'faits'),
    authorHint: 'Dit à qui reçoit le lot de qui il vient.',
    contents: 'Ce que le lot contient',
    none: 'Aucun fait : choisissez autre chose à envoyer.',
    download: 'Télécharger le lot',
    file: (region: string, day: string) => `lot-${region}-${day}.json`,
    fileSaved: (file: string) =>
      `${file} téléchargé. Joignez-le à un message : il s’ouvre dans Données, comme tout fichier.`,
    copied: 'Lien copié. Il contient le lot tout entier, qu’aucun serveur ne garde.',
    refused: 'Le navigateur ne donne pas accès au presse-papiers : copiez ce lien.',
    linkLabel: 'Lien du lot',
    tooLong: 'Ce lot est trop grand pour un lien : envoyez le fichier.',
  },
  open: {
    fileName: 'Lot du lien',
    of: (from: string, when: string) =>
      `Lot ${from === '' ? 'sans nom d’expéditeur' : `envoyé par ${from}`}, fait le ${when}.`,
    claimed: 'Le nom est celui que l’expéditeur s’est donné : l’atlas ne peut pas le vérifier.',
    summary: {
      free: (n: number) => `${count(n, 'fait', 'faits')} à prendre`,
      conflict: (n: number) => `${count(n, 'fait', 'faits')} à choisir`,
      nothing: (n: number) => `${count(n, 'fait', 'faits')} sans effet`,
    },
    restored: (when: string) => `Vos choix du ${when} sont retrouvés.`,
    nothingYet: 'Rien ne change avant votre accord, en bas de page.',
    newsTitle: 'Rien de nouveau',
    news: 'Tout ce que dit ce lot est déjà sur cet appareil, ou y a changé depuis.',
    damaged: (n: number) =>
      `${count(n, 'ligne de ce lot n’a', 'lignes de ce lot n’ont')} pas pu être ${n > 1 ? 'lues' : 'lue'} : demandez-le à nouveau si un fait vous manque.`,
    otherRegion: (region: string) => `Ce lot est d’une autre région (${region}).`,
    goThere: (region: string) => `L’ouvrir dans la région ${region}`,
    unread:
      'Ce que garde cet appareil n’est pas lu pour l’instant : on ne peut pas dire ce que ce lot changerait. Il s’ouvre dès que l’appareil répond.',
    freeTitle: 'À prendre',
    freeIntro: 'Rien ici ne s’y oppose. Décochez ce que vous ne voulez pas.',
    checkAll: 'Tout cocher',
    uncheckAll: 'Tout décocher',
    newRecord: (nom: string) => `Nouvelle fiche : ${nom}`,
    by: (author: string, when: string) =>
      `${author === '' ? 'Changé' : `Par ${author},`} le ${when}`,
    conflictTitle: 'À choisir',
    conflictIntro: (n: number) =>
      n > 1
        ? 'Ces faits disent autre chose ici. Choisissez, un par un ; ce que vous laissez sera redemandé à la prochaine ouverture.'
        : 'Ce fait dit autre chose ici. Choisissez ; laissé, il sera redemandé à la prochaine ouverture.',
    allMine: 'Tout comme ici',
    allTheirs: 'Tout comme le lot',
    rest: (n: number) => `Voir ${count(n, 'fait', 'faits')} sans effet`,
    why: {
      known: 'déjà repris ici, ou changé depuis',
      same: 'dit la même chose ici',
      kept: 'annulé par l’expéditeur, changé ici entre-temps : reste comme ici',
      'no-record': 'la fiche n’est pas sur cet appareil, et le lot ne suffit pas à la créer',
      twice: 'le lot le dit de deux façons : seule la plus récente est proposée',
      unread: 'la fiche porte ici une valeur d’une version plus récente de l’atlas',
    } satisfies Record<SkippedFact['kind'], string>,
    take: (n: number) => (n === 0 ? 'Prendre' : `Prendre ${count(n, 'fait', 'faits')}`),
    toTake: 'Aller au bouton',
  },
} as const
