import * as imports from '../../../src/fr/import.ts'
import * as importAccount from '../../../src/fr/import-account.ts'
import * as importScreen from '../../../src/fr/import-screen.ts'
import { many, NOM, FILE, SOME, type Samples } from './sample.ts'

const DETAIL: [detail: string][] = [['windows-1252']]
/** What a file says, and what goes with it. */
const NOTE: [text: string, more: string][] = [['Saint-Nulle-Part', 'Dourdan']]

export const importsWords = { ...imports, ...importAccount, ...importScreen }

export const importsSamples: Samples<typeof importsWords> = {
  frImportAccount: {
    sheets: {
      headerLine: [[3, 'CPTS · Commune']],
    },
    offers: {
      take: [['Périmètre', NOM]],
    },
    account: {
      sum: [[19, '12 reprises, 4 laissées de côté']],
      because: [[2, 'pas une date']],
    },
  },
  frImportScreen: {
    failedTitle: [[FILE]],
    review: {
      title: [[FILE]],
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
      older: [[NOM, 'téléphone']],
      record: [
        ['01 23 45 67 89', '2025-03'],
        ['01 23 45 67 89', null],
      ],
      file: [
        ['01 23 45 67 88', '2024'],
        ['01 23 45 67 88', null],
      ],
      offered: [
        [NOM, 'téléphone', true],
        [NOM, 'téléphone', false],
      ],
      moves: [
        [['Dourdan'], []],
        [[], ['Dourdan', 'Mer']],
        [['Dourdan'], ['Mer']],
      ],
      cpts: [[NOM]],
      isRecord: [[NOM]],
      communes: many((n) => [n]),
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
      'line-closed': DETAIL,
      'network-link': DETAIL,
      'file-left': DETAIL,
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
      'fact-left': NOTE,
      'line-left': NOTE,
      older: NOTE,
      offered: NOTE,
      'new-cpts': NOTE,
      'former-code': NOTE,
      'city-whole': NOTE,
      'group-whole': NOTE,
      'date-read': NOTE,
      'former-name': NOTE,
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
      'header-again': NOTE,
      'total-line': NOTE,
      'remark-line': NOTE,
      'no-cpts': NOTE,
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
}
