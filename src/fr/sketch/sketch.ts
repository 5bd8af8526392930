import { count, formatNumber, formatShare } from '../words/format.ts'

const communes = (n: number): string => count(n, 'commune', 'communes')

/** How many communes are worth hearing by name. */
const NAMED = 3
const changed = (noms: readonly string[], one: string, many: string): string => {
  if (noms.length === 0) return ''
  if (noms.length > NAMED) return `${count(noms.length, one, many).replace(/ /, '\u00a0')}.`
  const [first, ...others] = (noms.length > 1 ? many : one).split(' ')
  const word = `${first?.charAt(0).toUpperCase()}${first?.slice(1)}`
  return `${[word, ...others].join(' ')}\u00a0: ${noms.join(', ')}.`
}

/** The words of drawing a sketch, of its communes and of comparing it. */
export const frSketch = {
  paste: {
    title: 'Coller une liste de communes',
    intro:
      'Une commune par ligne, par code INSEE ou par nom (« Saint-Denis (93) » pour lever un doute). Un tableau copié d’un tableur convient.',
    field: 'Codes ou noms',
    names: (noms: readonly string[], more: number) =>
      `${noms.join(', ')}${more > 0 ? ` et ${formatNumber(more)} ${more > 1 ? 'autres' : 'autre'}` : ''}.`,
    apart: (n: number) =>
      `Loin des autres et d’un autre département\u00a0: est-ce bien ${n > 1 ? 'celles-là' : 'celle-là'}\u00a0? Décochez ce qui n’en est pas.`,
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
    recut: (n: number) =>
      `${count(n, 'commune découpée', 'communes découpées')} autrement dans A et dans B.`,
    same: 'Les deux territoires sont identiques.',
  },
  added: (noms: readonly string[]) => changed(noms, 'commune ajoutée', 'communes ajoutées'),
  removed: (noms: readonly string[]) => changed(noms, 'commune retirée', 'communes retirées'),
  recut: (noms: readonly string[]) => changed(noms, 'commune redécoupée', 'communes redécoupées'),
  now: (habitants: number, taille: number | null) =>
    `L’esquisse a ${count(habitants, 'habitant', 'habitants')}, taille ${taille ?? 'à établir'}.`,
  nowEmpty: 'L’esquisse est vide.',
  tools: 'Outils de dessin',
  tool: {
    unit: 'Commune par commune',
    brush: 'Pinceau',
    rectangle: 'Rectangle',
    lasso: 'Lasso',
    cut: 'Découpe d’une commune',
  },
  toolShort: {
    unit: 'Commune',
    brush: 'Pinceau',
    rectangle: 'Rectangle',
    lasso: 'Lasso',
    cut: 'Découpe',
  },
  cut: { close: 'Terminer', back: 'Coin précédent', drop: 'Abandonner' },
  hintCompared: 'Cliquez une commune pour l’ajouter à A, votre esquisse, ou l’en retirer.',
  hintCutShort: 'Posez au moins trois coins sur la carte.',
  hint: {
    unit: 'Cliquez une commune pour l’ajouter ou la retirer.',
    brush: 'Peignez les communes. Espace : déplacer la carte. Alt : inverser. Échap : annuler.',
    rectangle: 'Tirez un rectangle : les communes dont le milieu est dedans sont prises.',
    lasso: 'Entourez des communes : celles dont le milieu est dedans sont prises.',
    cut: 'Posez les coins d’un tracé ; « Terminer », Entrée ou le premier coin le ferme. Une commune traversée n’est prise qu’en partie. Au clavier, sur la carte : flèches pour viser, Espace pour poser.',
  },
  idle: 'Ce tracé ne change rien : ces communes sont déjà ainsi.',
  sense: 'Effet du tracé',
  add: 'Ajouter',
  remove: 'Retirer',
  brushSize: 'Taille du pinceau',
  onlyUncovered: 'N’ajouter que des communes sans CPTS',
  onlyUncoveredDetail: 'Celles qu’aucune CPTS au périmètre connu ne couvre',
  heldBack: (n: number) =>
    `${communes(n)} non ${n > 1 ? 'ajoutées' : 'ajoutée'}, déjà dans une CPTS. Décochez la case pour les prendre.`,
  glance: (habitants: number, taille: number | null) =>
    `${formatNumber(habitants)}\u00a0hab. · taille\u00a0${taille ?? 'à établir'}`,
  undoRedo: 'Annuler ou rétablir',
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
    zone: 'Zone sans CPTS connue',
  },
  undoOf: (step: string) => `Annuler\u00a0: ${step} (Ctrl+Z)`,
  redoOf: (step: string) => `Rétablir\u00a0: ${step} (Ctrl+Maj+Z)`,
  stepStart: 'Départ',
  stepElsewhere: (step: string) => `${step} (autre onglet)`,
  stepCount: (added: number, removed: number) =>
    [added > 0 && `+ ${formatNumber(added)}`, removed > 0 && `− ${formatNumber(removed)}`]
      .filter(Boolean)
      .join(' '),
  list: 'Communes',
  listScope: 'Communes affichées',
  scopes: { sketch: 'De l’esquisse', around: 'Voisines', all: 'De la région' },
  inSight: 'En vue',
  listFilter: 'Filtrer par nom, code postal ou intercommunalité',
  listAdd: (n: number) => (n < 2 ? 'Ajouter cette commune' : `Ajouter ces ${communes(n)}`),
  listRemove: (n: number) => (n < 2 ? 'Retirer cette commune' : `Retirer ces ${communes(n)}`),
  listMore: (n: number) => `${communes(n)} de plus : affinez le filtre.`,
  listUnfold: (n: number) => `Voir les ${communes(n)}`,
  listFold: 'Replier la liste',
  listNone: 'Aucune commune ne correspond.',
  listEmpty: (oneRegion: boolean) =>
    oneRegion
      ? 'L’esquisse est vide : choisissez « Voisines » ou « De la région », ou cliquez la carte.'
      : 'L’esquisse est vide : approchez la carte et cliquez une commune, ou cherchez-en une.',
  partly: (share: number) => `en partie, ${formatShare(share)}`,
  searchLabel: 'Ajouter une commune, une intercommunalité, un département ou une CPTS',
  searchPlaceholder: 'Ajouter une commune, un EPCI…',
  searchNone:
    'Aucun résultat dans cette région. Vérifiez l’orthographe ; pour prendre des communes d’une autre région, ouvrez « Mes esquisses » et continuez au-delà de la région.',
  searchIn: 'dans l’esquisse : la retirer',
  searchPartly: (held: number, total: number) =>
    held === total
      ? `${communes(total)} dans l’esquisse : les retirer`
      : `${formatNumber(held)} sur ${formatNumber(total)} dans l’esquisse : ajouter le reste`,
} as const
