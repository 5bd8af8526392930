import type { MergeOrder } from '../../domain/edits/merge-cpts.ts'
import type { ProblemReason } from '../../domain/edits/check-value.ts'
import type { PartialDate } from '../../domain/cpts/partial-date.ts'
import type { RecordField } from '../../domain/edits/record-field.ts'
import { count, formatDate, formatNumber } from '../words/format.ts'
import { formatInstant } from '../words/instant.ts'

/** What a record says, on one line. */
const now = (lines: readonly string[]): string =>
  lines.length > 0 ? lines.join(', ') : 'non renseigné'

const fields: Record<RecordField, string> = {
  echeances: 'Échéances tenues, reportées ou sans objet',
  nom: 'Nom',
  alias: 'Autres noms',
  departements: 'Départements',
  perimetre: 'Périmètre',
  avancement: 'Avancement',
  aci: 'Signature de l’ACI',
  missions: 'Missions et actions',
  perinatalite: 'Périnatalité et santé de la femme',
  membres: 'Membres par profession',
  structures: 'Structures membres',
  site: 'Site',
  email: 'Courriel',
  telephone: 'Téléphone',
  populationAnnoncee: 'Population annoncée',
  finess: 'Numéro FINESS',
  doutes: 'À vérifier',
  note: 'Note',
  archive: 'Archivage',
}

/** The words of the editing of records: part of the one dictionary, in a file of their own for its length. */
export const frEdit = {
  backToProgress: 'Suivi',
  onMap: 'Voir sur la carte',
  toPublication: 'Publication',
  edit: 'Modifier la fiche',
  complete: 'Compléter',
  completeOf: (nom: string) => `Compléter la fiche ${nom}`,
  create: 'Nouvelle CPTS',
  duplicates: (n: number) =>
    `${n > 1 ? 'Ces fiches existent' : 'Cette fiche existe'} déjà sous un nom semblable :`,
  duplicateArchived: '(archivée)',
  localOnly:
    'Vos modifications restent sur cet appareil jusqu’à leur publication. Elles comptent aussitôt sur la carte, dans la liste et dans le suivi.',
  known: (known: number, expected: number) =>
    `${count(known, 'fait renseigné', 'faits renseignés')} sur ${formatNumber(expected)}.`,
  unreadRecords:
    'Les fiches de cette région n’ont pas toutes pu être lues : on ne sait pas si celle-ci existe. Réessayez quand elles sont de nouveau lisibles.',
  unknownRecord: 'Cette fiche n’existe pas dans cette région : le lien est peut-être ancien.',
  archived: (date: PartialDate | null, into: string | null) =>
    `Fiche archivée${date === null ? '' : ` (${formatDate(date)})`}${into === null ? '' : `, fusionnée dans ${into}`}. Elle n’est plus ni montrée ni comptée.`,
  archivedRecords: (n: number) =>
    `${count(n, 'fiche archivée', 'fiches archivées')}, ni ${n > 1 ? 'montrées' : 'montrée'} ni ${n > 1 ? 'comptées' : 'comptée'}`,
  fields,
  groups: {
    suivi: 'Avancement et contrat',
    territoire: 'Territoire',
    actions: 'Ce que fait la CPTS',
    membres: 'Membres',
    structure: 'Structure et contacts',
    reste: 'Notes et vie de la fiche',
  },
  change: 'Modifier',
  changeOf: (field: string) => `Modifier : ${field}`,
  add: 'Renseigner',
  addOf: (field: string) => `Renseigner : ${field}`,
  save: 'Enregistrer',
  cancel: 'Abandonner',
  withdraw: 'Effacer ce fait',
  withdrawn: 'non renseigné',
  saving: 'Enregistrement…',
  counted: 'Pris en compte ici, mais pas encore enregistré sur cet appareil.',
  saved: (what: string) => `Enregistré : ${what}.`,
  unchanged: (what: string) => `Aucun changement\u00a0: ${what}`,
  undone: 'Modification annulée.',
  redone: 'Modification rétablie.',
  undoneOf: (what: string) => `Annulé\u00a0: ${what}.`,
  undo: 'Annuler',
  undoOf: (what: string) => `Annuler : ${what}`,
  redo: 'Rétablir',
  redoOf: (what: string) => `Rétablir : ${what}`,
  resume: 'Reprendre la saisie',
  resumeOf: (what: string) => `Reprendre la saisie : ${what}`,
  restored: (at: string) => `Saisie non enregistrée du ${formatInstant(at)}.`,
  meanwhile: {
    tab: (lines: readonly string[]) => `Modifié entre-temps dans un autre onglet : ${now(lines)}`,
    publication: (lines: readonly string[]) =>
      `Modifié entre-temps par une publication : ${now(lines)}`,
    theirs: 'Reprendre cette valeur',
    mine: 'Garder ma saisie',
  },
  author: {
    label: 'Signature (facultative)',
    short: 'Initiales ou service, dans le journal et dans les lots que vous envoyez',
    hint: 'Initiales ou service, pour le journal ; demandée une seule fois, modifiable dans Données',
  },
  sources: 'Sources',
  noSource: 'Sans source : à indiquer avant de publier',
  source: 'Source',
  sourceHint: 'Adresse de la page, ou titre du document',
  textPublic:
    'Publié\u00a0: ce texte est lu par tous. Ce qui ne regarde que vous va dans le carnet privé.',
  textSource: 'La source reste au journal de cet appareil\u00a0: citez-la aussi dans le texte.',
  sourceDate: 'Date de la source',
  sameSource: (source: string) => `Reprendre la dernière source : ${source}`,
  dateHint: 'jj/mm/aaaa, mm/aaaa ou aaaa',
  read: (value: string) => `lu : ${value}`,
  dateRead: (date: PartialDate) => `lu : ${formatDate(date)}`,
  fixSources: 'Corriger les sources',
  giveSource: 'Indiquer la source',
  fixSourcesHint: 'Une source par ligne',
  keepBoth:
    'Cette source contredit la fiche : garder les deux versions, sans changer ce qui est montré',
  problems: {
    empty: 'Ce champ ne peut pas être vide.',
    'too-long': 'Trop long : 120 caractères au plus.',
    'not-a-date': 'Date non reconnue. Par exemple : 14/02/2024, 02/2024 ou 2024.',
    'not-an-instant': 'L’horloge de cet appareil ne donne pas d’heure valable. Réglez-la.',
    'in-future': 'Cette date est à venir.',
    'not-a-slug': 'Cet identifiant ne convient pas.',
    taken: 'Cet identifiant est déjà pris.',
    'not-a-departement': 'Code de département inconnu.',
    'not-a-code': 'Code INSEE attendu : cinq caractères.',
    'unknown-code': 'Commune inconnue dans cette région.',
    duplicate: 'Déjà cité plus haut.',
    'not-a-count': 'Nombre entier attendu, par exemple 55 208.',
    'too-large': 'Trop grand pour une CPTS : 2 000 000 au plus.',
    'not-a-site': 'Adresse attendue, commençant par https:// ou http://.',
    'not-an-email': 'Adresse de courriel attendue, par exemple contact@exemple.fr.',
    'not-a-telephone': 'Numéro à dix chiffres attendu, commençant par 0.',
    'not-a-finess':
      'Un numéro FINESS a neuf caractères\u00a0: des chiffres, ou 2A et 2B en tête en Corse, et pas que des zéros.',
    'not-a-source': 'Adresse http ou https, ou titre d’un document.',
    'unknown-record': 'Cette CPTS n’existe pas ou est archivée.',
    'same-record': 'Une CPTS ne fusionne pas avec elle-même.',
    archived: 'Cette fiche est archivée : rétablissez-la d’abord.',
    'not-archived': 'Cette fiche n’est pas archivée.',
    'no-fact': 'Ce fait n’est plus dans la fiche : il a été modifié entre-temps.',
    'stage-not-signed':
      'Une date d’ACI suppose l’avancement « ACI signé ». Indiquez d’abord l’avancement.',
    'aci-stands':
      'La fiche garde une date de signature de l’ACI : effacez-la d’abord, ou vérifiez ce stade.',
  } satisfies Record<ProblemReason, string>,
  rank: (rank: number, problem: string) => `Ligne ${formatNumber(rank + 1)} : ${problem}`,
  nominative: 'Cette adresse semble être celle d’une personne.',
  nominativeAdvice: 'Préférez l’adresse générique de la structure (contact@…).',
  identity: {
    title: 'Identité',
    alias: 'Autres noms, un par ligne',
  },
  stage: {
    stade: 'Stade',
    choose: 'Choisir un stade',
    date: 'Atteint le',
    also: 'C’est aussi la date de signature de l’ACI',
    history: 'Historique',
    historyNote: 'Rien n’est écrasé : chaque stade s’ajoute à l’historique.',
    remove: 'Retirer',
    removeOf: (stage: string) => `Retirer de l’historique : ${stage}`,
  },
  aci: { date: 'Signé le' },
  perimeter: {
    etat: 'Ce que l’on connaît',
    etats: {
      complet: 'Toutes les communes',
      partiel: 'Une partie des communes',
      inconnu: 'Rien de publié',
    },
    codes: 'Communes',
    codesHint:
      'Noms, codes INSEE ou postaux, EPCI, un par ligne ; collez une liste telle quelle. Pour des quartiers seulement : « Toulouse (en partie) ».',
    unread: (lines: readonly string[]) =>
      `${count(lines.length, 'ligne n’est pas comprise', 'lignes ne sont pas comprises')} : ${lines.slice(0, 8).join(', ')}${lines.length > 8 ? '…' : ''}. Corrigez ou retirez, ou choisissez « Une partie des communes ».`,
    unknownCode: (code: string, vintage: string) => `${code} (code inconnu au ${vintage})`,
    announced: 'Nombre de communes annoncé',
    deduced: 'Communes déduites du nom ou des membres, non énoncées par la source',
    onMap: 'Dessiner sur la carte',
    read: (n: number, habitants: number, inPart: number) =>
      `${count(n, 'commune', 'communes')}, ${count(habitants, 'habitant', 'habitants')}${inPart > 0 ? `, sans ceux de ${count(inPart, 'commune prise', 'communes prises')} en partie` : ''}`,
    cutLeftOut: (n: number) =>
      `${count(n, 'commune coupée est comptée entière', 'communes coupées sont comptées entières')} : une fiche ne connaît que des communes entières.`,
    fromSketchOf: (nom: string) => `Reprendre dans la fiche ${nom}`,
    fromSketchNew: 'Créer une fiche de ce territoire',
  },
  missions: {
    mission: 'Mission',
    noMission: 'Non précisée',
    libelle: 'Action',
    etat: 'État',
    noState: 'Non précisé',
    add: 'Ajouter une action',
    remove: 'Retirer',
    removeOf: (rank: number) => `Retirer l’action ${formatNumber(rank + 1)}`,
    line: (rank: number) => `Action ${formatNumber(rank + 1)}`,
    none: 'Aucune action : la fiche dira que la source n’en cite pas.',
  },
  perinatalite: {
    etat: 'État des actions',
    choose: 'Choisir',
    themes: 'Thèmes suivis par l’URPS Sages-Femmes',
    others: 'Autres thèmes, un par ligne',
  },
  tally: {
    hint: 'Laissez vide ce que la source ne compte pas ; zéro veut dire qu’elle n’en compte aucun.',
    total: (n: number) => `Total : ${formatNumber(n)}`,
  },
  lines: 'Une ligne par point',
  life: {
    archive: 'Archiver la fiche',
    archiveNote: 'La CPTS n’existe plus, ou la fiche faisait double emploi. Rien n’est effacé.',
    date: 'Depuis le',
    merge: 'Fusionner avec une autre CPTS',
    mergeNote: 'L’une des deux reste, l’autre est archivée et son nom devient un autre nom.',
    absorbed: 'CPTS absorbée par celle-ci',
    choose: 'Choisir une CPTS',
    mergeDate: 'Fusion le',
    perimeter: {
      reunir: 'Réunir les deux périmètres',
      garder: 'Garder le périmètre de celle-ci',
    } satisfies Record<MergeOrder['perimetre'], string>,
    preview: (perimetre: string, habitants: number) =>
      `Après la fusion : ${perimetre}, ${count(habitants, 'habitant', 'habitants')}.`,
    announcedGoes: (n: number) =>
      `La population annoncée (${formatNumber(n)}) n’est plus gardée : elle n’était pas celle des deux territoires.`,
    apart: 'Ces deux CPTS ne se touchent pas : vérifiez que ce sont bien celles-là.',
    restore: 'Rétablir la fiche',
    doMerge: 'Fusionner',
    doArchive: 'Archiver',
  },
  log: {
    title: 'Journal',
    empty: 'Aucune modification sur cet appareil.',
    unread: 'Les modifications gardées sur cet appareil ne sont pas encore lues.',
    when: formatInstant,
    after: (source: string) => `d’après ${source}`,
    noSource: 'sans source',
    undone: 'annulé',
    changedSince: 'Modifié depuis\u00a0: annulez d’abord ce qui a suivi.',
    settled: 'repris sur une publication plus récente',
    created: 'Fiche créée',
    restored: 'Fiche rétablie',
    claim: (field: string) => `${field} : autre version gardée`,
    sources: (field: string) => `${field} : sources corrigées`,
    from: (before: string) => `avant : ${before}`,
    removed: (stage: string) => `retiré : ${stage}`,
  },
  claims: {
    title: 'Les sources ne disent pas la même chose',
    kept: 'version montrée',
    choose: 'Montrer celle-ci',
    chooseOf: (value: string) => `Montrer : ${value}`,
  },
  values: {
    nothing: 'non renseigné',
    empty: 'aucun',
    codes: (n: number) => count(n, 'commune', 'communes'),
    codesOf: (n: number, announced: number) =>
      `${count(n, 'commune', 'communes')} sur ${count(announced, 'annoncée', 'annoncées')}`,
    deduced: (n: number) => (n > 1 ? 'déduites' : 'déduite'),
    inPart: (n: number) => `dont ${formatNumber(n)} en partie`,
    nowInPart: (names: readonly string[]) => `désormais en partie : ${names.join(', ')}`,
    nowWhole: (names: readonly string[]) => `désormais en entier : ${names.join(', ')}`,
    stage: (stage: string, date: PartialDate | null) =>
      `${stage} (${date === null ? 'sans date' : formatDate(date)})`,
    inhabitants: (n: number) => count(n, 'habitant', 'habitants'),
    archive: (date: PartialDate | null) =>
      `archivée${date === null ? '' : ` (${formatDate(date)})`}`,
    counted: (n: number, noun: { readonly one: string; readonly many: string }) =>
      count(n, noun.one, noun.many),
    addedCodes: (names: readonly string[]) =>
      `${names.length > 1 ? 'communes ajoutées' : 'commune ajoutée'}\u00a0: ${names.join(', ')}`,
    removedCodes: (names: readonly string[]) =>
      `${names.length > 1 ? 'communes retirées' : 'commune retirée'}\u00a0: ${names.join(', ')}`,
    sourcesNow: (sources: readonly string[]) =>
      sources.length > 0 ? `sources : ${sources.join(' ; ')}` : 'sans source',
  },
  keep: {
    repairedTitle: 'Le point de départ de vos modifications était abîmé',
    repaired:
      'Il a été mis de côté, et vos modifications ont été refaites sur les fiches publiées. Vérifiez-les dans le journal.',
    setAside: (n: number) =>
      `Il a été mis de côté. ${count(n, 'modification ancienne n’a', 'modifications anciennes n’ont')} pas été ${n > 1 ? 'refaites' : 'refaite'}, faute de savoir lesquelles étaient déjà publiées : ${n > 1 ? 'elles restent' : 'elle reste'} dans le journal des fiches. Vérifiez-les, et refaites celles qui manquent.`,
    behindTitle: 'Vos modifications ne sont pas encore reprises sur le dernier fichier publié',
    behind:
      'Cet appareil refuse de l’enregistrer, ou un autre onglet écrit en même temps. Rien n’est perdu ; aucun fichier n’est proposé d’ici là.',
    corrupt: (n: number) =>
      `${count(n, 'ligne du journal est illisible', 'lignes du journal sont illisibles')} et sans effet ; ${n > 1 ? 'elles restent gardées telles quelles' : 'elle reste gardée telle quelle'}.`,
    retry: 'Réessayer',
    restored: 'Une saisie n’a pas été enregistrée et vous attend :',
    conflicts: (n: number) =>
      `De nouvelles fiches ont été publiées : ${count(n, 'fait a changé des deux côtés', 'faits ont changé des deux côtés')}.`,
    settle: 'Choisir',
  },
} as const
