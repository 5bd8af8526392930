import type { Taille } from '../domain/cpts/size-class.ts'
import { count, formatArea, formatDate, formatNumber, formatShare } from './format.ts'

const communes = (n: number): string => count(n, 'commune', 'communes')

const DAY = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'medium' })
const HOUR = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit' })
/** The hour where the person is: "9 h 05". */
const hourOf = (when: Date): string =>
  HOUR.format(when).replace(/^0/, '').replace(':', '\u00a0h\u00a0')
const dateAndHour = (when: Date): string => `${DAY.format(when)}, ${hourOf(when)}`

/** The words of the sketch: part of the one dictionary, in a file of their own for its length. */
export const frSketch = {
  name: 'Nom de l’esquisse',
  namedAt: (nom: string, now: string) => `${nom}, ${hourOf(new Date(now))}`,
  untitled: (day: string) => `Esquisse du ${formatDate(day)}`,
  fromCpts: (nom: string) => `${nom} (esquisse)`,
  copyOf: (nom: string) => `${nom} (copie)`,
  drafts: 'Mes esquisses',
  draftsNone: 'Aucune autre esquisse sur cet appareil.',
  draftNew: 'Nouvelle esquisse',
  underWay: {
    label: 'Esquisse en cours',
    back: 'Reprendre l’esquisse',
    shown: 'Esquisse affichée sur la carte',
    hide: 'Masquer l’esquisse',
    show: 'Afficher l’esquisse',
  },
  draftNameless: 'Sans nom',
  draftDetail: (n: number, modified: string, region: string | null) =>
    [communes(n), dateAndHour(new Date(modified)), region].filter(Boolean).join(' · '),
  draftDuplicate: (nom: string) => `Dupliquer ${nom}`,
  draftDelete: (nom: string) => `Supprimer ${nom}`,
  draftDeleted: (nom: string) => `« ${nom} » supprimée.`,
  draftRestore: 'Annuler la suppression',
  draftsUnsaved: 'Non enregistrées, gardées tant que cette page est ouverte :',
  draftsRemoving:
    'L’appareil refuse pour l’instant la suppression : elle est retentée tant que cette page est ouverte.',
  draftsDeleted: 'Supprimées récemment',
  draftBringBack: (nom: string) => `Rétablir ${nom}`,
  draftsUnreadable: (n: number) =>
    `${count(n, 'esquisse est illisible', 'esquisses sont illisibles')} sur cet appareil ; ${n > 1 ? 'elles sont laissées telles quelles' : 'elle est laissée telle quelle'}.`,
  status: {
    saved: 'Enregistrée sur cet appareil',
    saving: 'Enregistrement…',
    blank: 'S’enregistre dès la première commune',
  },
  deletedElsewhere: 'Supprimée dans un autre onglet ; le prochain changement la rétablit.',
  unsavedTitle: 'Esquisse non enregistrée',
  unsaved: {
    unavailable:
      'Le navigateur refuse de garder des données (navigation privée, réglages ou contexte non sûr).',
    full: 'La mémoire de ce navigateur est pleine.',
    newer: 'Une version plus récente de l’atlas est ouverte ailleurs. Rechargez la page.',
    blocked:
      'Cet appareil ne répond pas pour l’instant : un autre onglet de l’atlas le retient peut-être. Fermez les autres onglets.',
    failed: 'L’enregistrement a échoué.',
  },
  unsavedAdvice:
    'L’esquisse reste entière tant que cette page est ouverte : copiez son lien ou téléchargez-la avant de la fermer.',
  retry: 'Réessayer',
  keepFile: {
    why: 'Ce navigateur n’a pas promis de garder cette esquisse\u00a0: une fenêtre privée l’oublie en se fermant, Safari après sept jours sans visite, les autres s’ils manquent de place. Un fichier, lui, reste.',
    download: 'Télécharger le fichier',
    read: 'Compris',
  },
  takeAway: 'Emporter cette esquisse',
  linkCopied: 'Lien copié : il contient toute l’esquisse, rien n’est déposé sur un serveur.',
  linkField: 'Lien vers cette esquisse',
  linkTooLong: 'Cette esquisse est trop découpée pour tenir dans un lien : téléchargez-la plutôt.',
  download: 'Télécharger',
  nothingToDownload: 'Ajoutez d’abord une commune.',
  formats: {
    geojson: 'GeoJSON (SIG, reprise)',
    csv: 'CSV (tableur)',
    kml: 'KML (Google Earth)',
    topojson: 'TopoJSON',
  },
  intake: {
    reading: 'Lecture en cours…',
    close: 'Fermer',
    taken: (nom: string, n: number) => `« ${nom} » ouverte : ${communes(n)}.`,
    formerPopulation: (annee: string) =>
      `Elle avait été faite sur la population ${annee} : les chiffres sont recalculés.`,
    translated: (list: string) => `Codes d’avant fusion traduits : ${list}.`,
    recut: (list: string) => `Découpes à revoir, les limites ayant pu changer : ${list}.`,
    unknown: (list: string) => `Codes absents de cette région, laissés de côté : ${list}.`,
    ignored: (list: string) => `Cellules qui ne sont pas des codes, ignorées : ${list}.`,
    failures: {
      'too-big':
        'Ce fichier dépasse 10 Mo : ce n’est pas une esquisse. Votre esquisse n’a pas changé.',
      'not-text':
        'Ce fichier n’est pas du texte (image, classeur…). Ouvrez un GeoJSON, TopoJSON, KML ou CSV.',
      'unknown-format':
        'Format non reconnu. Ouvrez un GeoJSON, TopoJSON, KML ou CSV exporté par l’atlas, ou une liste de codes INSEE.',
      damaged:
        'Ce lien ou ce fichier est incomplet ou abîmé : rien n’a été changé. Demandez-le à nouveau à son auteur.',
      'no-codes':
        'Aucun code de commune de cette région n’y figure. Votre esquisse n’a pas changé.',
      failed: 'La lecture n’a pas pu se faire. Vérifiez le réseau, puis réessayez.',
      newer:
        'Ce lien vient d’une version plus récente de l’atlas. Rechargez la page, puis ouvrez-le à nouveau.',
      'too-long': 'Ce lien est trop long pour être une esquisse. Demandez plutôt le fichier.',
      'no-region':
        'Cette esquisse est d’une région absente de cet atlas. La personne qui maintient l’atlas peut l’ajouter ; rouvrez ensuite le lien.',
    },
  },
  paste: {
    title: 'Coller une liste de communes',
    intro:
      'Une commune par ligne, par code INSEE ou par nom (« Saint-Denis (93) » pour lever un doute). Un tableau copié d’un tableur convient.',
    field: 'Codes ou noms',
    found: (n: number) => `${count(n, 'commune reconnue', 'communes reconnues')}.`,
    confirm: (n: number) => (n === 0 ? 'Ajouter' : `Ajouter ${communes(n)}`),
    cancel: 'Fermer',
  },
  compare: {
    title: 'Comparer',
    a: 'Territoire A',
    b: 'Territoire B',
    none: 'Choisir…',
    table: 'L’esquisse ouverte',
    sketches: 'Esquisses',
    cpts: 'CPTS',
    stop: 'Terminer la comparaison',
    intro:
      'A en violet, B en tirets. Le dessin est suspendu tant que A n’est pas l’esquisse ouverte.',
    caption: 'Les deux territoires en chiffres',
    figure: 'Chiffre',
    difference: 'Écart (B − A)',
    rows: {
      population: 'Population',
      taille: 'Taille ACI',
      communes: 'Communes',
      area: 'Superficie (km²)',
      funding: 'Financement maximal',
      overlaps: 'Chevauchements',
      twice: 'Habitants comptés deux fois',
      pieces: 'Morceaux',
    },
    onlyA: (n: number, habitants: number) =>
      `Seulement dans A : ${communes(n)}, ${formatNumber(habitants)} hab.`,
    onlyB: (n: number, habitants: number) =>
      `Seulement dans B : ${communes(n)}, ${formatNumber(habitants)} hab.`,
    both: (n: number, habitants: number) =>
      `Dans les deux : ${communes(n)}, ${formatNumber(habitants)} hab.`,
    recut: (n: number) => `${communes(n)} découpées autrement dans A et dans B.`,
    same: 'Les deux territoires sont identiques.',
  },
  fromThis: 'Esquisser un territoire à partir d’elle',
  tools: 'Outils de dessin',
  tool: {
    unit: 'Commune par commune',
    brush: 'Pinceau',
    rectangle: 'Rectangle',
    lasso: 'Lasso',
    cut: 'Découpe d’une commune',
  },
  hint: {
    unit: 'Cliquez une commune pour l’ajouter ou la retirer.',
    brush: 'Peignez les communes. Espace : déplacer la carte. Alt : inverser. Échap : annuler.',
    rectangle: 'Tirez un rectangle : les communes dont le milieu est dedans sont prises.',
    lasso: 'Entourez des communes : celles dont le milieu est dedans sont prises.',
    cut: 'Posez les coins d’un tracé ; Entrée ou le premier coin le ferme. Une commune traversée n’est prise qu’en partie.',
  },
  idle: 'Ce tracé ne change rien : ces communes sont déjà ainsi.',
  revisionOf: (nom: string) => `Révise le périmètre publié de ${nom}.`,
  sense: 'Effet du tracé',
  add: 'Ajouter',
  remove: 'Retirer',
  brushSize: 'Taille du pinceau',
  onlyUncovered: 'N’ajouter que des communes sans CPTS',
  onlyUncoveredDetail: 'Celles qu’aucune CPTS au périmètre connu ne couvre',
  heldBack: (n: number) =>
    `${communes(n)} non ${n > 1 ? 'ajoutées' : 'ajoutée'}, déjà dans une CPTS. Décochez la case pour les prendre.`,
  undo: 'Annuler',
  redo: 'Rétablir',
  history: 'Historique',
  step: {
    unit: '',
    brush: 'Pinceau',
    rectangle: 'Rectangle',
    lasso: 'Lasso',
    cut: 'Découpe',
    group: '',
    list: 'Liste',
    piece: 'Partie du territoire',
    zone: 'Zone blanche',
  },
  stepStart: 'Départ',
  stepElsewhere: (step: string) => `${step} (autre onglet)`,
  stepCount: (added: number, removed: number) =>
    [added > 0 && `+ ${formatNumber(added)}`, removed > 0 && `− ${formatNumber(removed)}`]
      .filter(Boolean)
      .join(' '),
  population: 'Population municipale',
  estimated: (n: number) => `dont ${formatNumber(n)} par estimation (communes découpées)`,
  withoutFigure: (n: number) =>
    `${communes(n)} sans donnée de population : la taille reste indéterminée.`,
  unknownCodes: (n: number) => `${communes(n)} hors des données de la région.`,
  taille: 'Taille ACI',
  noTaille: 'à établir',
  gauge: (habitants: number, taille: Taille) =>
    `${count(habitants, 'habitant', 'habitants')}, taille ${taille} ; seuils à 40 000, 80 000 et 175 000`,
  flipAdd: 'L’ajout d’une seule de ces voisines change la taille :',
  flipRemove: 'Le retrait d’une seule de ces communes change la taille :',
  flip: (nom: string, habitants: number, taille: Taille, added: boolean) =>
    `${added ? 'Ajouter' : 'Retirer'} ${nom} (${formatNumber(habitants)} hab.), taille ${taille}`,
  flipShort: (habitants: number, taille: Taille, added: boolean) =>
    `${added ? '+' : '−'} ${formatNumber(habitants)} → taille ${taille}`,
  more: (n: number) => `et ${formatNumber(n)} ${n > 1 ? 'autres' : 'autre'}`,
  communes: 'Communes',
  cutCount: (n: number) => `dont ${formatNumber(n)} en partie`,
  area: 'Superficie',
  density: 'Densité',
  figures: 'Chiffres de l’esquisse',
  funding: 'Financement possible',
  fundingUnknown: 'Le financement dépend de la taille : il s’affiche dès qu’elle est connue.',
  fundingOptions: 'Options du calcul',
  optional: (nom: string) => `${nom} (mission optionnelle)`,
  plan: 'Plan de crise',
  plans: { 'premiere-redaction': 'Première rédaction', 'mise-a-jour': 'Mise à jour' },
  crisis: 'Une crise survient dans l’année',
  overlaps: 'Chevauchements',
  overlapsCount: (n: number) => `${formatNumber(n)} CPTS`,
  overlapsNone: 'Aucune commune partagée avec une CPTS au périmètre connu.',
  overlapsIntro:
    'Un chevauchement n’est ni interdit ni une faute : il se discute entre les deux équipes.',
  overlapLine: (n: number, habitants: number) =>
    `${count(n, 'commune partagée', 'communes partagées')}, ${count(habitants, 'habitant compté', 'habitants comptés')} deux fois`,
  overlapShares: (own: number, other: number) =>
    `${formatShare(own)} de l’esquisse, ${formatShare(other)} de cette CPTS`,
  overlapStage: (stage: string) => `Avancement : ${stage}`,
  overlapPartial: 'Périmètre partiel : le chevauchement réel peut être plus grand.',
  overlapRemove: 'Retirer ces communes',
  overlapSheet: 'Fiche de concertation',
  overlapZoom: 'Voir sur la carte',
  shape: 'Forme et découpage',
  onePiece: 'D’un seul tenant.',
  pieces: (n: number) => `En ${formatNumber(n)} morceaux. Détachés du plus grand :`,
  piece: (noms: readonly string[], n: number) =>
    n > noms.length
      ? `${noms.join(', ')} et ${formatNumber(n - noms.length)} de plus`
      : noms.join(', '),
  enclaves: (n: number) => `${count(n, 'enclave', 'enclaves')} à l’intérieur :`,
  zoom: 'Zoomer',
  departements: 'Départements',
  epci: 'Intercommunalités (EPCI)',
  ept: 'Établissements publics territoriaux (EPT)',
  held: (held: number, cut: number, total: number) =>
    held === total
      ? `entier, ${communes(total)}`
      : `${formatNumber(held)} sur ${communes(total)}${cut > 0 ? ` et ${formatNumber(cut)} en partie` : ''}`,
  heldShare: (part: number) => `${formatShare(part)} de ses habitants`,
  addAll: 'Tout ajouter',
  removeAll: 'Tout retirer',
  addAllOf: (nom: string) => `Ajouter le reste : ${nom}`,
  removeAllOf: (nom: string) => `Retirer : ${nom}`,
  list: 'Communes',
  listScope: 'Communes affichées',
  scopes: { sketch: 'De l’esquisse', around: 'Voisines', all: 'De la région' },
  listFilter: 'Filtrer par nom, code postal ou intercommunalité',
  listAdd: (n: number) => `Ajouter ces ${communes(n)}`,
  listRemove: (n: number) => `Retirer ces ${communes(n)}`,
  listMore: (n: number) => `${communes(n)} de plus : affinez le filtre.`,
  listNone: 'Aucune commune ne correspond.',
  listEmpty:
    'L’esquisse est vide : choisissez « Voisines » ou « De la région », ou cliquez la carte.',
  partly: (share: number) => `en partie, ${formatShare(share)}`,
  zonesAll: 'Zones blanches',
  zonesIntro:
    'Communes qu’aucun périmètre connu ne couvre, groupées par contiguïté. Une CPTS peut y exister sans être renseignée ici.',
  zonesNone: 'Toutes les communes sont dans un périmètre connu.',
  zone: (nom: string, others: number) =>
    others > 0 ? `${nom} et ${count(others, 'autre commune', 'autres communes')}` : nom,
  zoneFigures: (n: number, habitants: number) => `${communes(n)}, ${formatNumber(habitants)} hab.`,
  zoneTakers: 'Si une voisine la prenait :',
  zoneTaker: (nom: string, before: Taille | null, after: Taille | null) =>
    after === null
      ? `${nom} : taille inconnue`
      : before === after
        ? `${nom} : reste en taille ${after}`
        : `${nom} : passerait de la taille ${before} à la taille ${after}`,
  zoneSketch: (after: Taille) => `Cette esquisse : taille ${after}`,
  zoneNoTaker: 'Aucune CPTS connue ne la touche.',
  zoneSuggested: (noms: string) => `Peut-être couverte, périmètre non publié : ${noms}`,
  startIntro:
    'Cliquez des communes sur la carte, peignez-les, ou partez de ce qui existe. Population, taille et financement suivent à chaque geste.',
  startCpts: 'Partir d’une CPTS',
  startCptsChoose: 'Choisir une CPTS…',
  startPaste: 'Coller une liste de communes',
  startFile: 'Ouvrir un fichier',
  searchLabel: 'Ajouter une commune, une intercommunalité, un département ou une CPTS',
  searchPlaceholder: 'Ajouter une commune, un EPCI…',
  searchIn: 'dans l’esquisse : la retirer',
  searchPartly: (held: number, total: number) =>
    held === total
      ? `${communes(total)} dans l’esquisse : les retirer`
      : `${formatNumber(held)} sur ${formatNumber(total)} dans l’esquisse : ajouter le reste`,
  densityValue: (habitants: number, km2: number) =>
    `${formatNumber(Math.round(habitants / km2))} hab./km²`,
  areaValue: (km2: number) => `${formatArea(km2)} km²`,
} as const
