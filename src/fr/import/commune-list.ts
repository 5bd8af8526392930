import { count, formatNumber } from '../words/format.ts'

/** What a list of communes leaves open, in the sketch and in a record. */
export const frCommuneList = {
  choose: (text: string) => `Commune pour « ${text} »`,
  chooseOption: 'Choisir…',
  unknown: (text: string) => `Non reconnu : ${text}`,
  /** A name that only communes of other régions bear in full. */
  meant: (text: string) => `«\u00a0${text}\u00a0»\u00a0:`,
  maybe: (nom: string) => `${nom} ?`,
  near: (text: string, nom: string) => `Prendre ${nom} pour « ${text} »`,
  group: (nom: string, n: number) => `${nom}, ${count(n, 'commune', 'communes')}`,
  elsewhere: (list: string) => `Inconnus, ou hors de la région affichée : ${list}`,
  former: (list: string) => `Anciens noms et codes traduits : ${list}`,
  takenWhole: (names: string) =>
    `Une esquisse ne sait pas où passent les quartiers, et prend en entier : ${names}`,
  more: (n: number) => `et ${formatNumber(n)} ${n > 1 ? 'autres' : 'autre'}`,
} as const
