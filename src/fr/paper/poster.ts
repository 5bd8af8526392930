import { formatDate } from '../words/format.ts'

/** The words of the poster of a CPTS, to pin up in a practice. */
export const frPoster = {
  kind: 'Communauté professionnelle territoriale de santé',
  what: 'Une CPTS réunit les professionnels de santé d’un territoire autour d’un projet commun.',
  contact: 'Contact\u00a0:',
  scan: 'Scannez ce code',
  page: 'pour lire la page de cette CPTS\u00a0: communes, missions, sources.',
  map: 'pour la voir sur la carte\u00a0: communes, missions, sources.',
  code: (address: string) => `Code QR qui mène à ${address}`,
  foot: (day: string) => `Atlas CPTS, ${formatDate(day)}`,
} as const
