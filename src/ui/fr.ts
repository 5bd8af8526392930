import type { CategoryValue, ColourMode } from '../domain/filters/colour-mode.ts'
import type { FactKey } from '../domain/cpts/completeness.ts'
import type { Perimetre } from '../domain/cpts/cpts.ts'
import type { Facet } from '../domain/filters/facet.ts'
import type { Volet } from '../domain/contract/funding-scale.ts'
import type { Mission } from '../domain/cpts/mission.ts'
import type { DeadlineStatus } from '../domain/contract/mission-calendar.ts'
import type { Taille } from '../domain/cpts/size-class.ts'
import { frData } from './fr-data.ts'
import { frEdit } from './fr-edit.ts'
import { frImport } from './fr-import.ts'
import { frImportScreen } from './fr-import-screen.ts'
import { frIdentity } from './fr-identity.ts'
import { frMembers } from './fr-members.ts'
import { frIndicators } from './fr-indicators.ts'
import { frProgress } from './fr-progress.ts'
import { frPublish } from './fr-publish.ts'
import { frReport } from './fr-report.ts'
import { frRegions } from './fr-regions.ts'
import { frSketch } from './fr-sketch.ts'
import { frSketchPrint } from './fr-sketch-print.ts'
import { frVintage } from './fr-vintage.ts'
import { frTable } from './fr-table.ts'
import { count, formatArea, formatDate, formatNumber, formatShare } from './format.ts'

/** How fresh a fact is: the date of the source that states it. */
function verifiedOn(date: string | null): string {
  if (date === null) return 'source non datée'
  return `vérifié ${date.length === 10 ? 'le' : 'en'} ${formatDate(date)}`
}

/** Every word that people read. No-break spaces come before : ; ? ! % € and inside « ». */
export const fr = {
  app: {
    name: 'Atlas CPTS',
    tagline: 'Communautés professionnelles territoriales de santé (CPTS)',
    documentTitle: (region: string, place: string | null) =>
      `${place ? `${place} – ` : ''}CPTS ${region} – Atlas CPTS`,
    screens: 'Écrans',
    map: 'Carte',
    list: 'Liste',
    region: 'Région',
    loading: 'Chargement de la carte…',
  },
  search: {
    label: 'Rechercher une commune, un code postal ou une CPTS',
    placeholder: 'Commune, adresse, CPTS…',
    communes: 'Communes',
    cpts: 'CPTS',
    none: 'Aucun résultat. Vérifiez l’orthographe, ou essayez un code postal.',
    clear: 'Effacer la recherche',
    groups: 'Intercommunalités',
    elsewhere: 'Autres régions',
    addresses: 'Adresses',
    addressesSource: 'Géoplateforme, en ligne',
    communesOf: (nom: string) => `Communes (${nom})`,
    groupDetail: (kind: string, communes: number, cpts: string) =>
      `${kind} · ${count(communes, 'commune', 'communes').replace(' ', '\u00a0')} · ${cpts}`,
    cptsCount: (n: number) => `${formatNumber(n)} CPTS`,
    groupKinds: {
      agglomeration: 'Communauté d’agglomération',
      communes: 'Communauté de communes',
      urbaine: 'Communauté urbaine',
      metropole: 'Métropole',
      ept: 'Établissement public territorial (EPT)',
      departement: 'Département',
      autre: 'Intercommunalité',
    },
    asking: 'Recherche d’adresses…',
    addressesDown:
      'Aucune commune de ce nom, et le service d’adresses ne répond pas. Essayez la commune ou le code postal.',
    inOtherRegion: (region: string) => `${region}, autre région`,
    addressesElsewhere: 'Cette adresse est hors des régions de cet atlas. Tapez une commune.',
    found: (communes: number, cpts: number, groups: number, elsewhere: number, addresses: number) =>
      `${[
        communes > 0 && count(communes, 'commune', 'communes'),
        cpts > 0 && count(cpts, 'CPTS', 'CPTS'),
        groups > 0 && count(groups, 'intercommunalité', 'intercommunalités'),
        elsewhere > 0 &&
          count(elsewhere, 'commune d’une autre région', 'communes d’autres régions'),
        addresses > 0 && count(addresses, 'adresse', 'adresses'),
      ]
        .filter(Boolean)
        .join(', ')}. Flèches pour parcourir, Entrée pour choisir.`,
    noCpts: 'aucune CPTS connue',
  },
  place: {
    mine: 'Ma position',
    asking: 'Recherche de votre position…',
    denied:
      'Le navigateur refuse la position à cette page. Autorisez-la dans ses réglages, ou tapez une commune.',
    unavailable: 'Cet appareil ne donne pas sa position. Tapez une commune ou un code postal.',
    late: 'La position n’est pas venue à temps. Réessayez, ou tapez une commune.',
    elsewhere:
      'Votre position est hors des régions de cet atlas. Changez de région, ou tapez une commune.',
    noContours:
      'Les contours des communes ne sont pas chargés. Réessayez dans un instant, ou tapez une commune.',
    found: (nom: string) => `Votre position : ${nom}.`,
    foundRoughly: (nom: string, km: number) =>
      `Votre position, à ${formatNumber(km)} km près : ${nom}. Vérifiez la commune.`,
    foundSchematic: (nom: string) =>
      `Votre position : ${nom}. Les contours sont schématiques : vérifiez la commune.`,
  },
  map: {
    title: 'Carte des territoires. Les mêmes informations se lisent dans le panneau.',
    region: 'Carte',
    attribution: (schematic: boolean, annee: number) =>
      `${schematic ? 'Contours schématiques' : 'Contours IGN'} · population INSEE ${annee}`,
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    wholeRegion: 'Voir toute la région',
    planIgn: 'Fond Plan IGN (en ligne)',
    planIgnFailure:
      'Le Plan IGN n’a pas répondu. La carte reste complète sans lui ; réessayez quand le réseau revient.',
    schematic: 'Contours schématiques',
    schematicDetail:
      'Les limites des communes sont approchées : les contours officiels n’ont pas pu être obtenus. Les listes de communes et les populations, elles, sont exactes. Pour les vrais contours : npm run geo, avec une connexion.',
    noWebglTitle: 'La carte ne peut pas s’afficher',
    noWebgl:
      'Ce navigateur ne donne pas accès à WebGL 2, nécessaire au dessin. Activez l’accélération graphique ou essayez un autre navigateur. La recherche et les fiches restent utilisables ici.',
    redrawn:
      'La carte graphique a perdu le dessin : il vient d’être refait. Vos choix et votre esquisse sont intacts.',
    hoverNone: 'Zone blanche ou non renseignée',
    hoverSuggested: (names: string) => `Périmètre non publié : ${names}`,
  },
  legend: {
    title: 'Légende',
    colourBy: 'Colorer par',
    modes: {
      stade: 'Avancement',
      taille: 'Taille ACI',
      perinatalite: 'Périnatalité',
      voisines: 'Territoires voisins',
    } satisfies Record<ColourMode, string>,
    filterHint: 'Choisir une ou plusieurs lignes ne montre qu’elles.',
    own: { sketch: 'Mon esquisse', file: 'Contour du fichier' },
    overlap: 'Commune partagée',
    partial: 'Périmètre partiel',
    uncovered: 'Zone blanche ou non renseignée',
    reset: 'Tout afficher',
    masked: 'Masquée par le filtre',
    remove: (filter: string) => `Retirer le filtre ${filter}`,
  },
  facets: {
    stade: 'Avancement',
    taille: 'Taille',
    perinatalite: 'Périnatalité',
    departement: 'Département',
    mission: 'Mission',
    ...frTable.facets,
  } satisfies Record<Facet, string>,
  categories: {
    'pre-projet': 'Pré-projet',
    'lettre-intention': 'Lettre d’intention',
    'projet-valide': 'Projet de santé validé',
    'aci-signe': 'ACI signé',
    '1': 'Taille 1 (< 40 000)',
    '2': 'Taille 2 (40–80 000)',
    '3': 'Taille 3 (80–175 000)',
    '4': 'Taille 4 (> 175 000)',
    'en-cours': 'Actions en cours',
    prevu: 'Actions prévues',
    'en-cours-ou-prevu': 'En cours ou prévues',
    aucun: 'Aucune action',
    toutes: 'Une couleur par territoire',
    'non-renseigne': 'Non renseigné',
  } satisfies Record<CategoryValue, string>,
  region: {
    known: (n: number, official: number | null) =>
      official === null
        ? count(n, 'CPTS renseignée', 'CPTS renseignées')
        : `${count(n, 'CPTS renseignée', 'CPTS renseignées')} sur environ ${formatNumber(official)}`,
    perimeters: ({ complet, partiel, inconnu }: Record<Perimetre['etat'], number>) =>
      [
        complet > 0 && count(complet, 'périmètre complet', 'périmètres complets'),
        partiel > 0 && count(partiel, 'périmètre partiel', 'périmètres partiels'),
        inconnu > 0 && count(inconnu, 'périmètre non publié', 'périmètres non publiés'),
      ]
        .filter(Boolean)
        .join(', '),
    covered: 'Population dans un périmètre publié',
    coveredValue: (habitants: number, part: number | null) =>
      `${formatNumber(habitants)} hab.${part === null ? '' : ` (${formatShare(part)})`}`,
    coveredFloor:
      'Un minimum : les périmètres partiels ou non publiés n’y sont pas comptés en entier.',
    official: (date: string) => `Chiffres officiels au ${formatDate(date)}`,
    officialValue: (cpts: number, aci: number, part: number) =>
      `${formatNumber(cpts)} CPTS, dont ${formatNumber(aci)} ACI (accords conventionnels interprofessionnels) signés ; ${formatShare(part)} de la population couverte`,
    listTitle: (n: number, total: number) =>
      n === total
        ? `Les ${formatNumber(total)} CPTS renseignées`
        : `${formatNumber(n)} CPTS sur ${formatNumber(total)}`,
    unknownPerimeters: 'CPTS au périmètre non publié, absentes de la carte',
    figures: (habitants: number, taille: number) =>
      `${formatNumber(habitants)} hab. · Taille ${taille}`,
    shared: (habitants: number) => `dont ${formatNumber(habitants)} partagés`,
    emptyList: 'Aucune CPTS ne correspond à ces filtres.',
    problems: (n: number) =>
      `${count(n, 'fiche a été écartée', 'fiches ont été écartées')} car illisible :`,
  },
  cpts: {
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
    missingPopulation: (n: number) =>
      `${count(n, 'commune', 'communes')} sans donnée de population`,
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
    communesTitle: 'Communes',
    communes: (n: number) => count(n, 'commune', 'communes'),
    communesOf: (n: number, announced: number) =>
      `${formatNumber(n)} communes connues sur ${formatNumber(announced)} annoncées`,
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
      `${count(n, 'commune partagée', 'communes partagées')} : ${formatNumber(habitants)} habitants comptés deux fois`,
    overlapShares: (own: number, other: number) =>
      `soit ${formatShare(own)} de la population de cette CPTS et ${formatShare(other)} de celle de l’autre`,
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
    missingNone: 'Tous les faits suivis sont renseignés.',
    sources: 'Sources',
    sourceOf: verifiedOn,
    sourceFacts: (facts: readonly string[]) => facts.join(', '),
  },
  actionState: { 'en-cours': 'en cours', prevu: 'prévu' },
  deadlineStatus: {
    echu: 'passée',
    'peut-etre-echu': 'peut-être passée',
    'sous-3-mois': 'sous 3 mois',
    'a-venir': 'à venir',
  } satisfies Record<DeadlineStatus, string>,
  missions: {
    M1: 'Accès aux soins',
    M2: 'Parcours pluriprofessionnels',
    M3: 'Prévention',
    M4: 'Crises sanitaires graves',
    M5: 'Qualité et pertinence',
    M6: 'Accompagnement des professionnels',
  } satisfies Record<Mission, string>,
  volets: {
    fonctionnement: 'Fonctionnement',
    M1: 'Accès aux soins',
    M2: 'Parcours',
    M3: 'Prévention',
    M4: 'Crises sanitaires',
    M5: 'Qualité (optionnelle)',
    M6: 'Accompagnement (optionnelle)',
  } satisfies Record<Volet, string>,
  facts: {
    perimetre: 'périmètre complet',
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
  } satisfies Record<FactKey, string>,
  unit: {
    postalCodes: 'Code postal',
    departement: 'Département',
    epci: 'Intercommunalité (EPCI)',
    ept: 'Établissement public territorial (EPT)',
    population: 'Population municipale',
    none: (nom: string) => `Aucune CPTS connue ne couvre ${nom}.`,
    noneDetail:
      'C’est une zone blanche, ou une CPTS dont le périmètre n’est pas encore renseigné ici.',
    one: 'La CPTS de cette commune',
    several: (n: number) => `${formatNumber(n)} CPTS couvrent cette commune`,
    severalDetail:
      'La répartition à l’intérieur de la commune n’est pas publiée. Choisissez une CPTS :',
    differences: 'Ce qui les distingue',
    criterion: 'Critère',
    nearest: 'Les CPTS connues les plus proches',
    away: (distance: string) => `à ${distance}`,
    whomTitle: 'À qui s’adresser',
    whom: [
      {
        nom: 'Votre URPS',
        role: 'union régionale des professionnels de santé de votre profession',
        url: null,
      },
      {
        nom: 'L’ARS',
        role: 'agence régionale de santé, qui valide les projets de santé',
        url: 'https://www.ars.sante.fr',
      },
      {
        nom: 'L’Assurance Maladie',
        role: 'qui cosigne et finance le contrat (ACI)',
        url: 'https://www.ameli.fr',
      },
    ],
    stepsTitle: 'Créer une CPTS en six étapes',
    steps: [
      'Repérer les besoins de santé mal couverts du territoire.',
      'Écrire le projet de santé (besoins, actions, territoire, acteurs, fonctionnement, évaluation) et le soumettre à l’ARS.',
      'Définir le financement.',
      'Choisir une forme juridique : une association loi 1901 suffit.',
      'S’accorder avec l’existant (contrat local de santé, dispositif d’appui à la coordination).',
      'Signer le contrat (ACI) avec l’ARS et l’Assurance Maladie, qui accompagnent dès la lettre d’intention.',
    ],
    suggested: 'Peut-être concernée, le périmètre n’étant pas publié :',
    noPopulation: 'sans donnée',
    habitants: (n: number) => `${formatNumber(n)} hab.`,
  },
  takeAway: {
    actions: 'Emporter cette fiche',
    copyLink: 'Copier le lien',
    copied: 'Lien copié.',
    copyRefused: 'Le navigateur refuse l’accès au presse-papiers. Copiez le lien ci-dessous :',
    linkField: 'Lien vers cette fiche',
    print: 'Imprimer la fiche',
    printing: 'Préparation de la fiche…',
    more: 'Plus',
    geojson: 'Périmètre (GeoJSON)',
    csv: 'Communes (CSV)',
    embed: 'Intégrer la carte',
    downloaded: (file: string) => `Fichier ${file} téléchargé.`,
    nothingToDownload: 'Périmètre non publié : aucun fichier à télécharger.',
    schematicNote: 'Contours schématiques : les limites des communes sont approchées.',
    newTab: '(nouvel onglet)',
    dialog: {
      title: 'Intégrer la carte dans un site',
      intro:
        'Choisissez ce que la carte montre, puis collez le code dans votre page. Elle suivra les mises à jour de l’atlas.',
      region: 'Région',
      theme: 'Couleurs',
      autoTheme: 'Automatiques',
      departement: 'Département',
      allDepartements: 'Tous',
      code: 'Code à coller',
      copy: 'Copier le code',
      copied: 'Code copié.',
      copyRefused: 'Le navigateur refuse l’accès au presse-papiers. Copiez le code sélectionné.',
      preview: 'Voir l’aperçu',
      close: 'Fermer',
      frameTitle: (place: string) => `Carte des CPTS : ${place}`,
    },
    embedded: {
      home: 'Revenir à la vue de départ',
      title: (place: string) => `Carte des CPTS, ${place}`,
      key: 'Légende',
      choose: 'CPTS',
      chooseFrom: (n: number) => `Choisir parmi ${count(n, 'CPTS renseignée', 'CPTS renseignées')}`,
      none: 'Aucune CPTS renseignée ne correspond.',
      close: 'Fermer la fiche',
      fullCard: 'Voir la fiche complète',
      app: 'Atlas CPTS',
      gestures: {
        windows: 'Ctrl + molette pour agrandir la carte',
        mac: '⌘ + molette pour agrandir la carte',
        touch: 'Deux doigts pour déplacer la carte',
      },
    },
  },
  errors: {
    title: 'Une donnée n’a pas pu être lue',
    missing: (file: string) =>
      `Le fichier ${file} est absent. Lancez npm run geo puis rechargez la page.`,
    offline: (file: string) =>
      `Le fichier ${file} n’a pas pu être chargé. Vérifiez le réseau, puis réessayez.`,
    'not-json': (file: string) =>
      `Le fichier ${file} est abîmé. Reconstruisez-le avec npm run geo, puis réessayez.`,
    invalid: (file: string) =>
      `Le fichier ${file} n’a pas la forme attendue. Reconstruisez-le avec npm run geo, puis réessayez.`,
    stillUsable: 'La liste des CPTS reste utilisable.',
    retry: 'Réessayer',
    crashTitle: 'L’application s’est arrêtée',
    crash:
      'Une erreur imprévue est survenue. Rechargez la page ; si elle revient, signalez-la avec le texte ci-dessous.',
    reload: 'Recharger la page',
    unknownCpts: 'Cette CPTS n’existe pas dans cette région : le lien est peut-être ancien.',
    unknownUnit: 'Cette commune n’existe pas dans cette région : le lien est peut-être ancien.',
  },
  list: {
    title: (nom: string, n: number, total: number) =>
      n === total
        ? `${nom} : ${count(total, 'CPTS', 'CPTS')}`
        : `${nom} : ${formatNumber(n)} CPTS sur ${formatNumber(total)}`,
    officialOn: (date: string, source: string) =>
      `chiffre officiel au ${formatDate(date)}, ${source}`,
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
    oneKept: (facet: string, value: string) => `${facet} : ${value}`,
    severalKept: (facet: string, n: number) => `${facet} : ${formatNumber(n)} choix`,
    countUnit: 'CPTS',
    sortBy: 'Trier par',
    orders: { asc: 'Croissant', desc: 'Décroissant' },
    unknownFacts: (labels: readonly string[]) =>
      `Non renseigné : ${labels.map((label) => label.charAt(0).toLowerCase() + label.slice(1)).join(', ')}.`,
    announced: (n: number) => `${formatNumber(n)} annoncés`,
    noOverlap: 'Aucun connu',
    overlaps: (n: number) => `avec ${count(n, 'CPTS', 'CPTS')}`,
    shared: (habitants: number) => `${formatNumber(habitants)} hab. partagés`,
    contact: (way: string, value: string, nom: string) => `${way} : ${value}, ${nom}`,
    empty:
      'Aucune CPTS ne correspond à ces filtres. Retirez-en un, ou choisissez « Tout afficher ».',
  },
  identity: frIdentity,
  members: frMembers,
  progress: frProgress,
  data: frData,
  import: frImport,
  importing: frImportScreen,
  edit: frEdit,
  publish: frPublish,
  report: frReport,
  regions: frRegions,
  table: frTable,
  sketch: frSketch,
  sketchPrint: frSketchPrint,
  vintage: frVintage,
  indicators: frIndicators,
  sheet: {
    resize: (step: 'low' | 'half' | 'tall') =>
      `Changer la hauteur du panneau (${{ low: 'basse', half: 'moyenne', tall: 'haute' }[step]})`,
  },
} as const
