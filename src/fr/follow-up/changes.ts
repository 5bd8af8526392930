import type { ChangeKind } from '../../domain/atlas/what-changed.ts'
import type { PartialDate } from '../../domain/cpts/partial-date.ts'
import type { HeadField } from '../../domain/edits/dataset-diff.ts'
import { count, formatDate, formatNumber } from '../words/format.ts'

const several = (n: number, one: string, many: string): string => (n > 1 ? many : one)
const signed = (n: number): string => `${n < 0 ? '−' : '+'}\u00a0${formatNumber(Math.abs(n))}`
const undatedOr = (words: string, date: PartialDate | null): string =>
  date === null ? words : `${words} (${formatDate(date)})`

/** The words of what changed in the register of a région, on the screen and in a text to send: in a file of their own for their length. */
export const frChanges = {
  title: (nom: string) => `Ce qui a changé\u00a0: ${nom}`,
  choice: {
    title: 'Comparer',
    from: 'Depuis',
    visite: (day: string) => `votre visite du ${formatDate(day)}`,
    date: 'une date',
    fichier: 'une édition antérieure, en fichier',
    publie: 'les fiches publiées (changements de cet appareil)',
    fromDay: 'Du',
    toDay: 'Au',
    order: 'La seconde date doit suivre la première.',
    file: 'Choisir le fichier',
    fileHint: (region: string) =>
      `Un fichier publié plus tôt (${region}.json), ou une copie de travail. Il n’est que lu.`,
    opened: (name: string, edition: number) =>
      edition === 0
        ? `Comparé avec ${name}.`
        : `Comparé avec ${name}, édition ${formatNumber(edition)}.`,
    other: 'Comparer à un autre fichier',
    otherHint: 'Sans lui, ce fichier est comparé aux fiches affichées ici.',
    noOther: 'Comparer aux fiches affichées',
    reading: 'Lecture du fichier…',
  },
  faults: {
    'too-large': 'Ce fichier est trop grand pour un fichier de fiches.',
    'not-read': 'Ce fichier n’a pas pu être lu\u00a0: choisissez un fichier .json de fiches.',
    'not-register': 'Ce fichier n’est pas un fichier de fiches de l’atlas.',
    newer: 'Ce fichier vient d’une version plus récente de l’atlas. Rechargez la page.',
    proposal: 'Ce fichier propose des changements\u00a0: il s’ouvre dans Données.',
    'other-region': 'Ce fichier est d’une autre région.',
  },
  period: {
    visite: (day: string) => `depuis le ${formatDate(day)}`,
    date: (from: string, to: string) => `du ${formatDate(from)} au ${formatDate(to)}`,
    fichier: (name: string, edition: number) =>
      edition === 0 ? `depuis ${name}` : `depuis l’édition ${formatNumber(edition)}`,
    fichiers: (from: string, to: string) => `de ${from} à ${to}`,
    publie: 'par rapport aux fiches publiées',
  },
  edition: (name: string, edition: number) =>
    edition === 0 ? name : `l’édition ${formatNumber(edition)}`,
  basis: {
    visite:
      'Les fiches publiées aujourd’hui, comparées à celles que cet appareil avait lues à cette date.',
    date: 'Seules les étapes datées sont connues à une date\u00a0: ni les périmètres, ni les noms d’alors.',
    fichier: 'Les fiches affichées ici, avec vos modifications, comparées à ce fichier.',
    fichiers:
      'Deux fichiers, comparés l’un à l’autre\u00a0; les fiches affichées ici n’y sont pas.',
    publie: 'Ce que cet appareil a changé et qui n’est pas encore publié.',
  },
  undated: (n: number) =>
    `${count(n, 'CPTS n’a aucune étape datée et ne figure pas', 'CPTS n’ont aucune étape datée et ne figurent pas')} dans cette comparaison.`,
  unread: (n: number) =>
    `${count(n, 'fiche est illisible', 'fiches sont illisibles')} d’un côté ou de l’autre et ${n > 1 ? 'ne figurent pas' : 'ne figure pas'} dans cette comparaison.`,
  counts: {
    nouvelle: (n: number) => count(n, 'nouvelle dans l’atlas', 'nouvelles dans l’atlas'),
    commencee: (n: number) => count(n, 'première étape connue', 'premières étapes connues'),
    signee: (n: number) => count(n, 'ACI signé', 'ACI signés'),
    etape: (n: number) => count(n, 'étape franchie', 'étapes franchies'),
    territoire: (n: number) => count(n, 'périmètre modifié', 'périmètres modifiés'),
    renommee: (n: number) => count(n, 'nouveau nom', 'nouveaux noms'),
    fusionnee: (n: number) => count(n, 'fusion', 'fusions'),
    arretee: (n: number) => count(n, 'CPTS arrêtée', 'CPTS arrêtées'),
    retiree: (n: number) => count(n, 'fiche retirée', 'fiches retirées'),
    retablie: (n: number) => count(n, 'fiche rétablie', 'fiches rétablies'),
    avancement: (n: number) => count(n, 'avancement précisé', 'avancements précisés'),
    completee: (n: number) => count(n, 'fiche complétée', 'fiches complétées'),
  } satisfies Record<ChangeKind, (n: number) => string>,
  kinds: {
    nouvelle: 'Nouvelle dans l’atlas',
    commencee: 'Première étape connue',
    signee: 'ACI signé',
    etape: 'Étape franchie',
    territoire: 'Périmètre modifié',
    renommee: 'Nouveau nom',
    fusionnee: 'Fusion',
    arretee: 'CPTS arrêtée',
    retiree: 'Fiche retirée',
    retablie: 'Fiche rétablie',
    avancement: 'Avancement précisé',
    completee: 'Fiche complétée',
  } satisfies Record<ChangeKind, string>,
  none: 'Rien n’a changé.',
  noneDated: 'Aucune étape n’est datée de cette période.',
  heading: (nom: string, period: string) => `${nom}, ce qui a changé ${period}`,
  summary: (parts: readonly string[]) => `En bref\u00a0: ${parts.join(', ')}.`,
  noDepartement: 'Département non renseigné',
  line: (kind: string, nom: string, detail: string) =>
    detail === '' ? `${kind}\u00a0: ${nom}` : `${kind}\u00a0: ${nom}, ${detail}`,
  signed: (date: PartialDate | null) => {
    if (date === null) return 'date non renseignée'
    return date.length === 10 ? `le ${formatDate(date)}` : formatDate(date)
  },
  stage: undatedOr,
  after: (stage: string) => `après ${stage}`,
  formerly: (stage: string) => `auparavant ${stage}`,
  communes: (n: number) => count(n, 'commune', 'communes'),
  atLeast: (habitants: string) => `au moins ${habitants}`,
  more: (n: number, names: readonly string[]) =>
    `${count(n, 'commune', 'communes')} de plus (${names.join(', ')})`,
  less: (n: number, names: readonly string[]) =>
    `${count(n, 'commune', 'communes')} de moins (${names.join(', ')})`,
  others: (n: number) => `et ${count(n, 'autre', 'autres')}`,
  known: (n: number) => `périmètre désormais connu, ${count(n, 'commune', 'communes')}`,
  unknown: 'périmètre désormais inconnu',
  population: (habitants: string, change: number) => `${habitants} (${signed(change)})`,
  taille: (n: number) => `taille ${n}`,
  tailles: (from: number, to: number) => `de la taille ${from} à la taille ${to}`,
  name: (before: string) => `auparavant «\u00a0${before}\u00a0»`,
  into: (nom: string, date: PartialDate | null) => undatedOr(`dans ${nom}`, date),
  ended: (date: PartialDate | null) => (date === null ? '' : formatDate(date)),
  completed: {
    see: 'Voir lesquelles',
    title: (n: number) => count(n, 'fiche complétée ou précisée', 'fiches complétées ou précisées'),
    contacts: (n: number) => `contacts\u00a0: ${formatNumber(n)}`,
    fact: (fact: string, n: number) => `${fact}\u00a0: ${formatNumber(n)}`,
    sourced: (n: number) => `sources seules\u00a0: ${formatNumber(n)}`,
    sources: (facts: readonly string[]) => `sources\u00a0: ${facts.join(', ')}`,
  },
  head: (what: readonly HeadField[]) =>
    `${several(what.length, 'Changé aussi', 'Changés aussi')}\u00a0: ${what.map((each) => HEADS[each]).join(', ')}.`,
  copy: 'Copier pour une lettre d’information',
  copied: 'Texte copié\u00a0: il se colle dans un courriel ou un document.',
  refused: 'Le navigateur refuse la copie\u00a0: sélectionnez ce texte.',
  textLabel: 'Texte à copier',
  print: 'Imprimer',
  since: {
    bare: (day: string) => `Nouvelles fiches depuis votre visite du ${formatDate(day)}.`,
    counted: (day: string, parts: readonly string[]) =>
      `Depuis votre visite du ${formatDate(day)}\u00a0: ${parts.join(', ')}.`,
    see: 'Voir ce qui a changé',
  },
} as const

const HEADS: Record<HeadField, string> = {
  nom: 'le nom de la région',
  avertissement: 'l’avertissement',
  chiffresOfficiels: 'les chiffres officiels',
}
