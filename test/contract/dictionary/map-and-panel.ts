import type { SizeCrossing } from '../../../src/domain/contract/size-crossing.ts'
import * as app from '../../../src/fr/app/app.ts'
import * as failedAction from '../../../src/fr/app/failed-action.ts'
import * as newVersion from '../../../src/fr/app/new-version.ts'
import * as notFound from '../../../src/fr/app/not-found.ts'
import * as offline from '../../../src/fr/app/offline.ts'
import * as booklet from '../../../src/fr/paper/booklet.ts'
import * as communeList from '../../../src/fr/import/commune-list.ts'
import * as cpts from '../../../src/fr/cpts/cpts.ts'
import * as cptsPanel from '../../../src/fr/cpts/cpts-panel.ts'
import * as identity from '../../../src/fr/paper/identity.ts'
import * as indicators from '../../../src/fr/map/indicators.ts'
import * as map from '../../../src/fr/map/map.ts'
import * as mapTrouble from '../../../src/fr/map/map-trouble.ts'
import * as overMap from '../../../src/fr/map/over-map.ts'
import * as plate from '../../../src/fr/paper/plate.ts'
import * as region from '../../../src/fr/cpts/region.ts'
import * as emptyList from '../../../src/fr/cpts/empty-list.ts'
import * as changedHere from '../../../src/fr/cpts/changed-here.ts'
import * as noneKnown from '../../../src/fr/cpts/none-known.ts'
import * as search from '../../../src/fr/map/search.ts'
import * as takeAway from '../../../src/fr/paper/take-away.ts'
import * as time from '../../../src/fr/map/time.ts'
import * as unit from '../../../src/fr/cpts/unit.ts'
import * as vintage from '../../../src/fr/cpts/vintage.ts'
import { many, NOM, REGION, FILE, DAY, SOURCE, SOME, type Samples } from './sample.ts'

const CROSSING: SizeCrossing = {
  avant: { annee: 2019, habitants: 39_000, taille: 1 },
  apres: { annee: 2023, habitants: 41_000, taille: 2 },
}

export const panelWords = {
  ...app,
  ...failedAction,
  ...newVersion,
  ...notFound,
  ...offline,
  ...communeList,
  ...cpts,
  ...cptsPanel,
  ...identity,
  ...map,
  ...mapTrouble,
  ...overMap,
  ...plate,
  ...booklet,
  ...time,
  ...region,
  ...emptyList,
  ...changedHere,
  ...noneKnown,
  ...search,
  ...takeAway,
  ...unit,
  ...vintage,
  ...indicators,
}

export const panelSamples: Samples<typeof panelWords> = {
  frTime: {
    at: [[DAY]],
    signed: many((n) => [n]),
    covered: [...many((n) => [n, 0.5]), [12, null]],
    map: [[REGION, DAY]],
    recordsOf: [['2024-01-01'], ['2024-02-14']],
    stripTitle: [[REGION]],
  },
  frBooklet: {
    made: [[DAY]],
    foot: [[REGION, DAY]],
    covered: [...many((n) => [n, 0.5]), [12, null]],
  },
  frPlate: {
    titleOf: [[REGION]],
    subtitle: [[['Avancement'], DAY]],
    credit: [['Contours IGN', DAY, 'atlas.exemple']],
    alt: [[NOM]],
    altKey: [[NOM]],
    dialog: { saved: [[FILE]] },
  },
  frApp: {
    documentTitle: [
      [REGION, REGION],
      [REGION, null],
    ],
  },
  frInsets: { zoom: [[NOM]] },
  frOverMap: {
    shared: [['Nice', 3]],
    hoverThen: [['CPTS d’exemple A', 'Projet de santé validé']],
    hoverSuggested: [['Dourdan, Arpajon']],
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
    meant: [['Saint-Étienne']],
    maybe: [[NOM]],
    near: [['Saint-Nulle-Part', NOM]],
    group: [
      ['CC d’exemple', 1],
      ['CC d’exemple', 12],
    ],
    elsewhere: [['91182, 91376']],
    former: [['91182, 91376']],
    takenWhole: [['Dourdan, Arpajon']],
  },
  frCpts: {
    stageDate: [[DAY]],
    mailSubject: [
      [NOM, null],
      [NOM, 'infirmière'],
    ],
    contactUnknown: [['Téléphone']],
    recoded: [['91182', '91228']],
    recodedWider: [['91182', '91228']],
    recodedSplit: [['91182', ['Dourdan', 'Arpajon']]],
    day: [[DAY]],
    between: [
      [DAY, '2024-03-01'],
      ['2024-02', '2024-03'],
    ],
    withStatus: [['14 févr. 2024', 'passée']],
  },
  frPanel: {
    // One piece goes without saying.
    pieces: [[2], [1234]],
    aka: [['Pôle d’exemple']],
    reachOf: [['Appeler', NOM]],
    doesThese: [['Prévention']],
    contactsUnknown: [[['Téléphone']], [['Téléphone', 'Site']]],
    keptElsewhere: [[REGION]],
    notCompared: [[[REGION]], [[REGION, REGION]]],
    noContactWhom: [[REGION], [null]],
    aciSigned: [[DAY]],
    contractEnd: [[DAY]],
    contractOver: [[DAY]],
    sourceOf: [[DAY], ['2024'], [null]],
    unknownValue: [['labellisee']],
    unknownFact: [['Avancement', 'labellisee']],
    sourceFacts: SOME,
    inPartPopulation: [[['Dourdan']], [['Dourdan', 'Arpajon']]],
    overlapInPart: [[[]], [['Dourdan']], [['Dourdan', 'Arpajon']]],
    overlapShares: [
      [0.5, 0.25],
      [0.5, null],
      [null, 0.25],
    ],
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
    followUp: {
      title: [['Accessibilité', 'Part des 75 ans et plus']],
      dots: many((n) => [n, 'Île-de-France']),
      drawing: many((n) => ['Accessibilité', 'Part des 75 ans et plus', n]),
      mean: [['12,3']],
      caption: [[['Accessibilité', 'Part des 75 ans et plus']]],
      more: many((n) => [n]),
      printed: many((n) => [n]),
      missing: many((n) => [n]),
      basis: [[null], [2023]],
    },
    shareOfPeople: [['62\u00a0%']],
    missingIn: many((n) => [n]),
    filter: {
      bounds: [['1,2', '4,8']],
      between: [['1,2', '4,8']],
      atLeast: [['1,2']],
      atMost: [['4,8']],
    },
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
  frLegend: {
    remove: [['Texte']],
  },
  frMap: {
    attribution: [...many((n) => [true, n]), ...many((n) => [false, n])],
  },
  frRegion: {
    officeDamaged: [[FILE, 'contacts.0.nom Texte attendu']],
    known: [...many((n) => [n, n]), ...many((n) => [n, null])],
    visiting: many((n) => [n]),
    perimeters: [
      [{ complet: 0, partiel: 1, inconnu: 2 }],
      [{ complet: 2, partiel: 0, inconnu: 1 }],
      [{ complet: 1, partiel: 2, inconnu: 0 }],
    ],
    coveredValue: [...many((n) => [n, n]), ...many((n) => [n, null])],
    coveredInPart: [...many((n) => [n, 0.98]), ...many((n) => [n, null])],
    // Fewer are listed.
    wholeList: [[151], [1200]],
  },
  frEmptyList: { unstated: many((n) => ['mission', n, n]) },
  frNoneKnown: {
    title: [['Bretagne'], ['Occitanie'], ['Hauts-de-France']],
    notBuilt: [[NOM]],
  },
  frPlace: {
    found: [[NOM]],
    foundRoughly: many((n) => [NOM, n]),
    foundSchematic: [[NOM]],
  },
  frSearch: {
    communesOf: [[NOM]],
    groupDetail: [
      ...many((n) => ['Fin du contrat', { all: n, beyond: 0 }, NOM] as const),
      ['Fin du contrat', { all: 31, beyond: 8 }, NOM],
    ],
    inOtherRegion: [[REGION]],
    byCode: [['41150', NOM]],
    isAbroad: [['Monaco']],
    cedex: [['06203']],
    maybeCedex: [['35000']],
    maybe: [[NOM]],
    former: {
      deleguee: [[NOM, 2017]],
      associee: [[NOM, null]],
      ancienne: [[NOM, 2017]],
    },
  },
  frTakeAway: {
    poster: [['A4']],
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
    maybe: [['Lisses', [NOM, 'CPTS d’exemple B']]],
    maybeDetail: [1, 2].flatMap((n): [number, boolean][] => [true, false].map((can) => [n, can])),
    silent: [[NOM]],
    away: [['12 km']],
    awayInPart: [['12 km']],
    severalDetail: [[true], [false]],
    elsewhere: [[true], [false]],
    eachInPart: [[true], [false]],
    inPart: [
      [[NOM], true],
      [[NOM, 'CPTS d’exemple B'], false],
    ],
  },
  frVintage: {
    passage: [[CROSSING]],
    changes: [[CROSSING]],
  },
}
