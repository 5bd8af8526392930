import type { SizeCrossing } from '../../src/domain/contract/size-crossing.ts'
import * as app from '../../src/fr/app.ts'
import * as communeList from '../../src/fr/commune-list.ts'
import * as cpts from '../../src/fr/cpts.ts'
import * as data from '../../src/fr/data.ts'
import * as deadlines from '../../src/fr/deadlines.ts'
import * as edit from '../../src/fr/edit.ts'
import * as facets from '../../src/fr/facets.ts'
import * as identity from '../../src/fr/identity.ts'
import * as imports from '../../src/fr/import.ts'
import * as importScreen from '../../src/fr/import-screen.ts'
import * as indicators from '../../src/fr/indicators.ts'
import * as journal from '../../src/fr/journal.ts'
import * as list from '../../src/fr/list.ts'
import * as map from '../../src/fr/map.ts'
import * as members from '../../src/fr/members.ts'
import * as progress from '../../src/fr/progress.ts'
import * as publish from '../../src/fr/publish.ts'
import * as region from '../../src/fr/region.ts'
import * as regions from '../../src/fr/regions.ts'
import * as report from '../../src/fr/report.ts'
import * as search from '../../src/fr/search.ts'
import * as sketch from '../../src/fr/sketch.ts'
import * as sketchPrint from '../../src/fr/sketch-print.ts'
import * as table from '../../src/fr/table.ts'
import * as takeAway from '../../src/fr/take-away.ts'
import * as unit from '../../src/fr/unit.ts'
import * as vintage from '../../src/fr/vintage.ts'

export const dictionary = {
  ...app,
  ...communeList,
  ...cpts,
  ...data,
  ...deadlines,
  ...edit,
  ...facets,
  ...identity,
  ...imports,
  ...importScreen,
  ...indicators,
  ...journal,
  ...list,
  ...map,
  ...members,
  ...progress,
  ...publish,
  ...region,
  ...regions,
  ...report,
  ...search,
  ...sketch,
  ...sketchPrint,
  ...table,
  ...takeAway,
  ...unit,
  ...vintage,
}

/**
 * What each text that is a function is called with, by its place in the dictionary. Functions of figures alone are called with none,
 * one, two and many of each, and may be left out; TypeScript refuses that any other is.
 */
export type Samples<T> = {
  readonly [K in keyof T as Wanted<T[K]> extends true ? K : never]: SamplesOf<T[K]>
} & {
  readonly [K in keyof T as T[K] extends string | readonly unknown[] ? never : K]?: SamplesOf<T[K]>
}
type SamplesOf<T> = T extends (...args: infer Args) => unknown
  ? readonly Readonly<Args>[]
  : Samples<T>
type Wanted<T> = T extends (...args: infer Args) => unknown
  ? Args extends number[]
    ? false
    : true
  : T extends string | readonly unknown[]
    ? false
    : true extends { [K in keyof T]: Wanted<T[K]> }[keyof T]
      ? true
      : false
type Dictionary = {
  [K in keyof typeof dictionary as K extends `fr${string}` ? K : never]: (typeof dictionary)[K]
}

/** None, one, two and many of what is counted. */
const many = <const Args>(args: (n: number) => Args): Args[] => [0, 1, 2, 1234].map(args)
const NOM = 'CPTS d’exemple A'
const REGION = 'Île-de-France'
const FILE = '11.json'
const DAY = '2024-02-14'
const SOURCE = 'Document d’exemple'
const SOME: [readonly string[]][] = [[['Dourdan']], [['Dourdan', 'Arpajon']]]
const DETAIL: [detail: string][] = [['windows-1252']]
/** What a file says, and what goes with it. */
const NOTE: [text: string, more: string][] = [['Saint-Nulle-Part', 'Dourdan']]
const CROSSING: SizeCrossing = {
  avant: { annee: 2019, habitants: 39_000, taille: 1 },
  apres: { annee: 2023, habitants: 41_000, taille: 2 },
}

export const samples: Samples<Dictionary> = {
  frApp: {
    documentTitle: [
      [REGION, REGION],
      [REGION, null],
    ],
  },
  frErrors: {
    missing: [[FILE]],
    unavailable: [[FILE]],
    damaged: [[FILE]],
  },
  frTrouble: {
    reasons: {
      missing: [[NOM, FILE]],
      unavailable: [[NOM]],
      damaged: [[NOM, FILE]],
      newer: [[NOM]],
      older: [[NOM, FILE]],
    },
    lastGood: [[DAY]],
  },
  frOffline: { neverOpened: [[REGION]] },
  frScreens: { sketchOf: [[''], [NOM]], record: [[NOM]] },
  frNotFound: { pathDetail: [['/autre']], regionDetail: [['99']] },
  frSheet: {
    resize: [['low'], ['half'], ['tall']],
  },
  frCommuneList: {
    choose: [['Saint-Nulle-Part']],
    unknown: [['Saint-Nulle-Part']],
    maybe: [[NOM]],
    near: [['Saint-Nulle-Part', NOM]],
    elsewhere: [['91182, 91376']],
    former: [['91182, 91376']],
  },
  frCpts: {
    // One piece goes without saying.
    pieces: [[2], [1234]],
    aka: [['Pôle d’exemple']],
    stageDate: [[DAY]],
    mailSubject: [[NOM]],
    contactUnknown: [['Téléphone']],
    recoded: [['91182', '91228']],
    recodedWider: [['91182', '91228']],
    recodedSplit: [['91182', ['Dourdan', 'Arpajon']]],
    aciSigned: [[DAY]],
    day: [[DAY]],
    between: [[DAY, '2024-03-01']],
    withStatus: [['14 févr. 2024', 'passée']],
    contractEnd: [[DAY]],
    fundingSource: [[SOURCE]],
    sourceOf: [[DAY], ['2024'], [null]],
    unknownValue: [['labellisee']],
    unknownFact: [['Avancement', 'labellisee']],
    sourceFacts: SOME,
  },
  frData: {
    // Nothing to bring up to date has no button.
    changes: { update: [[1], [2], [1234]] },
    title: [[NOM]],
    files: {
      withoutContour: many((n) => [n, 'Dourdan, Arpajon']),
      populationYear: many((n) => [n, 'population municipale']),
    },
    facts: {
      summary: many((n) => [n, n, '2019', '2024-02-14']),
    },
    device: {
      removeOf: [['Accessibilité']],
      removed: [['Accessibilité']],
    },
  },
  frEdit: {
    completeOf: [[NOM]],
    archived: [
      [DAY, NOM],
      [null, null],
    ],
    changeOf: [['Téléphone']],
    addOf: [['Téléphone']],
    saved: [['Téléphone']],
    undoOf: [['Téléphone']],
    redoOf: [['Téléphone']],
    sameSource: [[SOURCE]],
    dateRead: [[DAY]],
    rank: many((n) => [n, 'Nombre entier attendu.']),
    stage: {
      removeOf: [['ACI signé']],
    },
    sourcesOf: [...many((n) => [n, DAY]), ...many((n) => [n, null])],
    resumeOf: [['Téléphone']],
    restored: [['2024-02-14T09:05:00Z']],
    meanwhile: { tab: [...SOME, [[]]], publication: SOME },
    read: [['12']],
    life: { preview: many((n) => ['Périmètre complet, 2 communes', n]) },
    perimeter: {
      unread: SOME,
      fromSketchOf: [[NOM]],
    },
    log: {
      when: [['2024-02-14T09:05:00Z']],
      after: [[SOURCE]],
      claim: [['Téléphone']],
      sources: [['Téléphone']],
      from: [['non renseigné']],
      removed: [['ACI signé']],
    },
    claims: {
      chooseOf: [['12']],
    },
    values: {
      stage: [
        ['ACI signé', DAY],
        ['ACI signé', null],
      ],
      archive: [[DAY], [null]],
      counted: many((n) => [n, { one: 'équipe', many: 'équipes' }]),
      addedCodes: SOME,
      removedCodes: SOME,
      sourcesNow: [...SOME, [[]]],
    },
  },
  frIdentity: {
    picture: [[NOM]],
    dated: [
      ['signé', DAY],
      ['signé', null],
    ],
    aciSigned: [[DAY]],
    taille: [[1, 'plus de 175\u202f000']],
    population: [...many((n) => ['40\u202f000', n]), ['40\u202f000', null]],
    atLeast: [['40\u202f000']],
    withShared: many((n) => ['40\u202f000', n]),
    area: [['12 km²', '120\u00a0hab./km²']],
    perimeter: [['Périmètre complet', '2 communes']],
    communes: [...many((n) => [n, n]), ...many((n) => [n, null])],
    action: [['Accessibilité', 'passée']],
    listed: [['Missions', 'prévention, crises']],
    fundingBase: [[1]],
    foot: [[DAY]],
  },
  frImportScreen: {
    failedTitle: [[FILE]],
    review: {
      title: [[FILE]],
      auto: [['CPTS']],
      elsewhere: [['Bretagne']],
      goThere: [['Bretagne']],
    },
    columns: {
      roleOf: [['Référent']],
    },
    questions: {
      lines: [[[1]], [[1, 2, 3, 4, 5, 6, 7]]],
      commune: [['Saint-Nulle-Part']],
      stade: [['Saint-Nulle-Part']],
      email: [['Saint-Nulle-Part']],
      shape: [[NOM]],
    },
    matches: {
      recordOf: [[NOM]],
      etatOf: [[NOM]],
      policyOf: [[NOM]],
    },
    cuts: {
      take: [['Dourdan', NOM]],
      only: [['Dourdan']],
      notCut: [['Dourdan']],
    },
    report: { downloaded: [[FILE]], left: SOME },
    done: many((n) => [FILE, n, n]),
    indicator: {
      column: many((n) => ['Accessibilité', 'Fin du contrat', n, n]),
      leftOut: [['Référent', 'semble contenir des noms de personnes']],
      shared: [['91182, 91376']],
    },
    indicatorDone: many((n) => ['Accessibilité', n]),
  },
  frImport: {
    read: {
      encoding: DETAIL,
      'open-quote': DETAIL,
      'cell-cut': DETAIL,
      'text-repaired': DETAIL,
      projected: DETAIL,
      'axes-swapped': DETAIL,
      'ring-closed': DETAIL,
      'ring-dropped': DETAIL,
      rounded: DETAIL,
      'self-crossing': DETAIL,
      'bad-coordinates': DETAIL,
      'not-an-area': DETAIL,
      tangled: DETAIL,
      'too-detailed': DETAIL,
      'no-geometry': DETAIL,
      'feature-skipped': DETAIL,
    },
    notes: {
      'zero-restored': NOTE,
      'date-without-stage': NOTE,
      emptied: NOTE,
      'former-code': NOTE,
      'city-whole': NOTE,
      'name-differs': NOTE,
      chosen: NOTE,
      elsewhere: NOTE,
      'left-out': NOTE,
      'unknown-commune': NOTE,
      'ambiguous-commune': NOTE,
      'cut-unit': NOTE,
      outside: NOTE,
      'elsewhere-shape': NOTE,
      'nothing-above': NOTE,
      'name-carried': NOTE,
      'name-cut': NOTE,
      'no-name': NOTE,
      archived: NOTE,
      'cpts-left-out': NOTE,
      'cpts-elsewhere': NOTE,
      'unknown-stage': NOTE,
      'stage-left-out': NOTE,
      'stage-from-aci': NOTE,
      'aci-without-stage': NOTE,
      'not-a-date': NOTE,
      'in-future': NOTE,
      'not-a-count': NOTE,
      'not-a-finess': NOTE,
      'not-a-contact': NOTE,
      'scheme-added': NOTE,
      'dangerous-address': NOTE,
      'nominative-email': NOTE,
      'email-left-out': NOTE,
      'others-left': NOTE,
      contradicts: NOTE,
      'not-a-departement': NOTE,
      refused: NOTE,
      kept: NOTE,
      replaced: NOTE,
    },
  },
  frIndicators: {
    range: [
      ['2', '12'],
      ['2', '2'],
    ],
    classUnits: many((n) => ['Très dotée', n]),
    from: [...many((n) => [SOURCE, n]), [null, null]],
    meanNote: [[0], [null], [1], [2], [1234]],
    shareNote: [[0], [null], [1], [2], [1234]],
    caption: [['Accessibilité']],
    export: {
      with: [['Accessibilité']],
      mean: [
        ['Accessibilité', 'consult.'],
        ['Accessibilité', null],
      ],
      categoryUnits: [['Accessibilité', 'Très dotée']],
      categoryShare: [['Accessibilité', 'Très dotée']],
      missing: [['Accessibilité']],
      source: [['Accessibilité']],
    },
  },
  frJournal: {
    title: [[NOM]],
    by: [['URPS d’exemple']],
    lots: {
      edit: [[NOM]],
      create: [[NOM]],
      merge: [[NOM, 'CPTS d’exemple B']],
      archive: [[NOM]],
      import: [
        ['liste.csv', 1],
        ['liste.csv', 2],
      ],
      undo: [['Modification']],
      merged: [[null, 1], ...many((n) => [n, n])],
      saved: [[null, 1], ...many((n) => [n, n])],
    },
    undo: {
      import: [
        ['liste.csv', 1],
        ['liste.csv', 2],
      ],
    },
    left: [
      [['Courriel'], 1],
      [['Courriel', 'Téléphone'], 2],
      [['Courriel'], 12],
    ],
    leftFact: [['Courriel', NOM]],
    leftRecord: [[NOM]],
  },
  frList: {
    title: many((n) => [NOM, n, n]),
    officialOn: [[DAY, SOURCE]],
    caption: [[NOM]],
    oneKept: [['Taille', '12']],
    severalKept: many((n) => ['Taille', n]),
    unknownFacts: SOME,
    contact: [['Courriel', '12', NOM]],
  },
  frLegend: {
    remove: [['Texte']],
  },
  frMap: {
    attribution: [...many((n) => [true, n]), ...many((n) => [false, n])],
    hoverSuggested: [['Dourdan, Arpajon']],
  },
  frMembers: {
    notCounted: SOME,
  },
  frDeadlines: {
    missions: [
      [['M2'], 'premières actions'],
      [['M2', 'M3'], 'premières actions'],
    ],
    between: [[DAY, '2024-03-01']],
    event: [[NOM, 'Téléphone']],
    eventMission: [['91228', 'Prévention', 'Fin du contrat']],
  },
  frProgress: {
    title: many((n) => [NOM, n, n]),
    export: {
      saved: many((n) => [FILE, n]),
    },
    dashboard: {
      official: [[DAY, SOURCE]],
      officialValue: [['12']],
      populationNote: [...many((n) => [n, n, n, true]), ...many((n) => [n, null, n, false])],
      listOf: [['Pré-projet']],
    },
    departements: {
      caption: [['Stade']],
      chart: [['Stade', '2023\u00a0: 1']],
      chartLine: [[NOM, ['2 Pré-projet', '1 ACI signé']]],
      chartValue: many((n) => [n, 'Pré-projet']),
    },
    evolution: {
      chart: many((n) => [n, n, '2023\u00a0: 1']),
    },
    perinataliteHistory: {
      source: [[SOURCE]],
      chart: [['2023\u00a0: 1']],
    },
    agenda: {
      calendar: [[REGION]],
      eventDetail: [[DAY], [null]],
    },
    records: {
      missingCount: many((n) => ['avancement', n]),
      old: SOME,
      maybeOld: SOME,
      undated: SOME,
      dated: [['avancement', DAY]],
      badContact: [['email', 'syntaxe']],
    },
    funding: {
      printedHypotheses: [
        ['Première rédaction', true],
        ['Première rédaction', false],
      ],
      gap: many((n) => [n, 'sans-aci']),
      scale: [['avenant-2']],
      source: [[SOURCE]],
    },
  },
  frPublish: {
    title: [[NOM]],
    diff: {
      summary: SOME,
    },
    report: {
      missingSource: [['avancement']],
      unknownCode: [['91228']],
      formerCode: [['91182', '91228']],
      duplicateName: SOME,
      undatedStage: [['ACI signé']],
      nominative: [['contact@exemple.fr']],
      otherDepartements: [...SOME, [[]]],
      mergedIntoNothing: [['cpts-d-exemple']],
    },
    file: {
      download: [[FILE]],
      saved: many((n) => [FILE, n]),
      edition: [[1], [1200]],
      replace: [[REGION]],
    },
    backing: {
      said: [
        [[], null],
        [['Document d’exemple'], DAY],
        [['Document d’exemple', 'exemple.fr'], null],
      ],
      added: SOME,
      removed: SOME,
      date: [
        [null, DAY],
        [DAY, null],
      ],
    },
    conflicts: {
      added: SOME,
      removed: SOME,
      edited: [
        [DAY, undefined],
        [DAY, 'AB'],
      ],
      facts: SOME,
      figures: many((n) => [
        { cpts: n, aciSignes: n, partPopulationCouverte: 0.5, date: DAY, sources: [] },
      ]),
    },
  },
  frRegion: {
    known: [...many((n) => [n, n]), ...many((n) => [n, null])],
    perimeters: [
      [{ complet: 0, partiel: 1, inconnu: 2 }],
      [{ complet: 2, partiel: 0, inconnu: 1 }],
      [{ complet: 1, partiel: 2, inconnu: 0 }],
    ],
    coveredValue: [...many((n) => [n, n]), ...many((n) => [n, null])],
    official: [[DAY]],
  },
  frRegions: {
    loading: [[NOM]],
    received: [...many((n) => [n, n]), ...many((n) => [n, null])],
    notBuilt: [[NOM]],
    withCount: many((n) => [NOM, n]),
    nationalWarning: [
      [[], false],
      [['Bretagne'], true],
      [['Bretagne', 'Corse'], false],
    ],
    division: {
      caption: [['Stade']],
      chart: [['Stade', '2023\u00a0: 1']],
    },
  },
  frReport: {
    picture: [['Taille ACI', REGION]],
    date: [[DAY]],
    due: [['Téléphone', '14 févr. 2024']],
    foot: [[REGION, DAY]],
    pages: [['1', '2']],
  },
  frPlace: {
    found: [[NOM]],
    foundRoughly: many((n) => [NOM, n]),
    foundSchematic: [[NOM]],
  },
  frSearch: {
    communesOf: [[NOM]],
    groupDetail: many((n) => ['Fin du contrat', n, NOM]),
    inOtherRegion: [[REGION]],
  },
  frSketchPrint: {
    sheetFor: [[NOM]],
    saved: [[FILE]],
    about: [['12']],
    made: [[REGION, DAY]],
    revises: [[NOM]],
    mapOf: [[NOM]],
    population: [[0], [null], [1], [2], [1234]],
    toNext: [
      [0, 1],
      [1, 1],
      [2, 2],
      [1234, 4],
    ],
    toPrevious: [
      [0, 1],
      [1, 1],
      [2, 2],
      [1234, 4],
    ],
    held: [...many((n) => [n, n, n]), ...many((n) => [n, n, null])],
    heldShort: [...many((n) => [n, n, n]), ...many((n) => [n, n, null])],
    sourcePopulation: [['population municipale', SOURCE]],
    sourceCodes: [['2025', SOURCE]],
    sourceContours: [[SOURCE]],
    suggested: [['CPTS d’exemple A, CPTS d’exemple B']],
    funding: [[1]],
    fundingOptions: [
      ['Première rédaction', true, ['Dourdan', 'Arpajon']],
      ['Première rédaction', false, []],
    ],
    fundingSource: [[SOURCE]],
    madeWith: [[DAY]],
    page: [...many((n) => [n, true]), ...many((n) => [n, false])],
    sheet: {
      mapOf: [[NOM, NOM]],
      atLeast: [['12']],
    },
    poster: {
      credit: [['Contours IGN', DAY]],
    },
  },
  frSketch: {
    namedAt: [['CPTS d’exemple A', '2024-02-14T09:05:00Z']],
    stepElsewhere: [['Pinceau']],
    untitled: [[DAY]],
    fromCpts: [[NOM]],
    copyOf: [[NOM]],
    draftDetail: [
      ...many((n) => [n, '2024-02-14T00:00:00Z', REGION]),
      ...many((n) => [n, '2024-02-14T00:00:00Z', null]),
    ],
    draftDuplicate: [[NOM]],
    draftDelete: [[NOM]],
    draftDeleted: [[NOM]],
    draftBringBack: [[NOM]],
    intake: {
      taken: many((n) => [NOM, n]),
      formerPopulation: [['2023']],
      translated: [['91182, 91376']],
      recut: [['91182, 91376']],
      unknown: [['91182, 91376']],
      ignored: [['91182, 91376']],
    },
    revisionOf: [[NOM]],
    gauge: [
      [0, 1],
      [1, 1],
      [2, 2],
      [1234, 4],
    ],
    flip: [
      [NOM, 0, 1, true],
      [NOM, 0, 1, false],
      [NOM, 1, 1, true],
      [NOM, 1, 1, false],
      [NOM, 2, 2, true],
      [NOM, 2, 2, false],
      [NOM, 1234, 4, true],
      [NOM, 1234, 4, false],
    ],
    flipShort: [
      [0, 1, true],
      [0, 1, false],
      [1, 1, true],
      [1, 1, false],
      [2, 2, true],
      [2, 2, false],
      [1234, 4, true],
      [1234, 4, false],
    ],
    optional: [[NOM]],
    overlapStage: [['ACI signé']],
    piece: [
      [['Dourdan'], 1],
      [['Dourdan', 'Arpajon'], 3],
      [['Dourdan', 'Arpajon'], 1234],
    ],
    // One piece has words of its own, and so has what has no area.
    pieces: [[2], [1234]],
    densityValue: [[1234, 12]],
    addAllOf: [[NOM]],
    removeAllOf: [[NOM]],
    zone: many((n) => [NOM, n]),
    zoneTaker: [
      [NOM, 1, 1],
      [NOM, null, null],
    ],
    zoneSketch: [[1]],
    zoneSuggested: [['CPTS d’exemple A, CPTS d’exemple B']],
  },
  frTable: {
    printedOn: [[DAY]],
    deadlineOfKind: [['Fin du contrat', '14 févr. 2024']],
    dueWhen: [['14 févr. 2024', 'passée']],
    age: [['avancement', 'plus d’un an']],
    deadlineList: many((n) => [n, 'passées, à vérifier']),
    text: {
      kept: [['Saint-Nulle-Part']],
    },
  },
  frTakeAway: {
    downloaded: [[FILE]],
    dialog: {
      frameTitle: [[REGION]],
    },
    embedded: {
      title: [[REGION]],
    },
  },
  frUnit: {
    none: [[NOM]],
    silent: [[NOM]],
    away: [['12 km']],
  },
  frVintage: {
    passage: [[CROSSING]],
    changes: [[CROSSING]],
  },
}
