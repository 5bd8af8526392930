import type { AgendaGroup } from '../domain/agenda-groups.ts'
import type { Perimetre } from '../domain/cpts.ts'
import type { ContractKind } from '../domain/deadline-standing.ts'
import type { CompletenessBand, RecordCheck } from '../domain/record-standing.ts'
import { formatNumber } from './format.ts'

/** The words of the table of CPTS and of its filters: part of the one dictionary, in a file of their own for its length. */
export const frTable = {
  facets: {
    echeance: 'Échéances',
    perimetre: 'Périmètre',
    completude: 'Complétude',
    manque: 'Il manque',
    verifier: 'À vérifier',
  },
  record: 'Fiche',
  deadlines: {
    'en-retard': 'Passée, à vérifier',
    'sous-3-mois': 'Sous 3 mois',
    'plus-tard': 'Plus tard',
    indetermine: 'Date à préciser',
    aucune: 'Aucune connue',
  } satisfies Record<AgendaGroup | 'aucune', string>,
  deadlineKinds: {
    'premieres-actions': 'Premières actions',
    'deploiement-complet': 'Déploiement complet',
    'echange-annuel': 'Échange annuel',
    'fin-contrat': 'Fin du contrat',
  } satisfies Record<ContractKind, string>,
  deadlineOfKind: (kind: string, when: string) => `${kind}, ${when.toLowerCase()}`,
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
    ancien: 'Fait de plus d’un an',
    'peut-etre-ancien': 'Fait de peut-être plus d’un an',
    'sans-date': 'Source sans date',
    rien: 'Rien',
  } satisfies Record<RecordCheck, string>,
  nothing: 'Rien',
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
