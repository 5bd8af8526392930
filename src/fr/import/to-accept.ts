import { count } from '../words/format.ts'

/** What waits to be accepted, on the page of the follow-up: part of the one dictionary, in a file of its own as it is read there. */
export const frToAccept = {
  title: 'À accepter',
  received: 'Relevé du mois, lot ou proposition reçus\u00a0:',
  open: 'Ouvrir un fichier',
  openOther: 'Ouvrir un autre fichier',
  added: (n: number) => count(n, 'nouvelle CPTS', 'nouvelles CPTS'),
  facts: (n: number) => count(n, 'fait proposé', 'faits proposés'),
  waiting: (what: readonly string[]) =>
    `À accepter ou à laisser, un par un\u00a0: ${what.join(' et ')}`,
  byRegion: 'À accepter ou à laisser, région par région',
  ofRegion: (what: readonly string[]) => `(${what.join(' et ')})`,
  look: 'Les examiner',
  left: (n: number) =>
    `${count(n, 'point du relevé laissé', 'points du relevé laissés')} de côté sur cet appareil.`,
  leftBefore: (n: number) =>
    `${count(n, 'point déjà laissé de côté n’est pas redemandé', 'points déjà laissés de côté ne sont pas redemandés')}.`,
  lookAgain: 'Les revoir',
  unread: (file: string) =>
    `Le relevé du mois (${file}) n’a pas pu être lu. Ouvrez-le d’ici, ou relancez le relevé.`,
} as const
