import type { Taille } from '../../domain/cpts/size-class.ts'
import { count, formatArea, formatDate, formatNumber, formatShare } from '../words/format.ts'

/** How fresh a fact is: the date of the source that states it; nobody checked anything that day. */
const sourceOf = (date: string | null): string =>
  date === null ? 'source non datée' : `source : ${formatDate(date)}`

/** What the panel, the sheet and the report of a CPTS say of it at length. */
export const frPanel = {
  back: 'Toutes les CPTS',
  aka: (alias: string) => `Aussi appelée : ${alias}`,
  stageTitle: 'Avancement',
  stageUnknown: 'L’avancement de cette CPTS n’est pas renseigné.',
  population: 'Population',
  populationYear: (annee: number) => `municipale, ${annee}`,
  announced: (n: number) => `${formatNumber(n)} hab. annoncés par la CPTS`,
  partialPopulation:
    'Communes connues seulement : la population entière et la taille restent à établir.',
  missingPopulation: (n: number) => `${count(n, 'commune', 'communes')} sans donnée de population`,
  populationUnknown: 'Non connue',
  partOf: 'une partie de',
  inPartPopulation: (names: readonly string[]) =>
    `${names.length > 1 ? 'Communes prises' : 'Commune prise'} en partie : ${names.join(', ')}. On ne sait pas combien d’habitants y vivent : aucun n’est compté.`,
  sharedPopulation: (n: number) =>
    `Commune partagée : ${formatNumber(n)} de ces habitants ${n > 1 ? 'sont aussi comptés' : 'est aussi compté'} dans une autre CPTS.`,
  tailleTitle: 'Taille ACI',
  tailleRange: {
    1: 'moins de 40 000 hab.',
    2: '40 000 à 80 000',
    3: '80 000 à 175 000',
    4: 'plus de 175 000',
  } satisfies Record<Taille, string>,
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
  reach: { telephone: 'Appeler', email: 'Écrire', site: 'Son site' },
  reachOf: (way: string, nom: string) => `${way}\u00a0: ${nom}`,
  contactsUnknown: (ways: readonly string[]) => {
    const named = ways.map((way, rank) => (rank === 0 ? way : way.toLowerCase())).join(' et ')
    return `${named} non ${ways.length > 1 ? 'renseignés' : 'renseigné'}.`
  },
  does: 'Ce que fait cette CPTS',
  doesUnknown: 'Ses actions ne sont pas connues de l’atlas.',
  doesCited: 'Actions citées',
  doesAlso: 'Aussi',
  doesThese: (subject: string) => `${subject}\u00a0:`,
  unknownCpts: 'Cette CPTS n’existe pas dans cette région : le lien est peut-être ancien.',
  noContact: 'Contact non connu de l’atlas.',
  noContactWhom: (region: string | null) =>
    `Qui peut l’indiquer${region === null ? '' : `, en région ${region}`}\u00a0:`,
  noContactKnown: 'Vous le connaissez\u00a0?',
  propose: 'Proposer une correction',
  proposeIt: 'Proposez-le à l’atlas',
  communesTitle: 'Communes',
  communes: (n: number) => count(n, 'commune', 'communes'),
  keptElsewhere: (region: string) =>
    `Territoire à cheval sur deux régions : la fiche est tenue avec celles de la région ${region}.`,
  communesOf: (n: number, announced: number) =>
    `${count(n, 'commune connue', 'communes connues')} sur ${count(announced, 'annoncée', 'annoncées')}`,
  communesDeduced: 'Déduites du nom ou des membres, non énoncées par la source.',
  communesSuggested: 'Communes évoquées, sans périmètre publié',
  noCommunes: 'Aucune commune n’est publiée pour cette CPTS.',
  shared: 'commune partagée',
  pieces: (n: number) => `Territoire en ${formatNumber(n)} morceaux séparés.`,
  enclaves: (n: number) => `${count(n, 'enclave', 'enclaves')} à l’intérieur du territoire.`,
  overlaps: 'Chevauchements',
  noOverlap: 'Aucune commune partagée avec une autre CPTS connue.',
  notCompared: (regions: readonly string[]) =>
    `Pas encore comparée aux CPTS ${regions.length > 1 ? 'des régions' : 'de la région'} ${regions.join(', ')}.`,
  overlapSummary: (n: number, habitants: number) =>
    `${count(n, 'commune partagée', 'communes partagées')} : ${count(habitants, 'habitant compté', 'habitants comptés')} deux fois`,
  overlapInPart: (names: readonly string[]) =>
    `${names.length > 0 ? `${names.join(', ')} : ` : ''}territoire partagé par quartiers. Il n’est pas établi que les deux CPTS s’y recoupent.`,
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
  contractEnd: (date: string) => `Fin du contrat (5 ans) : ${date}.`,
  contractOver: (date: string) =>
    `Fin du contrat (5 ans)\u00a0: ${date}. Suite non connue de l’atlas.`,
  perinatalite: 'Périnatalité et santé de la femme',
  perinataliteShort: 'Périnatalité',
  perinataliteUnknown: 'Les actions de cette CPTS dans ce domaine ne sont pas connues de l’atlas.',
  missing: 'Ce qui manque',
  unknownValue: (value: string) => `valeur inconnue de cette version : ${value}`,
  unknownFact: (fact: string, value: string) =>
    `${fact} (valeur inconnue de cette version : ${value})`,
  missingNone: 'Tous les faits suivis sont renseignés.',
  sources: 'Sources',
  sourceOf,
  sourceFacts: (facts: readonly string[]) => facts.join(', '),
} as const
