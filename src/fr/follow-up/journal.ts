import type { LeftOut } from '../../domain/edits/undo.ts'
import { count, formatNumber } from '../words/format.ts'

const records = (n: number): string => count(n, 'fiche', 'fiches')
const edition = (n: number | null): string => (n === null ? '' : ` (édition ${formatNumber(n)})`)
const file = (name: string): string => (name === '' ? 'un fichier' : name)

/** What one gesture did, and the words of taking it back: of the journal of the région, and of that of a record. */
export const frJournal = {
  title: (nom: string) => `Journal : ${nom}`,
  intro:
    'Ce qui a été fait sur les fiches depuis cet appareil, du plus récent au plus ancien. Chaque ligne s’annule tant que rien de plus récent n’en dépend.',
  empty: 'Rien n’a été fait sur cet appareil dans cette région.',
  unread:
    'Ce que garde cet appareil n’est pas lu pour l’instant\u00a0: on ne sait pas encore ce qui y a été fait. Le journal est complet dès que l’appareil répond.',
  open: 'Journal',
  details: (n: number) => count(n, 'changement', 'changements'),
  by: (author: string) => `par ${author}`,
  lots: {
    edit: (nom: string) => `Modification : ${nom}`,
    create: (nom: string) => `Nouvelle fiche : ${nom}`,
    edits: (n: number) => `Modification de ${records(n)}`,
    merge: (absorbed: string, kept: string) => `Fusion : ${absorbed} dans ${kept}`,
    archive: (nom: string) => `Archivage : ${nom}`,
    recoding: (n: number) => `Mise à jour des codes de communes (${records(n)})`,
    import: (name: string, n: number) => `Import de ${file(name)} (${records(n)})`,
    lot: (from: string, n: number) =>
      `Lot reçu${from === '' ? '' : `, envoyé par ${from}`} (${records(n)})`,
    proposal: (nom: string, outcome: string) => `Proposition\u00a0: ${nom} (${outcome})`,
    undo: (what: string | null) => (what === null ? 'Annulation' : `Annulation\u00a0: ${what}`),
    /** Of what an undo took back, and another made again. */
    redo: (what: string | null) =>
      what === null ? 'Rétablissement' : `Rétablissement\u00a0: ${what}`,
    merged: (n: number | null, changed: number) =>
      `Publication plus récente reprise${edition(n)} : ${count(changed, 'fiche différente', 'fiches différentes')}`,
    saved: (n: number | null, changed: number) =>
      `Fichier à publier téléchargé${edition(n)} : ${count(changed, 'fiche modifiée', 'fiches modifiées')}`,
    sent: (_: number | null, told: number) => `Lot envoyé (${records(told)})`,
  },
  undo: {
    lot: (n: number) => `Annuler ce lot (${records(n)})`,
    edit: 'Annuler la modification',
    merge: 'Annuler la fusion',
    archive: 'Annuler l’archivage',
    proposal: 'Annuler cette décision',
    recoding: (n: number) => `Annuler la mise à jour des codes (${records(n)})`,
    import: (name: string, n: number) => `Annuler l’import de ${file(name)} (${records(n)})`,
  },
  undone: 'annulé',
  partly: 'annulé en partie',
  settled: 'repris sur une publication plus récente',
  more: (n: number) => `et ${count(n, 'autre', 'autres')}`,
  nothingUndone: 'Rien n’a été annulé.',
  /** What an undo left, by name: the facts of a few records. */
  left: (facts: readonly string[], n: number) =>
    `${n > 1 ? 'Restent' : 'Reste'} en l’état, car ${n > 1 ? 'modifiés' : 'modifié'} depuis : ${facts.join(', ')}${n > facts.length ? `, et ${formatNumber(n - facts.length)} de plus` : ''}.`,
  leftReason: {
    'changed-since': 'modifié depuis',
    'not-noted': 'valeur d’avant non gardée',
  } satisfies Record<LeftOut['reason'], string>,
  leftFact: (fact: string, nom: string) => `${fact} de ${nom}`,
  leftRecord: (nom: string) => `la fiche ${nom}`,
} as const
