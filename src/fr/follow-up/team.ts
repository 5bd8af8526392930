import { count, whole } from '../words/format.ts'
import { formatHour } from '../words/instant.ts'

const time = (iso: string): string => formatHour(new Date(iso))

const day = (iso: string): string =>
  whole(new Intl.DateTimeFormat('fr-FR', { dateStyle: 'medium' }).format(new Date(iso)))

/** The folder that a team shares. */
export const frTeam = {
  title: 'Dossier partagé de l’équipe',
  intro:
    'Choisissez un dossier que votre équipe partage déjà : lecteur réseau, Nextcloud, OneDrive, SharePoint. Chaque appareil y écrit son fichier et lit ceux des autres. Ce qu’un collègue change arrive ici de lui-même, et s’annule d’un geste.',
  private: 'Le carnet privé n’y va que si vous le demandez ; les esquisses n’y vont pas.',
  carnet: {
    share: 'Partager aussi mon carnet privé avec l’équipe',
    what: 'Notes, tâches, relances, promesses et suivi des échéances, de toutes les régions. Qui ouvre ce dossier peut les lire ; rien n’en est publié. Ceux des collègues qui font ce choix arrivent ici.',
    shared:
      'Ce carnet est celui de l’équipe : ce que vous y écrivez ou supprimez l’est pour tous. De deux versions écrites en même temps, les deux restent.',
    left: 'Si vous décochez, ce qui est déjà parti reste chez vos collègues.',
    'too-long':
      'Le carnet est trop long pour le dossier : il reste sur cet appareil. Supprimez-en les lignes faites.',
  },
  unsupported:
    'Ce navigateur n’ouvre pas de dossier ; Chrome et Edge le font, sur un ordinateur. Les lots font la même chose, à la main : un fichier ou un lien, à envoyer et à ouvrir.',
  choose: 'Choisir le dossier…',
  chooseAnother: 'Choisir un autre dossier…',
  opening: 'Le dossier s’ouvre…',
  locked: (folder: string) => `Le navigateur demande à nouveau l’accès au dossier « ${folder} ».`,
  lockedMeanwhile:
    'D’ici là, rien n’arrive de vos collègues et rien ne leur parvient. Vos changements restent sur cet appareil.',
  resume: 'Reprendre',
  inStep: (folder: string, when: string) => `« ${folder} » : à jour à ${time(when)}.`,
  starting: (folder: string) => `« ${folder} » : première lecture en cours.`,
  alone: 'Aucun collègue n’y a encore écrit.',
  colleagues: (n: number) => count(n, 'collègue', 'collègues'),
  unnamed: 'Sans nom',
  /** Minutes since a visit; visits are told every five minutes at most. */
  visit: (minutes: number, when: string) => {
    if (minutes < 10) return 'là en ce moment'
    if (minutes < 60) return whole(`il y a ${minutes} min`)
    if (minutes < 12 * 60) return whole(`à ${time(when)}`)
    return day(when)
  },
  youAre: (name: string) =>
    name === ''
      ? 'Vos collègues vous voient sans nom.'
      : `Vos collègues vous voient sous le nom « ${name} ».`,
  nameHint: 'Dit à vos collègues qui écrit.',
  taken: (n: number, from: string) =>
    `${count(n, 'fait reçu', 'faits reçus')}${from === '' ? '' : ` de ${from}`}`,
  takenTitle: 'Arrivé depuis l’ouverture de la page',
  takenUndo: 'Revoir ou annuler dans le journal',
  waitingTitle: 'Ce qui attend votre choix',
  waiting: (n: number, from: string) =>
    `${count(n, 'fait', 'faits')}${from === '' ? '' : ` de ${from}`} : voir et choisir`,
  waitingWhy: 'Ces faits disent autre chose ici, ou vous les aviez annulés.',
  waitingElsewhere: (region: string) => `Des faits sont à choisir aussi dans la région ${region}`,
  settled: 'Rien de plus à choisir.',
  unread: {
    damaged: (file: string) =>
      `${file} est à moitié écrit ou abîmé : il est relu dès qu’il change. Ce qui en avait été lu compte toujours.`,
    held: (file: string) => `${file} est tenu par un autre programme : il est relu bientôt.`,
    newer: (file: string) =>
      `${file} vient d’une version plus récente de l’atlas : rechargez la page.`,
    'too-long': (file: string) =>
      `${file} porte trop de changements à la fois : son auteur peut publier, ou envoyer une copie.`,
  },
  failures: {
    permission: 'Le navigateur ne donne plus accès au dossier.',
    missing:
      'Le dossier n’est pas là où il était : réseau coupé, lecteur débranché, ou dossier déplacé. Dès qu’il revient, tout se rejoint.',
    refused:
      'Le dossier se lit, mais rien ne s’y écrit : lecture seule, ou fichier tenu par un autre programme. Demandez à pouvoir y écrire.',
    full: 'Le dossier n’a plus de place : faites-y de la place, le reste se fait de lui-même.',
    slow: 'Le dossier ne répond pas pour l’instant, comme un lecteur réseau en veille.',
    failed: 'Le dossier n’a pas pu être lu ou écrit.',
  },
  nothingLost: 'Rien n’est perdu : vos changements sont sur cet appareil, et l’atlas réessaie.',
  troubleTitle: 'Dossier partagé non à jour',
  toPage: 'Voir le dossier partagé',
  keptIn: (folder: string) =>
    `Les modifications des fiches sont aussi dans le dossier « ${folder} », pour vos collègues.`,
  look: 'Relire maintenant',
  leave: 'Ne plus partager',
  left: 'Cet appareil ne lit plus le dossier. Son fichier y reste pour vos collègues, avec le carnet s’il était partagé.',
} as const
