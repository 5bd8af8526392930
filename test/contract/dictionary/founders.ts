import { frAcronyms } from '../../../src/fr/words/acronyms.ts'
import * as comprendre from '../../../src/fr/cpts/comprendre.ts'
import * as create from '../../../src/fr/sketch/create.ts'
import * as founding from '../../../src/fr/sketch/founding.ts'
import * as funding from '../../../src/fr/cpts/funding.ts'
import * as glossary from '../../../src/fr/words/glossary.ts'
import { DAY, FILE, many, NOM, REGION, type Samples, SOURCE } from './sample.ts'

export const foundersWords = {
  frAcronyms,
  ...comprendre,
  ...create,
  ...founding,
  ...funding,
  ...glossary,
}

export const foundersSamples: Samples<typeof foundersWords> = {
  frComprendre: {
    sources: [[[SOURCE]], [[SOURCE, SOURCE]]],
    missions: {
      inListOf: [['Prévention']],
      onMapOf: [['Prévention']],
      known: [
        [REGION, 1, 47],
        [REGION, 13, 47],
      ],
    },
    perinatalite: {
      official: [[84, 2023, 58, 2022]],
      theme: [['endométriose']],
      stated: many((n) => [REGION, n]),
    },
    argent: { caption: [['avenant 2', '2024']] },
  },
  frCreate: {
    territory: [
      [1, 1, 2023],
      [12, 52_000, null],
      [2, null, 2023],
    ],
    numbered: [[1, 'Les besoins']],
    sharing: many((n) => [NOM, n]),
    touching: [[NOM]],
    sheetOf: [[NOM]],
    contract: {
      from: [[DAY]],
      deadline: [['Prévention', DAY, DAY]],
    },
    documents: {
      wordOf: [['Lettre d’intention']],
      printOf: [['Lettre d’intention']],
      saved: [[FILE]],
    },
    texts: {
      subtitle: [[NOM, 'Île-de-France', DAY]],
      to: [[['Île-de-France']], [['Île-de-France', 'Normandie']]],
      taille: [[1]],
      sharedWith: [
        [NOM, '1 commune partagée', false],
        [NOM, '2 communes partagées', true],
      ],
      moneyOf: [[295_000]],
      dated: [['Le contrat', DAY]],
    },
  },
  frFunding: {
    titleOf: [[1]],
    intro: [[1], [4]],
    source: [[SOURCE]],
    optional: [[NOM]],
    counted: [
      [{ optionnelles: [], planCrise: 'mise-a-jour', crise: false }],
      [{ optionnelles: ['M5'], planCrise: 'mise-a-jour', crise: true }],
      [{ optionnelles: ['M5', 'M6'], planCrise: 'premiere-redaction', crise: true }],
    ],
    worked: [[{ optionnelles: [], planCrise: 'mise-a-jour', crise: false }]],
    more: [
      [1, 2, 95_000],
      [1234, 4, 62_500],
    ],
    less: [
      [1, 1, -95_000],
      [1234, 3, -62_500],
    ],
  },
  frFundingPage: {
    subject: { sketch: [[NOM]] },
    answer: [
      [1, 1],
      [2, 1],
      [52_000, 2],
    ],
    contract: {
      signed: [[DAY], ['2021']],
      from: [[DAY], ['2021']],
      deadline: [
        ['premieresActions', 6, [{ mission: 'M1', etape: 'premieresActions', mois: 6 }]],
        ['deploiementComplet', 24, [{ mission: 'M2', etape: 'deploiementComplet', mois: 24 }]],
      ],
      unknown: [['avant-2019'], ['transition'], ['date-imprecise']],
      sum: [
        [null, 5],
        [{ annees: 1, montant: 220_000 }, 5],
        [{ annees: 3, montant: 851_500 }, 5],
        [{ annees: 5, montant: 1_075_000 }, 5],
      ],
    },
    files: { saved: [[FILE]] },
    sources: {
      scale: [['Avenant 2 (2024)', '2024', SOURCE]],
      formerTotals: [[SOURCE]],
      thresholds: [[SOURCE]],
      populationOf: [[2023]],
    },
  },
}
