import type { FactKey } from '../domain/cpts/completeness.ts'
import type { Perimetre } from '../domain/cpts/cpts.ts'
import type { Volet } from '../domain/contract/funding-scale.ts'
import type { Mission } from '../domain/cpts/mission.ts'
import type { DeadlineStatus } from '../domain/contract/mission-calendar.ts'
import type { Taille } from '../domain/cpts/size-class.ts'
import { count, formatArea, formatDate, formatNumber, formatShare } from './format.ts'

/** How fresh a fact is: the date of the source that states it; nobody checked anything that day. */
const sourceOf = (date: string | null): string =>
  date === null ? 'source non datée' : `source : ${formatDate(date)}`

export const frCpts = {
  back: 'Toutes les CPTS',
  aka: (alias: string) => `Aussi appelée : ${alias}`,
  unknown: 'Non renseigné',
  stageTitle: 'Avancement',
  stageDate: (date: string) => formatDate(date),
  stageUnknown: 'L’avancement de cette CPTS n’est pas renseigné.',
  perimetre: {
    complet: 'Périmètre complet',
    partiel: 'Périmètre partiel',
    inconnu: 'Périmètre non publié',
  } satisfies Record<Perimetre['etat'], string>,
  population: 'Population',
  populationYear: (annee: number) => `municipale, ${annee}`,
  announced: (n: number) => `${formatNumber(n)} hab. annoncés par la CPTS`,
  atLeast: (n: number) => `au moins ${formatNumber(n)}`,
  partialPopulation:
    'Communes connues seulement : la population entière et la taille restent à établir.',
  missingPopulation: (n: number) => `${count(n, 'commune', 'communes')} sans donnée de population`,
  sharedPopulation: (n: number) =>
    `Commune partagée : ${formatNumber(n)} de ces habitants sont aussi comptés dans une autre CPTS.`,
  tailleTitle: 'Taille ACI',
  tailleRange: {
    1: 'moins de 40 000 hab.',
    2: '40 000 à 80 000',
    3: '80 000 à 175 000',
    4: 'plus de 175 000',
  } satisfies Record<Taille, string>,
  taille: (taille: number) => `Taille ${taille}`,
  tailleUnknown: 'Taille indéterminée',
  toNext: (habitants: number, taille: number) =>
    `Encore ${count(habitants, 'habitant', 'habitants')} avant la taille ${taille}.`,
  toPrevious: (habitants: number, taille: number) =>
    `${count(habitants, 'habitant', 'habitants')} de moins : taille ${taille}.`,
  area: 'Superficie',
  areaValue: (km2: number) => `${formatArea(km2)} km²`,
  density: (n: number) => `${formatNumber(n)} hab./km²`,
  doubts: 'À vérifier',
  contacts: 'Contacts de la structure',
  mailSubject: (nom: string) => `${nom} : prise de contact d’un professionnel de santé`,
  site: 'Site',
  email: 'Courriel',
  telephone: 'Téléphone',
  contactShort: 'Contact',
  contactUnknown: (what: string) => `${what} non renseigné`,
  noContact: 'Contact non connu de l’atlas.',
  noContactWhom: (region: string | null) =>
    `Qui peut l’indiquer${region === null ? '' : `, en région ${region}`}\u00a0:`,
  noContactKnown: 'Vous le connaissez\u00a0?',
  noContactShort: 'Non connu de l’atlas',
  complete: 'Signaler ou compléter',
  communesTitle: 'Communes',
  communes: (n: number) => count(n, 'commune', 'communes'),
  communesOf: (n: number, announced: number) =>
    `${count(n, 'commune connue', 'communes connues')} sur ${count(announced, 'annoncée', 'annoncées')}`,
  communesDeduced: 'Déduites du nom ou des membres, non énoncées par la source.',
  recoded: (from: string, to: string) =>
    `La source dit ${from}, commune fusionnée depuis : c’est aujourd’hui ${to}.`,
  recodedWider: (from: string, to: string) =>
    `La source dit ${from}, commune fusionnée depuis dans ${to}, que le périmètre ne nommait pas : il en prend peut-être trop.`,
  recodedSplit: (from: string, among: readonly string[]) =>
    `La source dit ${from}, commune partagée depuis entre ${among.join(' et ')} : elle n’est pas comptée tant que la fiche ne dit pas laquelle.`,
  communesSuggested: 'Communes évoquées, sans périmètre publié',
  noCommunes: 'Aucune commune n’est publiée pour cette CPTS.',
  shared: 'commune partagée',
  pieces: (n: number) => `Territoire en ${formatNumber(n)} morceaux séparés.`,
  enclaves: (n: number) => `${count(n, 'enclave', 'enclaves')} à l’intérieur du territoire.`,
  overlaps: 'Chevauchements',
  noOverlap: 'Aucune commune partagée avec une autre CPTS connue.',
  overlapSummary: (n: number, habitants: number) =>
    `${count(n, 'commune partagée', 'communes partagées')} : ${count(habitants, 'habitant compté', 'habitants comptés')} deux fois`,
  /** Null for the share of a perimeter that is not whole. */
  overlapShares: (own: number | null, other: number | null) =>
    `soit ${[
      own === null ? [] : `${formatShare(own)} de la population de cette CPTS`,
      other === null
        ? []
        : `${formatShare(other)} de ${own === null ? 'la population' : 'celle'} de l’autre`,
    ]
      .flat()
      .join(' et ')}`,
  missions: 'Missions',
  missionsUnknown: 'Les actions de cette CPTS ne sont pas renseignées.',
  missionsOther: 'Autres actions citées',
  noAction: 'la source ne cite pas d’action',
  optional: 'optionnelle',
  firstActions: 'Premières actions',
  fullDeployment: 'Déploiement complet',
  deadlinesUnknown: 'Date de l’ACI inconnue : les échéances ne peuvent pas être calculées.',
  deadlinesNoAci: 'Les échéances courront à partir de la signature de l’ACI.',
  aciSigned: (date: string) => `ACI signé : ${formatDate(date)}.`,
  day: formatDate,
  between: (from: string, to: string) => `entre ${formatDate(from)} et ${formatDate(to)}`,
  withStatus: (date: string, status: string) => `${date} (${status})`,
  contractEnd: (date: string) => `Fin du contrat (5 ans) : ${date}.`,
  perinatalite: 'Périnatalité et santé de la femme',
  perinataliteShort: 'Périnatalité',
  perinataliteUnknown: 'Les actions de cette CPTS dans ce domaine ne sont pas connues de l’atlas.',
  funding: 'Financement possible',
  fundingIntro: (taille: number) =>
    `Montants annuels maximaux de la taille ${taille}, barème de l’avenant 2 ; le contrat signé fait foi.`,
  fundingUnknown: 'Le financement dépend de la taille, donc d’un périmètre complet.',
  fundingVolet: 'Volet',
  fundingSource: (source: string) => `Source : ${source}.`,
  fundingFixed: 'Fixe',
  fundingVariable: 'Variable',
  fundingTotal: 'Total possible',
  fundingNote:
    'Missions optionnelles comprises, première rédaction du plan de crise et survenue d’une crise dans l’année.',
  missing: 'Ce qui manque',
  unknownValue: (value: string) => `valeur inconnue de cette version : ${value}`,
  unknownFact: (fact: string, value: string) =>
    `${fact} (valeur inconnue de cette version : ${value})`,
  missingNone: 'Tous les faits suivis sont renseignés.',
  sources: 'Sources',
  sourceOf,
  sourceFacts: (facts: readonly string[]) => facts.join(', '),
} as const

export const frActionState = { 'en-cours': 'en cours', prevu: 'prévu' } as const

export const frDeadlineStatus = {
  echu: 'passée',
  'peut-etre-echu': 'peut-être passée',
  'sous-3-mois': 'sous 3 mois',
  'a-venir': 'à venir',
} as const satisfies Record<DeadlineStatus, string>

export const frMissions = {
  M1: 'Accès aux soins',
  M2: 'Parcours pluriprofessionnels',
  M3: 'Prévention',
  M4: 'Crises sanitaires graves',
  M5: 'Qualité et pertinence',
  M6: 'Accompagnement des professionnels',
} as const satisfies Record<Mission, string>

export const frVolets = {
  fonctionnement: 'Fonctionnement',
  M1: 'Accès aux soins',
  M2: 'Parcours',
  M3: 'Prévention',
  M4: 'Crises sanitaires',
  M5: 'Qualité (optionnelle)',
  M6: 'Accompagnement (optionnelle)',
} as const satisfies Record<Volet, string>

export const frFacts = {
  perimetre: 'périmètre',
  departements: 'département',
  stade: 'avancement',
  aci: 'date de l’ACI',
  missions: 'missions',
  perinatalite: 'périnatalité',
  site: 'site',
  email: 'courriel',
  telephone: 'téléphone',
  populationAnnoncee: 'population annoncée',
  finess: 'numéro FINESS',
} as const satisfies Record<FactKey, string>

/** The same where they are missing: a perimeter that is known in part is missing as a whole one. */
export const frMissing = { ...frFacts, perimetre: 'périmètre complet' } as const
