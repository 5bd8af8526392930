import type {
  ContractTotal,
  YearDeadline,
  YearFunding,
} from '../../domain/contract/contract-years.ts'
import type { FundingOptions } from '../../domain/contract/funding-options.ts'
import type { ScaleName } from '../../domain/contract/funding-scale.ts'
import type { Taille } from '../../domain/cpts/size-class.ts'
import { frMissions } from './cpts.ts'
import { count, formatDate, formatEuros, signedEuros } from '../words/format.ts'

const PLANS = { 'premiere-redaction': 'Première rédaction', 'mise-a-jour': 'Mise à jour' } as const
const OPTIONALS = [
  'sans mission optionnelle',
  'une mission optionnelle',
  'deux missions optionnelles',
]

/** "deux missions optionnelles, première rédaction du plan de crise, une crise dans l’année" */
const counted = ({ optionnelles, planCrise, crise }: FundingOptions): string =>
  [
    OPTIONALS[optionnelles.length],
    `${PLANS[planCrise].toLowerCase()} du plan de crise`,
    crise ? 'une crise dans l’année' : 'sans crise',
  ].join(', ')

const ordinal = (rank: number): string => (rank === 1 ? '1re' : `${rank}e`)

const GAPS: Record<Extract<YearFunding, { ok: false }>['reason'], string> = {
  'avant-2019': 'aucun barème avant 2019',
  transition: 'barème non documenté à cette date',
  'date-imprecise': 'date de signature trop imprécise pour savoir quel barème',
}

/** The words of what an ACI may pay, wherever that is told: panel, sketch, follow-up, papers, and the page of its own. */
export const frFunding = {
  title: 'Financement maximal',
  titleOf: (taille: Taille) => `Financement maximal, taille ${taille}`,
  intro: (taille: number) =>
    `Montants annuels maximaux de la taille ${taille}, barème de l’avenant 2\u00a0; le contrat signé fait foi.`,
  unknown: 'Le financement dépend de la taille, donc d’un périmètre complet.',
  volet: 'Volet',
  fixed: 'Fixe',
  variable: 'Variable',
  total: 'Total maximal',
  source: (source: string) => `Source\u00a0: ${source}.`,
  options: 'Options du calcul',
  optional: (nom: string) => `${nom} (mission optionnelle)`,
  plan: 'Plan de crise',
  plans: PLANS,
  crisis: 'Une crise survient dans l’année',
  counted,
  worked: (options: FundingOptions) => `Calcul\u00a0: ${counted(options)}.`,
  yearByYear: 'Année par année, et d’une taille à l’autre',
  more: (habitants: number, taille: Taille, difference: number) =>
    `${count(habitants, 'habitant', 'habitants')} de plus\u00a0: taille ${taille}, ${signedEuros(difference)} par an.`,
  less: (habitants: number, taille: Taille, difference: number) =>
    `${count(habitants, 'habitant', 'habitants')} de moins\u00a0: taille ${taille}, ${signedEuros(difference)} par an.`,
} as const

/** The words of the page that plays with the money. */
export const frFundingPage = {
  title: 'Le financement d’une CPTS',
  intro:
    'Une CPTS (communauté professionnelle territoriale de santé) sous contrat est financée par l’Assurance Maladie. L’ACI (accord conventionnel interprofessionnel) fixe des montants selon la population du territoire. Ce sont des plafonds\u00a0: le contrat signé fait foi.',
  subject: {
    legend: 'Pour quelle population\u00a0?',
    typed: 'Un nombre d’habitants',
    habitants: 'Habitants',
    invalid: 'Un nombre entier d’habitants, par exemple 52\u202f000.',
    cpts: 'Une CPTS',
    choose: 'Choisir une CPTS…',
    sketch: (nom: string) => `L’esquisse «\u00a0${nom}\u00a0»`,
    none: 'Indiquez une population pour voir les montants.',
    atLeast: (n: number) =>
      `Périmètre partiel\u00a0: au moins ${count(n, 'habitant', 'habitants')}. La taille n’est pas établie, donc aucun montant.`,
    unknown:
      'La population de ce territoire n’est pas connue en entier\u00a0: aucun montant n’est calculé.',
  },
  answer: (habitants: number, taille: Taille) =>
    `${count(habitants, 'habitant', 'habitants')}\u00a0: taille ${taille}`,
  upTo: (montant: number) => `, jusqu’à ${formatEuros(montant)} par an`,
  year: 'Une année',
  contract: {
    title: 'Les cinq années du contrat',
    intro:
      'Le plan de crise est écrit une fois, puis mis à jour. Les documents ne disent pas comment les montants suivent les échéances des missions\u00a0: chaque année est comptée en entier, part variable au maximum.',
    signature: 'Signature du contrat',
    signatureHint: 'Choisit le barème de chaque année. Sans date, celui d’aujourd’hui.',
    signed: (date: string) => `D’après la fiche\u00a0: ${formatDate(date)}.`,
    planYear: 'Plan de crise écrit',
    planYears: (rank: number) => `la ${ordinal(rank)} année`,
    caption: 'Financement maximal de chaque année du contrat',
    columns: {
      year: 'Année',
      deadlines: 'Échéances des missions',
      crisis: 'Crise',
      fixed: 'Fixe',
      variable: 'Variable',
      total: 'Total',
    },
    yearName: (rank: number) => `${ordinal(rank)} année`,
    from: (date: string) => `dès ${date.length === 10 ? 'le ' : ''}${formatDate(date)}`,
    crisisIn: (rank: number) => `Une crise survient la ${ordinal(rank)} année`,
    deadline: (etape: YearDeadline['etape'], mois: number, missions: readonly YearDeadline[]) =>
      `${mois}\u00a0mois, ${etape === 'premieresActions' ? 'premières actions' : 'déploiement complet'}\u00a0: ${missions
        .map(({ mission }) => frMissions[mission].toLowerCase())
        .join(', ')}`,
    noDeadline: 'missions du socle déployées',
    unknown: (why: keyof typeof GAPS) => GAPS[why],
    totalOnly: 'total seul connu',
    sum: (total: ContractTotal | null, years: number) =>
      total === null || total.annees === years
        ? 'Sur cinq ans'
        : `Sur ${count(total.annees, 'année connue', 'années connues')} de cinq`,
    none: 'aucun montant connu',
    exchange:
      'Au moins une fois par an, la CPTS, l’ARS (agence régionale de santé) et l’Assurance Maladie font le point\u00a0: calendrier, moyens, indicateurs, et financement si la taille change.',
  },
  sizes: {
    title: 'D’une taille à l’autre',
    caption: 'Montant annuel maximal de chaque taille',
    taille: 'Taille ACI',
    habitants: 'Habitants',
    now: 'Avec ces options',
    former: 'Barème 2019',
    here: 'cette population',
    threshold:
      'Un seul habitant fait passer un seuil. Les textes sont muets à 80\u202f000 exactement\u00a0: l’atlas compte la taille 3.',
  },
  files: {
    take: 'Emporter ces montants',
    csv: 'Tableau (CSV)',
    xlsx: 'Tableau (Excel)',
    saved: (file: string) => `Téléchargé\u00a0: ${file}`,
    name: 'financement',
    contractSheet: 'Contrat',
    sizesSheet: 'Tailles',
  },
  table: {
    habitants: 'Habitants',
    taille: 'Taille ACI',
    year: 'Année du contrat',
    from: 'À partir de',
    scale: 'Barème',
    volet: 'Volet',
    part: 'Part',
    amount: 'Montant en euros',
    source: 'Source',
    remark: 'Remarque',
    parts: { fixe: 'fixe', variable: 'variable, au plus' },
    whole: 'total, au plus',
  },
  scales: {
    'avenant-2': 'Avenant 2',
    '2019': 'Barème 2019',
  } satisfies Record<ScaleName, string>,
  sources: {
    title: 'D’où viennent ces montants',
    scale: (nom: string, date: string, source: string) => `${nom} (${date})\u00a0: ${source}.`,
    formerTotals: (source: string) =>
      `Barème 2019, totaux seuls\u00a0: ${source} (page non datée). Il vaut pour les années commencées avant le 20\u00a0décembre 2021, signature de l’avenant\u00a02\u00a0; de cette date à 2024, les documents lus ne disent pas quel barème était versé.`,
    thresholds: (source: string) => `Seuils de taille\u00a0: ${source}.`,
    real: `Les contrats réels diffèrent\u00a0: celui de Sud Allier, signé le 17\u00a0juin 2020, peut aller jusqu’à ${formatEuros(185_000)} par an pendant cinq ans. L’ARS y a ajouté ${formatEuros(15_000)} pour écrire le projet (ARS Auvergne-Rhône-Alpes, communiqué du 17\u00a0juin 2020).`,
    populationOf: (annee: number) =>
      `Population municipale ${annee} (INSEE). Les textes lus ne disent pas quelle population compte.`,
  },
} as const
