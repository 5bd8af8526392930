import type { AgendaGroup } from '../../domain/contract/contract-deadlines.ts'
import type { Perimetre } from '../../domain/cpts/cpts.ts'
import type { DeadlineStatus } from '../../domain/contract/mission-calendar.ts'
import type { CompletenessBand, RecordCheck } from '../../domain/filters/record-score.ts'
import { count, formatDate, formatNumber } from '../words/format.ts'

/** The words of the table of CPTS and of its filters: part of the one dictionary, in a file of their own for its length. */
export const frTable = {
  record: 'Fiche',
  fold: 'Filtres',
  deadlines: {
    'en-retard': 'Date passée',
    'sous-3-mois': 'Sous 3 mois',
    'plus-tard': 'Plus tard',
    indetermine: 'Date à préciser',
    aucune: 'Aucune connue',
  } satisfies Record<AgendaGroup | 'aucune', string>,
  printedOn: (day: string) => `Atlas CPTS, état au ${formatDate(day)}.`,
  scoreOf: (known: number, expected: number) =>
    `${formatNumber(known)} sur ${formatNumber(expected)}`,
  perimeter: 'périmètre',
  deadlineOfKind: (kind: string, when: string) => `${kind} (${when.toLowerCase()})`,
  perimetres: {
    complet: 'Complet',
    partiel: 'Partiel',
    inconnu: 'Non publié',
  } satisfies Record<Perimetre['etat'], string>,
  completeness: {
    complete: 'Complète',
    'trois-quarts': 'Trois quarts ou plus',
    moitie: 'De la moitié aux trois quarts',
    quart: 'Du quart à la moitié',
    moins: 'Moins du quart',
  } satisfies Record<CompletenessBand, string>,
  checks: {
    contact: 'Contact douteux',
    'ancien-code': 'Commune fusionnée ou partagée depuis',
    ancien: 'Fait de plus d’un an',
    'peut-etre-ancien': 'Fait peut-être de plus d’un an',
    'sans-date': 'Source sans date',
    rien: 'Rien',
  } satisfies Record<RecordCheck, string>,
  nothing: 'Rien',
  columns: {
    alias: 'Autres noms',
    stadeDate: 'Stade atteint le',
    aci: 'ACI signé le',
    echeance: 'Prochaine échéance',
    membres: 'Membres',
    completude: 'Complétude',
    fraicheur: 'Fait le plus ancien',
    finess: 'FINESS',
  },
  box: 'Tableau des CPTS, à faire défiler',
  columnsMenu: 'Colonnes',
  indicatorColumns: 'Indicateurs de cet appareil',
  standardColumns: 'Colonnes par défaut',
  dueWhen: (when: string, state: string) => `${when}, ${state}`,
  pastDeadlines: (n: number) => `${count(n, 'passée', 'passées')}, à vérifier`,
  age: (fact: string, age: string) => `${fact}, ${age}`,
  /** How old a fact is, by where its first anniversary stands. */
  ages: {
    echu: 'plus d’un an',
    'peut-etre-echu': 'peut-être plus d’un an',
    'sous-3-mois': 'moins d’un an',
    'a-venir': 'moins d’un an',
  } satisfies Record<DeadlineStatus, string>,
  nCpts: (n: number) => `${formatNumber(n)} CPTS`,
  outOf: (total: number) => `sur ${formatNumber(total)}`,
  deadlineList: (n: number, which: string) =>
    `${n > 1 ? 'échéances' : 'échéance'} ${which} : les CPTS concernées`,
  text: {
    label: 'Filtrer par un texte',
    placeholder: 'Nom, commune, action…',
    kept: (text: string) => `Texte : « ${text} »`,
  },
} as const
