import { count, formatDate, formatNumber } from '../words/format.ts'

const AND_MORE = 3

/** How the screens that are shared and searched for are announced, by the last part of their address. */
export const frScreenPages = {
  comprendre: {
    title: 'Comprendre les CPTS',
    description:
      'Ce qu’est une CPTS (communauté professionnelle territoriale de santé), ses six missions, son financement, et comment la rejoindre\u00a0: en trois minutes.',
  },
  creer: {
    title: 'Créer une CPTS',
    description:
      'Six étapes pour créer une CPTS (communauté professionnelle territoriale de santé)\u00a0: besoins, projet, financement, forme juridique, partenaires, contrat.',
  },
  financement: {
    title: 'Le financement d’une CPTS',
    description:
      'Ce que le contrat d’une CPTS (communauté professionnelle territoriale de santé) peut lui donner selon sa population, volet par volet et année par année.',
  },
} as const

/** The words of the pages that are read without the application. */
export const frPages = {
  site: 'Atlas CPTS',
  image: 'Atlas CPTS, carte des communautés professionnelles territoriales de santé',
  /** The title of a page, as a search engine shows it. */
  title: (about: string) => `${about} – Atlas CPTS`,
  crumbs: 'Fil d’Ariane',
  all: 'Les CPTS par région et département',
  kind: 'Communauté professionnelle territoriale de santé (CPTS)',
  place: (departements: string, region: string) =>
    departements === '' ? region : `${departements}, ${region}`,
  sentence: (text: string) => `${text}.`,
  cptsTitle: (nom: string, place: string) => `${nom} – ${place}`,
  /** The first communes of a territory by name, and how many others. */
  communesInShort: (names: readonly string[], habitants: string | null) => {
    const others = names.length - AND_MORE
    const named =
      others > 0
        ? `${names.slice(0, AND_MORE).join(', ')} et ${count(others, 'autre commune', 'autres communes')}`
        : names.join(', ')
    return habitants === null ? named : `${named} (${habitants})`
  },
  ways: (ways: readonly string[]) => `Contact\u00a0: ${ways.join(', ').toLowerCase()}`,
  contact: (way: string) => `${way}\u00a0:`,
  habitants: (n: number, floor: boolean) =>
    `${floor ? 'au moins ' : ''}${count(n, 'habitant', 'habitants')}`,
  members: (n: number, noun: string) => `${formatNumber(n)} ${noun}`,
  toMap: 'Voir sur la carte interactive',
  contract: 'Contrat (ACI, accord conventionnel interprofessionnel)',
  facts: 'En bref',
  regionTitle: (nom: string) => `Les CPTS de la région ${nom}`,
  regionDescription: (nom: string, n: number) =>
    `${count(n, 'CPTS renseignée', 'CPTS renseignées')} en région ${nom}, par département\u00a0: communes, avancement, missions et contacts, avec leurs sources.`,
  indexDescription: (n: number, regions: number) =>
    `${count(n, 'CPTS renseignée', 'CPTS renseignées')} dans ${count(regions, 'région', 'régions')}, par département\u00a0: communes, avancement, missions et contacts de chacune, avec leurs sources.`,
  indexIntro:
    'Une CPTS (communauté professionnelle territoriale de santé) réunit les professionnels de santé d’un territoire autour d’un projet commun. Chaque page dit ce que des sources publiques en disent, et lesquelles.',
  inDepartement: (n: number) => count(n, 'CPTS', 'CPTS'),
  noDepartement: 'Département non renseigné',
  noneKnown: 'Régions dont l’atlas ne connaît pas encore de CPTS',
  notAll: 'Cela ne dit pas qu’il n’y en a pas.',
  populations: (source: string) => `Population municipale\u00a0: ${source}.`,
  /** `edition`: that of the région's published file, zero where it has none. */
  made: (day: string, edition: number) =>
    `Page établie le ${formatDate(day)} à partir des fiches publiées${edition === 0 ? '' : ` (édition ${formatNumber(edition)})`}. Ce qui a été publié depuis, ou modifié sur un appareil, n’y figure pas\u00a0; la carte interactive fait foi.`,
  missing: 'Une CPTS manque\u00a0?',
  noWarranty:
    'L’atlas n’est pas un annuaire officiel\u00a0: vérifiez auprès de la CPTS ou des sources citées.',
} as const
