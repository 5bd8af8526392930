import { count, formatDate, formatNumber, formatShare } from '../words/format.ts'
import type { StageAt } from '../../domain/atlas/stage-at.ts'
import { frCategories } from '../cpts/facets.ts'

/** The words of the map in time. */
export const frTime = {
  title: 'Les étapes dans le temps',
  slider: 'Date',
  at: (day: string) => formatDate(day),
  play: 'Lire',
  pause: 'Arrêter',
  next: 'Mois suivant',
  today: 'Aujourd’hui',
  counts: 'Légende et comptes',
  leave: 'Revenir à aujourd’hui',
  mapAlone:
    'Les périmètres sont ceux d’aujourd’hui\u00a0; seuls la carte et ces comptes remontent le temps.',
  outlinesOfToday: 'Les périmètres sont ceux d’aujourd’hui, quelle que soit l’année.',
  recordsOf: (day: string) => `Fiches\u00a0: Atlas CPTS, ${formatDate(day)}.`,
  unfiltered: 'Les filtres ne s’y appliquent pas.',
  none: 'Aucune étape n’est datée : il n’y a rien à montrer dans le temps.',
  noneShort: 'aucune étape n’est datée',
  stages: {
    'pre-projet': frCategories['pre-projet'],
    'lettre-intention': frCategories['lettre-intention'],
    'projet-valide': frCategories['projet-valide'],
    'aci-signe': frCategories['aci-signe'],
    aucune: 'Première étape connue plus tard',
    'sans-date': 'Étapes sans date connue',
  } satisfies Record<StageAt, string>,
  count: formatNumber,
  signed: (n: number) => `ACI signé\u00a0: ${formatNumber(n)}`,
  covered: (habitants: number, share: number | null) =>
    `Périmètres connus des CPTS à une étape datée\u00a0: ${count(habitants, 'habitant', 'habitants')}${share === null ? '' : ` (${formatShare(share)})`}.`,
  undated: (n: number) =>
    n === 0
      ? ''
      : `${count(n, 'CPTS n’a aucune étape datée', 'CPTS n’ont aucune étape datée')}\u00a0: rien n’est supposé, les comptes sont un minimum.`,
  map: (region: string, day: string) => `Carte des étapes, ${region}, ${formatDate(day)}`,
  strip: 'Une carte par année',
  byYear: 'Par année',
  stripTitle: (region: string) => `CPTS · ${region}\u00a0: les étapes, année par année`,
} as const
