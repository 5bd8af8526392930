import * as data from '../../../src/fr/app/data.ts'
import * as device from '../../../src/fr/app/device.ts'
import * as failures from '../../../src/fr/app/failures.ts'
import * as answer from '../../../src/fr/follow-up/deadline-answer.ts'
import * as edit from '../../../src/fr/follow-up/edit.ts'
import * as grid from '../../../src/fr/follow-up/grid.ts'
import * as journal from '../../../src/fr/follow-up/journal.ts'
import * as lots from '../../../src/fr/follow-up/lots.ts'
import * as notebook from '../../../src/fr/follow-up/notebook.ts'
import * as recordPage from '../../../src/fr/follow-up/record-page.ts'
import * as publish from '../../../src/fr/follow-up/publish.ts'
import * as server from '../../../src/fr/follow-up/server.ts'
import * as team from '../../../src/fr/follow-up/team.ts'
import { many, NOM, REGION, FILE, DAY, SOURCE, SOME, type Samples } from './sample.ts'

const INSTANT = '2024-02-14T09:12:00.000Z'

export const recordsWords = {
  ...data,
  ...device,
  ...answer,
  ...edit,
  ...failures,
  ...grid,
  ...journal,
  ...lots,
  ...notebook,
  ...publish,
  ...recordPage,
  ...server,
  ...team,
}

export const recordsSamples: Samples<typeof recordsWords> = {
  frData: {
    // Nothing to bring up to date has no button.
    changes: { update: [[1], [2], [1234]] },
    title: [[NOM]],
    files: {
      withoutContour: many((n) => [n, 'Dourdan, Arpajon']),
      populationYear: many((n) => [n, 'population municipale']),
    },
    facts: {
      summary: [
        ...many((n) => [n, n, '2019', '2024-02-14']),
        [2, 0, '2024-02-14', '2025-04'],
        [2, 0, '2024-04', '2025'],
      ],
    },
    device: {
      removeOf: [['Accessibilité']],
      removed: [['Accessibilité']],
    },
  },
  frServer: { here: many((n) => [n]), unread: many((n) => [n]) },
  frLost: {
    missing: [[FILE]],
    unavailable: [[FILE]],
    damaged: [[FILE]],
    geometry: { without: [[['A', 'B']]] },
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
  frAnswer: {
    told: [
      ['tenue', null, DAY, SOURCE],
      ['reportee', DAY, null, ''],
      ['sans-objet', null, null, SOURCE],
    ],
    of: [['Fin du contrat (5 ans)', 'tenue']],
  },
  frNotebook: {
    actOn: [['Fait', 'Redemander la date']],
    by: [['ARS d’exemple']],
    for: [[DAY]],
    late: [[DAY]],
    doneOn: [[DAY]],
    movedTo: [[DAY]],
    removed: [['Redemander la date']],
    week: {
      of: [[DAY, '2024-02-20']],
      more: many((n) => ['Plus tard', n]),
      calendarOf: [[REGION]],
      event: [['relance', NOM]],
      eventText: [
        ['Rappeler', ''],
        ['Rappeler', 'A. B.'],
      ],
      saved: many((n) => [n, n]),
    },
    kept: { refused: [[FILE]] },
    mark: {
      actionOf: [['Fin du contrat', NOM]],
      resumeOf: [['Fin du contrat', NOM]],
      said: [['tenue', 'Fin du contrat', NOM]],
      takenBack: [['Fin du contrat', NOM]],
      toldBy: [['tenue', 'carnet privé']],
      publicToo: [['tenue']],
    },
  },
  frDevice: { unsaved: { records: [[REGION]], sketch: [[NOM], ['']] } },
  frGrid: {
    typed: [...many((n) => [n, 0]), ...many((n) => [n, n])],
    pasted: [...many((n) => [n, 0]), ...many((n) => [n, n])],
    filled: many((n) => [n]),
    left: [
      ['Courriel', 'contact'],
      ['Courriel', ''],
    ],
    save: many((n) => [n]),
    saved: many((n) => [n]),
  },
  frRecordPage: {
    nextLeft: many((n) => [n]),
    sourceNumbers: many((n) => [n]),
    numbered: [[1, SOURCE]],
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
    unchanged: [['Avancement']],
    undoneOf: [['Courriel']],
    undoOf: [['Téléphone']],
    redoOf: [['Téléphone']],
    sameSource: [[SOURCE]],
    dateRead: [[DAY]],
    rank: many((n) => [n, 'Nombre entier attendu.']),
    stage: {
      removeOf: [['ACI signé']],
    },
    resumeOf: [['Téléphone']],
    restored: [['2024-02-14T09:05:00Z']],
    meanwhile: { tab: [...SOME, [[]]], publication: SOME },
    read: [['12']],
    life: { preview: many((n) => ['Périmètre complet, 2 communes', n]) },
    perimeter: {
      unread: SOME,
      unknownCode: [['75999', 'COG 2026']],
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
      nowInPart: SOME,
      nowWhole: SOME,
      sourcesNow: [...SOME, [[]]],
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
      undo: [['Modification'], [null]],
      redo: [['Modification'], [null]],
      proposal: [[NOM, '1 fait accepté']],
      merged: [[null, 1], ...many((n) => [n, n])],
      saved: [[null, 1], ...many((n) => [n, n])],
      sent: many((n) => [null, n]),
      lot: [['', 1], ...many((n) => ['URPS d’exemple', n])],
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
  frTeam: {
    locked: [['Équipe d’exemple']],
    inStep: [['Équipe d’exemple', INSTANT]],
    keptIn: [['Équipe d’exemple']],
    starting: [['Équipe d’exemple']],
    visit: [
      [2, INSTANT],
      [42, INSTANT],
      [190, INSTANT],
      [4000, INSTANT],
    ],
    youAre: [[''], ['A. B.']],
    taken: [...many((n) => [n, ''] as const), [2, 'A. B.']],
    waiting: [...many((n) => [n, ''] as const), [2, 'A. B.']],
    waitingElsewhere: [[REGION]],
    unread: { damaged: [[FILE]], held: [[FILE]], newer: [[FILE]], 'too-long': [[FILE]] },
  },
  frLots: {
    send: { title: [[NOM]], file: [['11', DAY]], fileSaved: [[FILE]] },
    open: {
      of: [
        ['', 'le 14 février 2024'],
        ['URPS d’exemple', 'le 14 février 2024'],
      ],
      restored: [['14 févr. 2024, 9\u00a0h\u00a005']],
      otherRegion: [[REGION]],
      goThere: [[REGION]],
      by: [
        ['', 'le 14 février 2024'],
        ['A. B.', 'le 14 février 2024'],
      ],
      newRecord: [[NOM]],
    },
  },
  frPublish: {
    title: [[NOM]],
    diff: {
      summary: SOME,
      left: SOME,
    },
    report: {
      missingSource: [['avancement']],
      unknownCode: [['91228']],
      formerCode: [['91182', '91228']],
      duplicateName: SOME,
      undatedStage: [['ACI signé']],
      nominative: [['contact@exemple.fr']],
      personal: [[[{ kind: 'nom', text: 'Mme d’Exemple' }]]],
      otherDepartements: [...SOME, [[]]],
      absentKey: [['contacts.site']],
      mergedIntoNothing: [['cpts-d-exemple']],
    },
    file: {
      download: [[FILE]],
      saved: many((n) => [FILE, n]),
      edition: [[1], [1200]],
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
}
