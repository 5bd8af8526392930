import { formatNumber } from '../words/format.ts'

/** The words of the page of a record around its facts: its sources, and the way to the next one. */
export const frRecordPage = {
  next: 'Fiche suivante à compléter :',
  nextLeft: (n: number) =>
    n === 1
      ? 'la dernière du parcours'
      : `encore ${formatNumber(n)} à compléter dans l’ordre du suivi`,
  lastOfWalk: 'Aucune autre fiche à compléter après celle-ci, dans l’ordre du suivi.',
  sources: 'Sources de la fiche',
  sourceNumbers: (n: number) => (n > 1 ? 'Sources' : 'Source'),
  numbered: (n: number, source: string) => `${formatNumber(n)} : ${source}`,
} as const
