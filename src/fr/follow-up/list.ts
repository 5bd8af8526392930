import { count, formatDate, formatNumber } from '../words/format.ts'
import { frTable } from './table.ts'

export const frList = {
  title: (nom: string, n: number, total: number) =>
    n === 0
      ? `${nom}\u00a0: aucune connue sur ${formatNumber(total)}`
      : n === total
        ? `${nom} : ${count(total, 'CPTS renseignée', 'CPTS renseignées')}`
        : `${nom} : ${formatNumber(n)} CPTS sur ${formatNumber(total)}`,
  official: (n: number, date: string, source: string) =>
    `Il y en a environ ${formatNumber(n)}, projets compris, d’après le chiffre officiel au ${formatDate(date)} (${source}).`,
  problems: (n: number) =>
    `${count(n, 'fiche illisible manque', 'fiches illisibles manquent')} à cette liste ; le panneau de la carte en donne le détail.`,
  caption: (nom: string) => `Les CPTS, ${nom}`,
  columns: {
    nom: 'Nom',
    departement: 'Département',
    stade: 'Avancement',
    taille: 'Taille ACI',
    population: 'Population',
    communes: 'Communes',
    missions: 'Missions',
    perinatalite: 'Périnatalité',
    chevauchements: 'Chevauchements',
    contacts: 'Contacts',
    ...frTable.columns,
  },
  filters: 'Filtrer la liste et la carte',
  severalKept: (facet: string, n: number) => `${facet} : ${formatNumber(n)} choix`,
  countUnit: 'CPTS',
  sortBy: 'Trier par',
  orders: { asc: 'Croissant', desc: 'Décroissant' },
  unknownFacts: (labels: readonly string[]) =>
    `Non renseigné : ${labels.map((label) => label.charAt(0).toLowerCase() + label.slice(1)).join(', ')}.`,
  announced: (n: number) => count(n, 'annoncé', 'annoncés'),
  noOverlap: 'Aucun connu',
  inPart: (n: number) => `dont ${formatNumber(n)} en partie`,
  overlaps: (n: number) => `avec ${count(n, 'CPTS', 'CPTS')}`,
  shared: (habitants: number) => `${formatNumber(habitants)} hab. partagés`,
  sharedInPart: 'partage par quartiers, non établi',
  contact: (way: string, value: string, nom: string) => `${way} : ${value}, ${nom}`,
  views: 'Vues',
  toGrid: 'Saisir dans le tableau',
} as const
