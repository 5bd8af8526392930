import type { PartialDate } from '../../domain/cpts/partial-date.ts'
import { count, formatDate, formatNumber } from '../words/format.ts'

/** "du 20 déc. 2019 à nov. 2025", "d’avr. 2024 au 1er mai 2024": as precise as each date is. */
function between(first: PartialDate, last: PartialDate): string {
  const [from, to] = [formatDate(first), formatDate(last)]
  const since = first.length === 10 ? 'du ' : /^[ao]/.test(from) ? 'd’' : 'de '
  return `${since}${from} ${last.length === 10 ? 'au' : 'à'} ${to}`
}

/** The words of the page on data: part of the one dictionary, in a file of their own. */
export const frData = {
  title: (nom: string) => `Données : ${nom}`,
  nav: 'Dans cette page',
  sections: {
    importer: 'Apporter un fichier',
    fichiers: 'Fichiers de l’atlas',
    faits: 'Dates des fiches',
    communes: 'Communes qui ont changé',
    appareil: 'Sur cet appareil',
    confidentialite: 'Confidentialité',
  },
  files: {
    caption: 'Fichiers chargés, leur source et ce qui leur manque',
    file: 'Fichier',
    source: 'Source et licence',
    vintage: 'Millésime',
    content: 'Contenu',
    gaps: 'Manques',
    none: 'aucun',
    units: (n: number) => count(n, 'commune ou arrondissement', 'communes ou arrondissements'),
    departements: (n: number) => count(n, 'département', 'départements'),
    withoutContour: (n: number, names: string) => `${formatNumber(n)} sans contour : ${names}`,
    orphans: (n: number) => count(n, 'contour écarté', 'contours écartés'),
    names: 'Noms des communes',
    namesUse: 'pour trouver une commune d’une autre région',
    communes: (n: number) => count(n, 'commune', 'communes'),
    formerPopulations: (annee: number) => `Population de ${annee}`,
    formerUse: 'pour dire quand un millésime plus ancien donnerait une autre taille',
    withoutFigure: (n: number) => count(n, 'commune sans donnée', 'communes sans donnée'),
    france: 'Fond national',
    population: 'Population',
    populationYear: (annee: number, definition: string) => `${definition}, ${annee}`,
    attributes: 'Communes, EPCI, codes postaux',
    records: 'Fiches des CPTS',
    recordsCount: (n: number) => count(n, 'fiche', 'fiches'),
    ground: {
      label: 'Fond de carte',
      source:
        'Natural Earth (domaine public) ; © les contributeurs d’OpenStreetMap (ODbL) ; communes : @etalab/decoupage-administratif (Licence Ouverte 2.0)',
      vintage: 'Natural Earth 4.1, geo-maps 0.6.0, COG 2026',
      content:
        'Pays voisins, mers, grands lacs et fleuves, préfectures et villes : pour se repérer, pas pour mesurer.',
    },
    recordsSource: 'Pages publiques et listes officielles : chaque fait porte sa source',
    recordsDates: 'dates des fiches',
    refused: (n: number) => count(n, 'fiche illisible', 'fiches illisibles'),
    noRecords: 'pas encore de fiches',
    unknownRecords: 'fiches non lues',
    noManifest:
      'La description des fichiers (geo/manifest.json) n’a pas pu être lue. Prévenez la personne qui maintient l’atlas.',
    kilobytes: (bytes: number) => `${formatNumber(Math.round(bytes / 1000))} ko`,
    updateTitle: 'Mettre à jour',
    update: [
      'Communes, populations et contours : la personne qui maintient l’atlas les reconstruit, comme le dit son mode d’emploi (README).',
      'Fiches des CPTS : corrigez-les dans le suivi, puis publiez le fichier de la région (Suivi, Publier).',
      'Un nouveau millésime de population ou de communes arrive avec une nouvelle version du paquet @etalab/decoupage-administratif.',
    ],
  },
  facts: {
    caption: 'Date de chaque fait des fiches',
    cpts: 'CPTS',
    undated: 'non daté',
    unknown: 'non renseigné',
    none: 'Aucune fiche dans cette région.',
    summary: (dated: number, undated: number, first: PartialDate, last: PartialDate) =>
      `${count(dated, 'fait daté', 'faits datés')}, ${between(first, last)}${undated > 0 ? `\u00a0; ${count(undated, 'fait dont la source n’a pas de date', 'faits dont la source n’a pas de date')}` : ''}. Pour l’avancement, la date est celle à laquelle le stade a été atteint.`,
    show: 'Voir la date de chaque fait',
    scroll: 'Dates des faits, à faire défiler',
  },
  changes: {
    none: 'Toutes les fiches ont les codes officiels d’aujourd’hui. Une esquisse, une liste ou un fichier qui en a d’anciens est traduit à son arrivée.',
    some: (n: number) =>
      `${count(n, 'fiche nomme', 'fiches nomment')} des communes par des codes qui n’existent plus. Carte et chiffres en tiennent déjà compte ; mettre les fiches à jour évite d’y revenir, et se fait avant de publier.`,
    update: (n: number) =>
      n === 1 ? 'Mettre à jour la fiche' : `Mettre à jour ${formatNumber(n)} fiches`,
    updated: (n: number) => `${count(n, 'fiche mise', 'fiches mises')} à jour.`,
    undo: 'Annuler la mise à jour',
    elsewhere: 'Les fiches se mettent à jour région par région.',
  },
  device: {
    intro:
      'Ce que vous faites ici reste dans ce navigateur. Un autre navigateur, ou une autre personne sur un autre appareil, n’en voit rien.',
    sketches: 'Esquisses',
    sketchesCount: (n: number, deleted: number) =>
      `${count(n, 'esquisse', 'esquisses')}${deleted > 0 ? `, ${formatNumber(deleted)} dans la corbeille` : ''}`,
    edits: 'Modifications des fiches',
    editsCount: (n: number) =>
      count(n, 'modification dans cette région', 'modifications dans cette région'),
    editsCountAll: (n: number) =>
      count(n, 'modification dans ces régions', 'modifications dans ces régions'),
    indicators: 'Indicateurs',
    remove: 'Retirer',
    removeOf: (titre: string) => `Retirer l’indicateur ${titre}`,
    removed: (titre: string) => `« ${titre} » retiré.`,
    putBack: 'Remettre',
    typing: 'Saisies en cours',
    typingCount: (n: number) => count(n, 'formulaire ouvert', 'formulaires ouverts'),
    answers: 'Réponses données aux imports',
    answersCount: (n: number) => count(n, 'sorte de fichier', 'sortes de fichiers'),
    forgetAnswers: 'Les oublier',
    nothing: 'rien',
    reading: 'lecture en cours…',
    unread: 'pas lu pour l’instant',
    used: 'Place occupée',
    usedOf: (bytes: number) =>
      `environ ${formatNumber(Math.max(1, Math.round(bytes / 1_000_000)))} Mo, fichiers pour l’usage hors ligne compris`,
    erase: 'Tout effacer de cet appareil',
    eraseTitle: 'Tout effacer de cet appareil ?',
    eraseWhat:
      'Esquisses, modifications des fiches, carnet privé, indicateurs importés, saisies en cours et fichiers gardés pour l’usage hors ligne seront effacés. C’est la seule action de l’atlas qui ne peut pas être annulée.',
    eraseBefore:
      'Avant, téléchargez ce que vous voulez garder : les esquisses depuis leur panneau, les fiches depuis la page de publication, le carnet privé ci-dessus.',
    confirm: 'Effacer définitivement',
    cancel: 'Ne rien effacer',
    close: 'Fermer',
    eraseStates: {
      erasing: 'Effacement en cours…',
      blocked:
        'Un onglet resté sur une ancienne version de l’atlas retient les données. Fermez-le : l’effacement se fera de lui-même.',
      slow: 'Cet appareil met longtemps à répondre. L’effacement se fera dès qu’il répond : gardez cette page ouverte.',
      failed: 'Le navigateur refuse d’effacer. Passez par ses réglages, « Données de sites ».',
    },
  },
  privacy: [
    'Le carnet privé (notes, tâches, relances, promesses, marques d’échéances) reste sur cet appareil. Il n’est ni dans le fichier publié, ni dans une copie de travail, un export, un lien ou un rapport imprimé ; seule sa propre copie le contient.',
    'Aucun serveur n’est à nous : l’atlas est fait de fichiers que votre navigateur lit. Il n’y a ni compte, ni mesure d’audience, ni cookie.',
    'Seul un texte qui ressemble à une adresse est envoyé, au service public de géocodage (data.geopf.fr), pour la trouver. Le fond Plan IGN, s’il est activé, est demandé au même service.',
    'Votre position, si vous la donnez, ne quitte pas cet appareil. Un fichier que vous ouvrez non plus.',
    'Les fiches n’ont aucune place pour le nom d’une personne ; les contacts sont ceux des structures. Une adresse de courriel qui semble être celle d’une personne est signalée.',
  ],
} as const
