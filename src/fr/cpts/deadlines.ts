import type { AgendaKind } from '../../domain/contract/contract-deadlines.ts'
import { formatDate, formatNumber } from '../words/format.ts'

const rank = (n: number): string => (n === 1 ? '1re' : `${formatNumber(n)}e`)

/** The words of one deadline, which the list, a sheet and the follow-up say alike. */
export const frDeadlines = {
  kinds: {
    'premieres-actions': 'Premières actions',
    'deploiement-complet': 'Déploiement complet',
    'echange-annuel': 'Échange annuel',
    'fin-contrat': 'Fin du contrat',
    'avenant-taille': 'Avenant de taille',
  } satisfies Record<AgendaKind, string>,
  missions: (codes: readonly string[], words: string) =>
    `${codes.join(' et ')} : ${words.toLowerCase()}`,
  exchange: (annee: number) => `Échange annuel (${rank(annee)} année)`,
  end: 'Fin du contrat (5 ans)',
  resize: 'Avenant à prévoir : la taille a changé',
  between: (from: string, to: string) => `du ${formatDate(from)} au ${formatDate(to)}`,
  noDate: 'sans date',
  event: (nom: string, parts: readonly string[]) => `${nom}\u00a0: ${parts.join(', ')}`,
  eventMission: (code: string, mission: string, kind: string) =>
    `${code} ${mission}, ${kind.toLowerCase()}`,
} as const
