import type { Palette } from '../../domain/indicators/indicator-classes.ts'
import type { ClassMethod } from '../../domain/indicators/numeric-classes.ts'
import { count, formatNumber } from '../words/format.ts'

const communes = (n: number): string => count(n, 'commune', 'communes')

/** The words of the indicators that a person loads: part of the one dictionary, in a file of their own for its length. */
export const frIndicators = {
  choose: 'Indicateur',
  shareOfPeople: (part: string) => `${part} des habitants`,
  filter: {
    from: 'De',
    to: 'à',
    bounds: (from: string, to: string) =>
      `Les CPTS vont de ${from} à ${to}. Celles sans donnée sont retirées.`,
    none: 'Aucune CPTS n’a de donnée pour cet indicateur.',
    category: 'Catégorie où vivent le plus d’habitants',
    between: (from: string, to: string) => `de ${from} à ${to}`,
    atLeast: (from: string) => `au moins ${from}`,
    atMost: (to: string) => `au plus ${to}`,
    notAFigure: 'Écrivez un nombre.',
  },
  missingIn: (n: number) => `${communes(n)} sans donnée`,
  none: 'Aucun',
  load: 'Charger un indicateur',
  files: 'Fichiers',
  manage: 'Charger ou supprimer des indicateurs',
  unreadable: {
    newer:
      'Indicateurs : une version plus récente de l’atlas est ouverte ailleurs. Rechargez la page.',
    blocked:
      'Indicateurs\u00a0: un onglet resté sur une ancienne version de l’atlas les retient. Fermez-le\u00a0: ils viennent ensuite d’eux-mêmes.',
    slow: 'Indicateurs\u00a0: cet appareil met longtemps à répondre\u00a0; ils viennent dès qu’il répond.',
    full: 'Indicateurs : la mémoire de ce navigateur est pleine.',
    failed: 'Indicateurs : la lecture a échoué. Rechargez la page.',
  },
  notKept: {
    unavailable:
      'L’indicateur n’a pas été gardé : le navigateur refuse de garder des données (navigation privée, réglages).',
    newer:
      'L’indicateur n’a pas été gardé : une version plus récente de l’atlas est ouverte ailleurs. Rechargez la page.',
    blocked:
      'L’indicateur n’a pas été gardé\u00a0: un onglet resté sur une ancienne version de l’atlas l’empêche. Fermez-le, puis réessayez.',
    slow: 'L’indicateur n’a pas été gardé\u00a0: cet appareil met longtemps à répondre. Réessayez dans un moment.',
    full: 'L’indicateur n’a pas été gardé : la mémoire de ce navigateur est pleine. Supprimez-en un autre, puis réessayez.',
    failed: 'L’indicateur n’a pas été gardé : l’enregistrement a échoué. Réessayez.',
  },
  corrupt: (n: number) =>
    `${count(n, 'indicateur est abîmé', 'indicateurs sont abîmés')} : chargez à nouveau le fichier.`,
  methods: {
    valeurs: 'une classe par valeur',
    naturels: 'seuils naturels (Jenks)',
    quantiles: 'quantiles (autant de communes par classe)',
    egales: 'classes de même largeur',
  } satisfies Record<ClassMethod, string>,
  look: {
    title: 'Classes et couleurs',
    method: 'Seuils',
    automatic: 'Au mieux',
    methods: { naturels: 'Naturels (Jenks)', quantiles: 'Quantiles', egales: 'De même largeur' },
    number: 'Classes',
    palette: 'Couleurs',
    palettes: { bleus: 'Bleus', bruns: 'Bruns', gris: 'Gris (photocopie)' } satisfies Record<
      Palette,
      string
    >,
    inverse: 'Inverser les couleurs',
  },
  categories: 'une couleur par catégorie',
  divergent: 'de part et d’autre de zéro, traits sous zéro',
  range: (from: string, to: string) => (from === to ? from : `${from} à ${to}`),
  /** Categories that public files write without their accents: CartoSanté's zonages, by their words in small letters. */
  knownCategories: {
    'tres sous dotee': 'Très sous-dotée',
    'sous dotee': 'Sous-dotée',
    intermediaire: 'Intermédiaire',
    'tres dotee': 'Très dotée',
    'sur dotee': 'Sur-dotée',
  },
  others: (n: number) => `Autres (${count(n, 'catégorie', 'catégories')})`,
  missing: 'Sans donnée',
  classUnits: (name: string, n: number) => `${name} : ${communes(n)}`,
  from: (source: string | null, annee: number | null) =>
    [source ?? 'Source non précisée', annee === null ? 'année non précisée' : String(annee)].join(
      ', ',
    ),
  onDevice: 'fichier chargé sur cet appareil',
  noValue: 'sans donnée',
  territory: 'Territoire',
  sketch: 'Esquisse',
  thisTerritory: 'Ce territoire',
  mean: 'Moyenne',
  extent: 'Étendue',
  withoutValue: 'Communes sans donnée',
  unshared: 'hors des parts',
  category: 'Catégorie',
  units: 'Communes',
  meanNote: (annee: number | null) =>
    `Moyenne pondérée par la population municipale${annee === null ? '' : ` ${annee}`} des communes renseignées.`,
  shareNote: (annee: number | null) =>
    `Parts de la population municipale${annee === null ? '' : ` ${annee}`} des communes renseignées.`,
  missingNote: (n: number, total: number) =>
    n === total
      ? 'Aucune commune de ce territoire n’a de donnée.'
      : `${communes(n)} sans donnée sur ${formatNumber(total)} : hors du calcul.`,
  unweighedNote: (n: number) =>
    `${count(n, 'commune renseignée', 'communes renseignées')} sans population connue : hors de la pondération.`,
  cutNote: (n: number) =>
    `Estimation : ${count(n, 'commune prise', 'communes prises')} en partie, à proportion de la surface.`,
  partialNote:
    'Périmètre partiel : seules ses communes connues, et prises en entier, sont comptées.',
  moreDepartements: (n: number) =>
    `${count(n, 'autre département touché', 'autres départements touchés')} : à voir sur la carte.`,
  caption: (libelle: string) => `${libelle} : le territoire, ses départements et la région`,
  followUp: {
    choice: 'Indicateurs à montrer',
    against: 'Comparé à',
    title: (one: string, other: string) => `${one} et ${other}`,
    dots: (n: number, region: string) =>
      `${n > 1 ? 'Un point par CPTS' : 'Un point pour la CPTS'}\u00a0; en tirets, la moyenne de la région (${region}).`,
    drawing: (one: string, other: string, n: number) =>
      `Nuage de ${count(n, 'CPTS', 'CPTS')}\u00a0: ${one} en largeur, ${other} en hauteur. Les chiffres sont dans le tableau qui suit.`,
    mean: (figure: string) => `moyenne ${figure}`,
    notDrawn:
      'Seuls deux indicateurs chiffrés font un nuage de points\u00a0; le tableau les montre tous.',
    scroll: 'Indicateurs par CPTS, à faire défiler',
    caption: (labels: readonly string[]) => `CPTS par ${labels.join(' et ')}`,
    more: (n: number) => `Montrer ${formatNumber(n)} CPTS de plus`,
    printed: (n: number) => `Et ${formatNumber(n)} CPTS de plus, à l’écran.`,
    missing: (n: number) =>
      n === 0
        ? ''
        : `${formatNumber(n)} CPTS sans donnée\u00a0: ${n > 1 ? 'absentes' : 'absente'} du tableau.`,
    basis: (annee: number | null) =>
      `Chiffres\u00a0: moyenne pondérée par la population municipale${annee === null ? '' : ` ${annee}`} des communes renseignées\u00a0; catégories\u00a0: celle où vivent le plus d’habitants.`,
  },
  export: {
    with: (libelle: string) => `Avec l’indicateur affiché : ${libelle}.`,
    mean: (libelle: string, unite: string | null) =>
      `${libelle} : moyenne pondérée${unite === null ? '' : ` (${unite})`}`,
    categoryUnits: (libelle: string, category: string) => `${libelle} : ${category} (communes)`,
    categoryShare: (libelle: string, category: string) =>
      `${libelle} : ${category} (% des habitants)`,
    missing: (libelle: string) => `${libelle} : communes sans donnée`,
    source: (libelle: string) => `${libelle} : source`,
  },
} as const
