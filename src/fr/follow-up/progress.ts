import type { Counted } from '../../domain/atlas/official-figures.ts'
import type { AgendaGroup } from '../../domain/contract/contract-deadlines.ts'
import type { ScaleName } from '../../domain/contract/funding-scale.ts'
import type { FundingGap } from '../../domain/contract/funding.ts'
import type { ContactFault } from '../../domain/cpts/contact-form.ts'
import type { ContactWay } from '../../domain/cpts/contact-value.ts'
import type { PartialDate } from '../../domain/cpts/partial-date.ts'
import { count, formatDate, formatEuros, formatNumber, formatShare } from '../words/format.ts'

const nCpts = (n: number): string => `${formatNumber(n)} CPTS`

/** What a calendar that was taken away holds, and what it leaves out. */
interface SavedAgenda {
  readonly jours: number
  readonly echeances: number
  readonly passees: number
  readonly sansJour: number
  readonly sansDate: number
}

/** A heading inside a sentence: “Taille ACI” keeps its capitals. */
const small = (heading: string): string => heading.charAt(0).toLowerCase() + heading.slice(1)

/** The table of all of France, one région a line. */
export const frByRegion = {
  title: 'Par région',
  caption: (by: string) => `CPTS par région et par ${small(by)}`,
  chart: (by: string, details: string) =>
    `Diagramme : CPTS par région et par ${small(by)}. ${details}. Les chiffres sont dans le tableau qui suit.`,
  head: 'Région',
  scroll: 'Tableau par région, à faire défiler',
  none: (n: number) =>
    `${formatNumber(n)} CPTS sans département renseigné ne ${n > 1 ? 'figurent' : 'figure'} que dans le total.`,
  shared: (n: number) =>
    `${formatNumber(n)} CPTS à cheval sur plusieurs régions ${n > 1 ? 'comptent' : 'compte'} dans chacune ; le total ne les compte qu’une fois.`,
}

/** The words of the follow-up of a région: part of the one dictionary, in a file of their own for its length. */
export const frProgress = {
  title: (nom: string, n: number, total: number) =>
    n === total
      ? `Suivi : ${nom}`
      : `Suivi : ${nom}, ${formatNumber(n)} CPTS sur ${formatNumber(total)}`,
  print: 'Imprimer le rapport',
  nav: 'Dans cette page',
  sections: {
    semaine: 'À relancer cette semaine',
    tableau: 'Tableau de bord',
    echeances: 'Échéances',
    fiches: 'À compléter',
    financement: 'Financement',
    indicateurs: 'Indicateurs',
  },
  dashboard: {
    official: (n: number) => `Chiffres officiels (${formatNumber(n)})`,
    officialNote:
      'Ils ne comptent pas tous la même chose\u00a0: seuls sont comparés aux fiches ceux qui comptent comme elles, projets compris.',
    officialHeads: {
      date: 'Date',
      territoire: 'Territoire',
      compte: 'Ce qui est compté',
      valeur: 'Chiffre',
      source: 'Source',
    },
    officialUndated: 'date non précisée',
    officialScroll: 'Chiffres officiels, à faire défiler',
    counted: {
      'cpts-et-projets': 'CPTS, projets compris',
      'cpts-en-activite': 'CPTS en activité',
      'cpts-annoncees': 'CPTS annoncées',
      'cpts-non-precise': 'CPTS, sans préciser si les projets sont compris',
      'aci-signes': 'ACI signés',
      'population-cpts-et-projets': 'Population couverte, projets compris',
      'population-annoncee': 'Population couverte, chiffre annoncé',
      'population-non-precise': 'Population couverte, sans préciser par quelles CPTS',
    } satisfies Record<Counted, string>,
    officialFiltered:
      'Un filtre est posé : les chiffres officiels, qui valent pour toute la région, ne sont pas comparés.',
    officialNone: 'Aucun chiffre officiel n’est connu pour cette région.',
    officialValue: (value: string, date: string) => `officiel : ${value} (${formatDate(date)})`,
    officialYear: (value: number, annee: number) => `officiel : ${formatNumber(value)} en ${annee}`,
    known: (known: number, total: number) =>
      `renseigné pour ${formatNumber(known)} sur ${formatNumber(total)}`,
    knownNote: (known: number, total: number) =>
      `Renseigné pour ${formatNumber(known)} CPTS sur ${formatNumber(total)}.`,
    unknown: (n: number) => `${formatNumber(n)} non ${n > 1 ? 'renseignées' : 'renseignée'}`,
    contractsOver: (n: number) =>
      `dont ${count(n, 'contrat', 'contrats')} à l’échéance passée (5 ans)`,
    figures: {
      cpts: 'CPTS renseignées',
      aci: 'ACI signés',
      population: 'Population couverte',
      perinatalite: 'Périnatalité en cours ou prévue',
    },
    figuresTitle: 'Chiffres clés',
    perimeters: (known: number, total: number) =>
      `périmètre connu pour ${formatNumber(known)} sur ${formatNumber(total)}`,
    inPart: (n: number, auPlus: number) =>
      `${count(n, 'commune partagée par quartiers n’est pas comptée', 'communes partagées par quartiers ne sont pas comptées')} (${formatShare(auPlus)} avec ${n > 1 ? 'elles' : 'elle'})`,
    perimetersUnknown: (n: number) => `${formatNumber(n)} non ${n > 1 ? 'publiés' : 'publié'}`,
    aciMeaning: 'Accord conventionnel interprofessionnel',
    breakdownTitle: 'Répartition',
    stade: 'Avancement',
    taille: 'Taille ACI',
    perinatalite: 'Périnatalité',
    population: 'Population couverte',
    populationNote: (habitants: number, part: number | null, communes: number, floor: boolean) =>
      `${count(habitants, 'habitant', 'habitants')}${part === null ? '' : ` (${formatShare(part)} de la population)`} dans ${count(communes, 'commune', 'communes')}, chacune comptée une fois.${floor ? ' Un minimum, tant que des périmètres manquent.' : ''}`,
    coverage: {
      sansProjets: 'Projet validé ou ACI signé',
      stadeInconnu: 'Avancement non renseigné',
      projetsSeuls: 'Projets en préparation seuls',
      enPartie: 'Commune partagée par quartiers',
      nonCouverte: 'Dans aucun périmètre connu',
    },
    inhabitants: (n: number) => `${formatNumber(n)} hab.`,
    share: (part: number) => formatShare(part),
    listOf: (label: string) => `CPTS, ${label}`,
    noDepartement: (n: number) =>
      `${nCpts(n)} sans département renseigné ne ${n > 1 ? 'figurent' : 'figure'} que dans le total.`,
    shared: (n: number) =>
      `${nCpts(n)} à cheval sur plusieurs départements ${n > 1 ? 'comptent' : 'compte'} dans chacun ; le total ne les compte qu’une fois.`,
  },
  departements: {
    title: 'Par département',
    by: 'Répartir par',
    caption: (by: string) => `CPTS par département et par ${small(by)}`,
    departement: 'Département',
    cpts: 'CPTS',
    covered: 'Population couverte',
    valid: 'dont projet validé ou ACI',
    total: 'Ensemble',
    chart: (by: string, details: string) =>
      `Diagramme : CPTS par département et par ${small(by)}. ${details}. Les chiffres sont dans le tableau qui suit.`,
    chartLine: (nom: string, values: readonly string[]) => `${nom} — ${values.join(', ')}`,
    /** A label first agrees with any count: « 3 Non renseigné » does not. */
    chartValue: (n: number, label: string) => `${label}\u00a0: ${formatNumber(n)}`,
    scroll: 'Tableau par département, à faire défiler',
  },
  evolution: {
    title: 'Avancement, année par année',
    note: 'Stade le plus avancé connu à la fin de chaque année.',
    none: 'Aucun avancement n’est daté : il n’y a pas encore d’évolution à montrer.',
    absent: (undated: number, unknown: number) => {
      const parts = [
        undated > 0 && `${nCpts(undated)} dont l’avancement n’est pas daté`,
        unknown > 0 && `${nCpts(unknown)} dont l’avancement n’est pas renseigné`,
      ].filter(Boolean)
      return parts.length > 0
        ? `${undated + unknown > 1 ? 'Absentes' : 'Absente'} de ce graphique : ${parts.join(', ')}.`
        : ''
    },
    chart: (first: number, last: number, details: string) =>
      `Diagramme : CPTS par stade, de ${first} à ${last}. Fin ${last} : ${details}.`,
    year: 'Année',
    total: 'Total',
    numbers: 'Voir les chiffres',
    caption: 'CPTS par stade le plus avancé connu, à la fin de chaque année',
  },
  perinataliteHistory: {
    title: 'Périnatalité, chiffres officiels',
    note: 'CPTS dont les actions sont en cours ou prévues.',
    source: (source: string) => `Source : ${source}.`,
    chart: (details: string) => `Diagramme : CPTS avec des actions de périnatalité. ${details}.`,
    point: (annee: number, n: number) => `${annee} : ${formatNumber(n)}`,
    caption: 'CPTS avec des actions de périnatalité, d’après les chiffres officiels',
    cpts: 'CPTS',
  },
  agenda: {
    groups: {
      'en-retard': 'Échéance passée, à vérifier',
      'sous-3-mois': 'Sous 3 mois',
      'plus-tard': 'Plus tard',
      indetermine: 'Date à préciser',
    } satisfies Record<AgendaGroup, string>,
    counts: {
      'en-retard': (n: number) => `${n > 1 ? 'passées' : 'passée'}, à vérifier`,
      'sous-3-mois': () => 'sous 3 mois',
      'plus-tard': () => 'plus tard',
      indetermine: () => 'à préciser',
    } satisfies Record<AgendaGroup, (n: number) => string>,
    kind: 'Type d’échéance',
    allKinds: 'Tous',
    countsTitle: 'Nombre d’échéances',
    deadline: 'Échéance',
    date: 'Date',
    underWay: 'actions en cours d’après la fiche',
    emptyGroup: 'Aucune.',
    none: 'Aucune échéance : aucune date d’ACI n’est connue pour ces CPTS.',
    noneOfKind: 'Aucune échéance de ce type pour ces CPTS.',
    basis:
      'Chaque échéance se compte à partir de la date de l’ACI : premières actions à 6 mois (M1, M4) ou 12 mois (M2, M3), déploiement complet à 18 ou 24 mois. S’y ajoutent un échange par an avec l’ARS et l’Assurance Maladie, et la fin du contrat à 5 ans. Sauf mention, rien ne dit si une échéance a été tenue : une date passée est à vérifier avec la CPTS.',
    source: 'Source : URPS Sages-Femmes Île-de-France, dossier spécial CPTS (2024).',
    datedFor: 'Date de l’ACI connue pour',
    undated: 'Sans échéance calculable :',
    sansDate: (n: number) =>
      `${count(n, 'CPTS', 'CPTS')} dont la date de signature n’est pas connue`,
    aciInconnu: (n: number) => `${count(n, 'CPTS', 'CPTS')} dont on ne sait pas si l’ACI est signé`,
    sansAci: (n: number) => `${count(n, 'CPTS', 'CPTS')} sans ACI signé`,
    more: (n: number) => `Afficher ${count(n, 'autre', 'autres')} CPTS`,
    andMore: (n: number) => `et ${count(n, 'autre CPTS', 'autres CPTS')}`,
    download: 'Télécharger (.ics)',
    saved: ({ jours, echeances, passees, sansJour, sansDate }: SavedAgenda) =>
      [
        jours === 0
          ? 'Agenda téléchargé, vide\u00a0: rien n’est à venir à un jour connu.'
          : `Agenda téléchargé\u00a0: ${count(echeances, 'échéance', 'échéances')} à venir, en ${count(jours, 'événement', 'événements')}, avec rappels.`,
        passees > 0 &&
          `${count(passees, 'échéance passée n’y est pas', 'échéances passées n’y sont pas')}.`,
        sansJour > 0 &&
          `${count(sansJour, 'échéance n’y est pas, son jour n’étant pas connu', 'échéances n’y sont pas, leur jour n’étant pas connu')}.`,
        sansDate > 0 &&
          `${count(sansDate, 'échéance n’y est pas, étant sans date', 'échéances n’y sont pas, étant sans date')}.`,
      ]
        .filter(Boolean)
        .join(' '),
    calendar: (region: string) => `Échéances des CPTS, ${region}`,
    eventDetail: (aci: PartialDate | null) =>
      `Échéance calculée à partir de la date de l’ACI${aci === null ? '' : ` (${formatDate(aci)})`}. Rien ne dit si elle a été tenue : à vérifier avec la CPTS.`,
  },
  records: {
    complete: (n: number) => count(n, 'fiche complète', 'fiches complètes'),
    order: 'Les moins complètes viennent d’abord.',
    mostMissing: 'Ce qui manque le plus :',
    missingCount: (fact: string, n: number) => `${fact} (${formatNumber(n)})`,
    caption: 'Fiches à compléter ou à vérifier, les moins complètes d’abord',
    cpts: 'CPTS',
    score: 'Renseigné',
    missing: 'Il manque',
    check: 'À vérifier',
    nothing: 'rien',
    old: (facts: readonly string[]) => `plus d’un an : ${facts.join(', ')}`,
    maybeOld: (facts: readonly string[]) => `peut-être plus d’un an : ${facts.join(', ')}`,
    undated: (facts: readonly string[]) => `source sans date : ${facts.join(', ')}`,
    dated: (fact: string, date: PartialDate) => `${fact} (${formatDate(date)})`,
    nominative: 'courriel qui semble nominatif',
    badContact: (way: ContactWay, fault: ContactFault) => `${WAYS[way]} : ${FAULTS[fault]}`,
    more: (n: number) => `Afficher ${count(n, 'autre fiche', 'autres fiches')}`,
    andMore: (n: number) => `et ${count(n, 'autre fiche', 'autres fiches')}`,
  },
  funding: {
    hypotheses: 'Hypothèses',
    printedHypotheses: (plan: string, crise: boolean) =>
      `Hypothèses : plan de crise, ${plan.toLowerCase()} ; ${crise ? 'une' : 'aucune'} crise dans l’année.`,
    intro: (n: number, total: number) =>
      `Ce que ${n > 1 ? 'peuvent' : 'peut'} recevoir par an, au plus, ${nCpts(n)} sur ${formatNumber(total)} : ${n > 1 ? 'celles' : 'celle'} dont l’ACI est signé et la taille connue. Parts variables comptées en entier ; missions optionnelles, seulement celles que la fiche cite. Le contrat signé fait foi.`,
    none: (total: number) =>
      `Aucun montant n’est calculable pour ${total > 1 ? `ces ${nCpts(total)}` : 'cette CPTS'}.`,
    caption: 'Financement annuel maximal par taille',
    taille: 'Taille ACI',
    cpts: 'CPTS',
    amount: 'Montant par an',
    total: 'Total',
    ended: (n: number, montant: number) =>
      `Dont ${formatEuros(montant)} pour ${count(n, 'contrat', 'contrats')} de plus de 5 ans : ${n > 1 ? 'leur renouvellement' : 'son renouvellement'} n’est pas connu.`,
    gapsTitle: 'Non calculées',
    gap: (n: number, why: FundingGap) => `${nCpts(n)} : ${GAPS[why]}`,
    scale: (name: ScaleName) => SCALES[name],
    byCpts: (n: number) => `Montant de chaque CPTS (${formatNumber(n)})`,
    byCptsCaption: 'Financement annuel maximal de chaque CPTS',
    optional: 'Missions optionnelles',
    noOptional: 'aucune citée',
    optionalUnknown: 'non renseigné',
    change: 'Autre taille',
    endedShort: 'contrat de plus de 5 ans',
    play: 'Essayer une population, année par année',
    playOf: (nom: string, montant: number) =>
      `${formatEuros(montant)}\u00a0: financement année par année, ${nom}`,
  },
} as const

const WAYS: Record<ContactWay, string> = { site: 'site', email: 'courriel', telephone: 'téléphone' }
const FAULTS: Record<ContactFault, string> = {
  espace: 'contient une espace',
  'sans-domaine': 'domaine incomplet',
  'domaine-exemple': 'adresse d’exemple',
  'numero-exemple': 'numéro d’exemple',
  'service-ferme': 'hébergeur fermé',
  longueur: 'n’a pas dix chiffres',
  syntaxe: 'forme inattendue',
}
const GAPS: Record<FundingGap, string> = {
  'sans-aci': 'sans ACI signé, donc rien n’est dû',
  'aci-inconnu': 'ACI non renseigné',
  'taille-inconnue': 'taille inconnue, le périmètre n’étant pas complet',
  'avant-2019': 'aucun barème avant 2019',
  transition: 'barème non documenté à cette date',
}
const SCALES: Record<ScaleName, string> = {
  'avenant-2': 'Barème de l’avenant 2.',
  '2019': 'Barème de 2019, connu par ses totaux seulement.',
}
