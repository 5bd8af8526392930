import * as sketch from '../../../src/fr/sketch/sketch.ts'
import * as sketchDrafts from '../../../src/fr/sketch/sketch-drafts.ts'
import * as sketchFigures from '../../../src/fr/sketch/sketch-figures.ts'
import * as sketchPrint from '../../../src/fr/paper/sketch-print.ts'
import * as compared from '../../../src/fr/sketch/compared.ts'
import { many, NOM, REGION, DAY, SOURCE, type Samples } from './sample.ts'

const ONE_AND_TWO: [string, number][] = [
  ['91182', 1],
  ['91182, 91376', 2],
]

export const sketchWords = {
  ...compared,
  ...sketch,
  ...sketchDrafts,
  ...sketchFigures,
  ...sketchPrint,
}

export const sketchSamples: Samples<typeof sketchWords> = {
  frSketchPrint: {
    actorsOfEach: [[['Île-de-France', 'Normandie']]],
    acrossRegions: [[['Île-de-France', 'Normandie']]],
    signatures: { arsOf: [['Normandie']] },
    need: [['Prévention', 'peu de vaccination']],
    revision: [
      [
        { communes: 1, habitants: 900 },
        { communes: 11, habitants: 194_737 },
      ],
    ],
    added: [
      [1, NOM],
      [2, NOM],
    ],
    removed: [
      [1, NOM],
      [2, NOM],
    ],
    shape: [
      [1, 1],
      [2, 0],
      [3, 2],
    ],
    mapColours: [['Accessibilité']],
    sheetFor: [[NOM]],
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
    madeWith: [[DAY]],
    page: [...many((n) => [n, true]), ...many((n) => [n, false])],
    sheet: {
      mapOf: [[NOM, NOM]],
      atLeast: [['12']],
    },
  },
  frSketch: {
    listEmpty: [[true], [false]],
    stepElsewhere: [['Pinceau']],
    undoOf: [['Pinceau + 2']],
    redoOf: [['Pinceau + 2']],
    listUnfold: [[11], [1234]],
    paste: {
      names: [
        [['Dourdan (91)'], 0],
        [['Dourdan (91)'], 1],
        [['A', 'B'], 12],
      ],
      apart: many((n) => [n]),
    },
    glance: [
      [1, 1],
      [85_696, 3],
      [0, null],
    ],
    added: [[[]], [['Dourdan']], [['Dourdan', 'Arpajon']], [['A', 'B', 'C', 'D']]],
    removed: [[['Dourdan']], [['Dourdan', 'Arpajon']], [['A', 'B', 'C', 'D']]],
    recut: [[['Dourdan']], [['Dourdan', 'Arpajon']], [['A', 'B', 'C', 'D']]],
    now: [...many((n) => [n, 1]), [0, null]],
  },
  frSketchDrafts: {
    namedAt: [['CPTS d’exemple A', '2024-02-14T09:05:00Z']],
    untitled: [[DAY]],
    fromCpts: [[NOM]],
    around: [['Dourdan']],
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
      translated: ONE_AND_TWO,
      recut: ONE_AND_TWO,
      unknown: ONE_AND_TWO,
      ignored: ONE_AND_TWO,
    },
    revisionOf: [[NOM]],
  },
  frSketchFigures: {
    overlapInPart: [[['Dourdan']], [['Dourdan', 'Arpajon']]],
    originInPart: [[['Dourdan']], [['Dourdan', 'Arpajon']]],
    overlapShares: [
      [0.5, 0.25],
      [0.5, null],
    ],
    fundingYear: [['287\u202f500\u00a0€']],
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
    overlapStage: [['ACI signé']],
    regionsGlance: many((n) => [n]),
    regions: [[['Île-de-France', 'Normandie']]],
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
}
