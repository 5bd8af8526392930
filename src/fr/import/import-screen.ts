import type { Outcome } from '../../domain/import/import-note.ts'
import type { Policy } from '../../domain/import/import-choices.ts'
import { count, formatNumber, formatShare } from '../words/format.ts'

/** The words of the screen that brings files in: part of the one dictionary, in a file of their own for its length. */
export const frImportScreen = {
  title: 'Apporter un fichier',
  intro:
    'Périmètres de CPTS (une ligne par CPTS et commune, une liste de communes, ou des contours), indicateurs par commune, fiches, esquisses ou lots de l’atlas. Rien n’est envoyé : le fichier est lu sur cet appareil, et rien ne change avant votre accord.',
  formats: 'CSV, XLSX, GeoJSON, TopoJSON, KML, shapefile (.zip), JSON de l’atlas ; 100 Mo au plus.',
  choose: 'Choisir un fichier',
  drop: 'Déposez le fichier ici',
  together: 'fichiers apportés ensemble',
  paste: 'Coller des cellules d’un tableur',
  pasted: 'cellules collées.tsv',
  noCells:
    'Aucune cellule n’a été collée. Copiez plusieurs cellules dans le tableur, puis Ctrl+V (ou Cmd+V) sur cette page.',
  orDrop: 'ou déposez-le ici, seul ou avec ceux qui vont avec (.shp, .dbf, .prj), ou leur dossier',
  address: 'Ou l’adresse d’un fichier en ligne',
  fetch: 'Charger',
  national: 'Couche nationale Santégraphie (DGOS)',
  phases: {
    fetching: 'Téléchargement…',
    reading: 'Lecture du fichier…',
    checking: 'Vérification des contours…',
    matching: 'Rapprochement avec les communes…',
  },
  progress: (done: number, total: number) => `${formatNumber(done)} sur ${formatNumber(total)}`,
  megabytes: (bytes: number) => {
    const received = Math.round(bytes / 100_000) / 10
    return `${formatNumber(received)} Mo ${received < 2 ? 'reçu' : 'reçus'}`
  },
  cancel: 'Arrêter',
  cancelled: 'Lecture arrêtée. Rien n’a changé.',
  crashed:
    'La lecture s’est arrêtée : le fichier demande sans doute plus de mémoire que cet appareil n’en a. Rien n’a changé.',
  noContours:
    'Les contours de la région ne sont pas chargés : le fichier ne peut pas être rapproché des communes. Réessayez dans un instant.',
  failedTitle: (file: string) => `${file} n’a pas été importé`,
  another: 'Choisir un autre fichier',
  review: {
    title: (file: string) => `À vérifier : ${file}`,
    nothingYet: 'Rien ne change avant votre accord, en bas de page.',
    kind: 'Ce fichier contient',
    kinds: { cpts: 'des périmètres de CPTS', indicator: 'un indicateur par commune' },
    unclear:
      'Ce tableau a des noms et des chiffres, mais rien n’y dit que ce sont des CPTS. Dites ce qu’il contient pour continuer.',
    otherRegion:
      'Ce fichier a été lu pour une autre région. Revenez à elle, ou abandonnez et choisissez-le de nouveau.',
    summary: (found: number, created: number, changed: number) =>
      `${count(found, 'CPTS trouvée', 'CPTS trouvées')} : ${count(created, 'nouvelle', 'nouvelles')}, ${count(changed, 'mise à jour', 'mises à jour')}.`,
    totals: {
      taken: (n: number) => count(n, 'ligne lue', 'lignes lues'),
      corrected: (n: number) => count(n, 'ligne corrigée', 'lignes corrigées'),
      partly: (n: number) => count(n, 'ligne reprise en partie', 'lignes reprises en partie'),
      ignored: (n: number) => count(n, 'ligne ignorée', 'lignes ignorées'),
      asked: (n: number) => count(n, 'ligne à trancher', 'lignes à trancher'),
    } satisfies Record<Outcome, (n: number) => string>,
    source: 'Source à inscrire dans les fiches',
    date: 'Date de cette source',
    policy: 'Quand la fiche dit déjà autre chose',
    policies: {
      completer: 'garder la fiche, noter l’autre version à côté',
      remplacer: 'prendre ce que dit le fichier',
      demander: 'demander fait par fait',
    } satisfies Record<Policy, string>,
    charset: 'Encodage du texte (si des accents sont faux)',
    charsetFound: 'trouvé par l’atlas',
    charsets: {
      'windows-1252': 'Windows (1252)',
      macintosh: 'ancien Mac (Mac Roman)',
      cp850: 'MS-DOS (850)',
    },
    threshold: 'Part d’une commune à partir de laquelle elle est prise',
    thresholdValue: formatShare,
    tooMany:
      'Ce fichier donnerait plus de CPTS qu’il n’y en a en France : une colonne est prise pour une autre. Corrigez les colonnes ci-dessous.',
    elsewhere: (region: string) =>
      `Ce fichier parle d’une autre région (${region}). Ses CPTS ne sont pas créées ici.`,
    goThere: (region: string) => `L’ouvrir dans la région ${region}`,
    sameTitle: 'Ce fichier ne change rien',
    same: (n: number) =>
      n > 1
        ? `Ses ${formatNumber(n)}\u00a0CPTS y sont comme dans les fiches\u00a0: il n’y a rien à importer.`
        : 'Sa CPTS y est comme dans sa fiche\u00a0: il n’y a rien à importer.',
    sameDetail: 'Revoir comment il a été lu',
    confirm: 'Ajouter ce fichier aux sources de ce que les fiches disent déjà',
    problems: (n: number) =>
      `${count(n, 'fiche de ce fichier n’a', 'fiches de ce fichier n’ont')} pas pu être lue${n > 1 ? 's' : ''}`,
    ownDates: 'Chaque fait garde sa date ; celle-ci vaut pour ce que ce fichier change.',
    noTable: 'Aucun tableau n’a été reconnu dans ce fichier.',
  },
  questions: {
    title: (open: number, checks: number) =>
      [
        ...(open > 0 ? [count(open, 'point à trancher', 'points à trancher')] : []),
        ...(checks > 0 ? [count(checks, 'point à vérifier', 'points à vérifier')] : []),
      ].join(', '),
    intro: 'Ce qui n’est pas tranché n’est pas importé.',
    checks: 'Lu comme suit, mais peut vouloir dire autre chose\u00a0:',
    keepAll: (n: number) => `Tout garder comme lu (${formatNumber(n)})`,
    allSettled: 'Tout est tranché.',
    commune: (text: string) => `Quelle commune est «\u00a0${text}\u00a0»\u00a0?`,
    differs: {
      far: (text: string) =>
        `Aucune commune de cette région ne s’appelle «\u00a0${text}\u00a0». Laquelle est-ce\u00a0?`,
      name: (text: string) =>
        `«\u00a0${text}\u00a0»\u00a0: le code et le nom sont de deux communes. Le code l’emporte.`,
      postal: (text: string) =>
        `«\u00a0${text}\u00a0»\u00a0: le code postal est celui d’une autre commune. Le nom l’emporte.`,
    },
    group: (text: string) =>
      `«\u00a0${text}\u00a0»\u00a0: le nom et le SIREN sont de deux intercommunalités.`,
    whichGroup: (text: string) => `Quelle intercommunalité est «\u00a0${text}\u00a0»\u00a0?`,
    groupOf: (nom: string, n: number) => `${nom} (${count(n, 'commune', 'communes')})`,
    allGroups: 'Les deux',
    date: (text: string) => `Quelle date est «\u00a0${text}\u00a0»\u00a0?`,
    dateRead: (text: string, date: string) => `«\u00a0${text}\u00a0»\u00a0: lu ${date}`,
    keepRead: (value: string) => `Garder ${value}`,
    otherDate: (text: string) => `Autre date pour «\u00a0${text}\u00a0»`,
    otherDateHint: 'Autre date',
    noDate: 'Sans date',
    otherCommune: (text: string) =>
      `Autre commune pour «\u00a0${text}\u00a0», par son nom ou son code`,
    take: (value: string) => `Prendre ${value}`,
    stade: (text: string) => `Quel avancement est «\u00a0${text}\u00a0»\u00a0?`,
    email: (text: string) => `${text} semble être l’adresse d’une personne.`,
    cpts: (nom: string) => `${nom} n’a pas de fiche.`,
    create: 'Créer sa fiche',
    isRecord: (nom: string) => `C’est la fiche de ${nom}`,
    seat: (columns: string) =>
      `${columns === '' ? 'Ce tableau' : `La colonne «\u00a0${columns}\u00a0»`} donne une seule commune par CPTS\u00a0: est-ce son siège, ou tout son territoire\u00a0?`,
    isSeat: 'Son siège\u00a0: ne pas en faire un périmètre',
    isTerritory: 'Tout son territoire\u00a0: en faire le périmètre',
    shape: (nom: string) =>
      `${nom === '' ? 'Un contour' : nom}\u00a0: aucune commune n’atteint le seuil. Baissez-le, ou laissez ce contour de côté.`,
    choose: 'Choisir',
    ignore: 'Laisser de côté',
    write: 'Autre commune (nom ou code)',
    keep: 'C’est l’adresse de la structure\u00a0: la garder',
    drop: 'Ne pas l’importer',
    more: (n: number) =>
      `et ${count(n, 'autre point', 'autres points')}, plus bas dans le compte rendu`,
  },
  matches: {
    title: 'Fiches concernées',
    show: (n: number) =>
      n < 2 ? 'Voir la CPTS du fichier' : `Voir les ${formatNumber(n)} CPTS du fichier`,
    file: 'Dans le fichier',
    record: 'Fiche',
    communes: 'Communes',
    cut: (n: number) => count(n, 'coupée', 'coupées'),
    create: 'Nouvelle fiche',
    ignore: 'Ne pas importer',
    waits: 'À trancher',
    recordOf: (nom: string) => `Fiche de ${nom}`,
    etat: 'Liste des communes',
    etatOf: (nom: string) => `Liste des communes de ${nom}`,
    etats: { complet: 'entière', partiel: 'partielle' },
    etatRead: {
      complet: 'd’après le fichier : entière',
      partiel: 'd’après le fichier : partielle',
      inconnu: 'd’après le fichier : non publiée',
    },
    policy: 'Si la fiche dit autre chose',
    policyOf: (nom: string) => `Si la fiche de ${nom} dit autre chose`,
    policies: {
      '': 'comme pour tout le fichier',
      completer: 'garder la fiche',
      remplacer: 'prendre le fichier',
      demander: 'demander fait par fait',
    },
  },
  cuts: {
    title: 'Communes coupées par un contour',
    show: (n: number) =>
      `Voir ${count(n, 'commune coupée par un contour', 'communes coupées par un contour')}`,
    intro:
      'Une fiche ne contient que des communes entières. Le seuil décide ; corrigez ici commune par commune, ou choisissez-la sur la carte.',
    commune: 'Commune',
    cpts: 'Contour de',
    share: 'Part dans le contour',
    taken: 'Prise',
    take: (commune: string, cpts: string) => `Prendre ${commune} dans ${cpts}`,
    only: (commune: string) => `${commune} seulement`,
    notCut: (commune: string) => `Aucun contour du fichier ne coupe ${commune}.`,
    all: 'Toutes les communes coupées',
  },
  preview: {
    title: 'Aperçu',
    show: 'Voir la carte telle qu’elle serait',
    hide: 'Fermer l’aperçu',
    shapes:
      'En violet : les contours du fichier, et les communes coupées qui sont prises ; hachurées, toutes celles qui sont coupées. Cliquez une commune coupée pour la prendre ou la laisser.',
  },
  report: {
    title: 'Compte rendu',
    show: (n: number) => (n < 2 ? 'Voir la ligne' : `Voir les ${formatNumber(n)} lignes`),
    readLine: (where: string) => `Lire\u00a0: ${where}`,
    filter: 'Montrer',
    all: 'toutes les lignes',
    download: 'Télécharger le compte rendu (CSV)',
    downloaded: (file: string) => `Fichier ${file} téléchargé.`,
    plain: 'telle quelle',
    left: (columns: readonly string[]) =>
      `${columns.length > 1 ? 'Colonnes non importées' : 'Colonne non importée'} : ${columns.join(', ')}`,
    more: (n: number) => `Afficher ${count(n, 'ligne de plus', 'lignes de plus')}`,
  },
  toImport: 'Aller au bouton d’import',
  apply: (n: number) => `Importer (${count(n, 'changement', 'changements')})`,
  applyNothing: 'Rien à importer',
  leaveAll: (n: number) =>
    `Ne rien importer, et ne plus demander ${n > 1 ? `ces ${formatNumber(n)}\u00a0points` : 'ce point'}`,
  giveUp: 'Abandonner',
  done: (file: string, created: number, changed: number) =>
    `${file} importé : ${count(created, 'fiche créée', 'fiches créées')}, ${count(changed, 'fiche mise à jour', 'fiches mises à jour')}.`,
  undo: 'Annuler l’import',
  undone: 'Import annulé : les fiches sont comme avant.',
  seeList: 'Voir la liste',
  sketch: 'Ce fichier est une esquisse de l’atlas.',
  openSketch: 'L’ouvrir dans l’esquisse',
  indicator: {
    kinds: { numeric: 'chiffres', categorical: 'catégories' },
    column: (libelle: string, kind: string, known: number, missing: number) =>
      `${libelle} (${kind}) : ${count(known, 'commune', 'communes')} de la région, ${formatNumber(missing)} sans donnée`,
    leftOut: (header: string, why: string) => `Colonne « ${header} » laissée de côté : ${why}`,
    reasons: {
      label: 'noms de lieux, ou trop de textes différents',
      person: 'semble contenir des noms de personnes',
      empty: 'vide',
      year: 'année de la source',
    },
    withoutCode: (n: number) => `${count(n, 'ligne', 'lignes')} sans code INSEE`,
    translated: (n: number) => count(n, 'ancien code traduit', 'anciens codes traduits'),
    shared: (codes: string) =>
      `Anciens codes partagés entre plusieurs communes, donc sans valeur : ${codes}`,
    citySpread: (ville: string, column: string) =>
      `«\u00a0${column}\u00a0» de la ville de ${ville}\u00a0: la même valeur pour chacun de ses arrondissements`,
    cityCount: (ville: string, column: string) =>
      `«\u00a0${column}\u00a0» de la ville de ${ville}\u00a0: un effectif ne se partage pas, ses arrondissements restent sans donnée`,
    unknown: (n: number) =>
      `${count(n, 'code inconnu', 'codes inconnus')}, hors de la région ou anciens`,
    refused: {
      'no-codes': 'Aucune colonne de codes INSEE n’a été reconnue dans ce fichier.',
      'no-values': 'Ce fichier n’a que des codes et des noms : aucune valeur à montrer.',
    },
    refusedSheet: (sheet: string, why: string) => `«\u00a0${sheet}\u00a0»\u00a0: ${why}`,
    keep: (n: number) =>
      n > 1 ? `Charger les ${formatNumber(n)}\u00a0tableaux d’indicateurs` : 'Charger l’indicateur',
  },
  indicatorDone: (titres: readonly string[], n: number) => {
    const listed = titres.map((titre) => `«\u00a0${titre}\u00a0»`).join(', ')
    return titres.length > 1
      ? `Indicateurs chargés\u00a0: ${listed}, ${count(n, 'colonne', 'colonnes')} en tout. Choisissez-les dans la légende de la carte.`
      : `Indicateur ${listed} chargé\u00a0: ${count(n, 'colonne', 'colonnes')}. Choisissez-le dans la légende de la carte.`
  },
  seeMap: 'Voir la carte',
} as const
