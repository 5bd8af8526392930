import * as changes from '../../../src/fr/follow-up/changes.ts'
import * as deadlines from '../../../src/fr/cpts/deadlines.ts'
import * as facets from '../../../src/fr/cpts/facets.ts'
import * as list from '../../../src/fr/follow-up/list.ts'
import * as members from '../../../src/fr/cpts/members.ts'
import * as progress from '../../../src/fr/follow-up/progress.ts'
import * as registerExport from '../../../src/fr/follow-up/register-export.ts'
import * as report from '../../../src/fr/paper/report.ts'
import * as table from '../../../src/fr/follow-up/table.ts'
import * as views from '../../../src/fr/follow-up/views.ts'
import * as yearly from '../../../src/fr/follow-up/yearly.ts'
import { many, NOM, REGION, FILE, DAY, SOURCE, SOME, type Samples } from './sample.ts'

export const followUpWords = {
  ...changes,
  ...deadlines,
  ...list,
  ...members,
  ...progress,
  ...registerExport,
  ...report,
  ...table,
  ...views,
  ...yearly,
  ...facets,
}

export const followUpSamples: Samples<typeof followUpWords> = {
  frChanges: {
    title: [[REGION]],
    choice: {
      visite: [[DAY]],
      fileHint: [['93']],
      opened: many((n) => [FILE, n]),
    },
    period: {
      visite: [[DAY]],
      date: [[DAY, '2024-03-01']],
      fichier: many((n) => [FILE, n]),
      fichiers: [['11.json', 'l’édition 3']],
    },
    edition: many((n) => [FILE, n]),
    heading: [[REGION, 'depuis le 14 févr. 2024']],
    summary: [[['2 ACI signés']], [['2 ACI signés', '1 fusion']]],
    line: [
      ['ACI signé', NOM, 'le 14 févr. 2024'],
      ['Fiche retirée', NOM, ''],
    ],
    signed: [[null], ['2024'], [DAY]],
    stage: [
      ['Pré-projet', null],
      ['Pré-projet', '2024-02'],
    ],
    after: [['pré-projet']],
    formerly: [['pré-projet']],
    atLeast: [['1\u202f234 hab.']],
    more: [
      [1, ['Dourdan']],
      [2, ['Dourdan', 'Arpajon']],
    ],
    less: [
      [1, ['Dourdan']],
      [2, ['Dourdan', 'Arpajon']],
    ],
    population: [
      ['1\u202f234 hab.', 200],
      ['1\u202f234 hab.', -1200],
    ],
    name: [[NOM]],
    into: [
      [NOM, null],
      [NOM, '2024'],
    ],
    ended: [['2024']],
    completed: {
      fact: many((n) => ['missions', n]),
      sources: SOME,
    },
    head: [[['nom']], [['avertissement', 'chiffresOfficiels']]],
    since: {
      bare: [[DAY]],
      counted: [[DAY, ['2 ACI signés', '1 fusion']]],
    },
  },
  frList: {
    title: many((n) => [NOM, n, n]),
    official: many((n) => [n, DAY, SOURCE]),
    caption: [[NOM]],
    severalKept: many((n) => ['Taille', n]),
    unknownFacts: SOME,
    contact: [['Courriel', '12', NOM]],
  },
  frViews: {
    replace: [[NOM]],
    isShown: [[NOM]],
    renameOf: [[NOM]],
    newName: [[NOM]],
    removeOf: [[NOM]],
    saved: [[NOM]],
    replaced: [[NOM]],
    renamed: [[NOM]],
    removed: [[NOM]],
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
    event: [[NOM, ['Fin du contrat', 'Échange annuel']]],
    eventMission: [['91228', 'Prévention', 'Fin du contrat']],
  },
  frRegisterExport: {
    what: many((n) => [n]),
    saved: many((n) => [FILE, n]),
  },
  frByRegion: {
    caption: [['Stade'], ['Taille ACI']],
    chart: [['Stade', '2023\u00a0: 1']],
  },
  frProgress: {
    title: many((n) => [NOM, n, n]),
    dashboard: {
      official: many((n) => [n]),
      contractsOver: many((n) => [n]),
      officialValue: [['12', DAY]],
      populationNote: [...many((n) => [n, n, n, true]), ...many((n) => [n, null, n, false])],
      listOf: [['Pré-projet']],
    },
    departements: {
      caption: [['Stade'], ['Taille ACI']],
      chart: [['Stade', '2023\u00a0: 1']],
      chartLine: [[NOM, ['Pré-projet : 2', 'ACI signé : 1']]],
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
      saved: many((n) => [{ jours: n, echeances: n, passees: n, sansJour: n, sansDate: n }]),
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
      playOf: [[NOM, 382_500]],
    },
  },
  frReport: {
    picture: [['Taille ACI', REGION]],
    date: [[DAY]],
    due: [['Téléphone', '14 févr. 2024']],
    foot: [[REGION, DAY]],
    pages: [['1', '2']],
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
  frYearly: {
    due: [['Fin du contrat', '14 févr. 2024 (passée)']],
    stage: [['aci-signe', DAY]],
    source: [['Missions et actions', '2024-02']],
    note: [['Périmètre', DAY]],
    foot: [[DAY]],
  },
}
