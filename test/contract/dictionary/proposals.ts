import * as proposals from '../../../src/fr/follow-up/proposals.ts'
import * as propose from '../../../src/fr/follow-up/propose.ts'
import { DAY, FILE, NOM, type Samples, SOME, SOURCE } from './sample.ts'

export const proposalsWords = { ...proposals, ...propose }

export const proposalsSamples: Samples<typeof proposalsWords> = {
  frProposals: {
    of: [[NOM, '14 février 2024']],
    before: [['1 fait accepté']],
    newRecord: [[NOM]],
    seen: [['01 23 45 67 89']],
    outcome: [
      [1, 1, null],
      [12, 0, true],
      [0, 12, false],
    ],
    done: [[NOM, '1 fait accepté']],
    refusedFact: [['Téléphone', '01 23 45 67 89']],
    subject: [[NOM]],
    letter: [
      [NOM, ['Téléphone'], ['Courriel', 'Site'], null, 'URPS d’exemple'],
      [NOM, [], [], false, null],
      [NOM, ['Téléphone'], [], true, null],
    ],
  },
  frPropose: {
    addressed: [['URPS d’exemple']],
    now: [['01 23 45 67 89']],
    notIn: SOME,
    personal: [[['Mme d’Exemple']]],
    send: {
      about: [[NOM]],
      newOne: [[NOM]],
      write: [['URPS d’exemple']],
      file: [[DAY]],
      saved: [[FILE]],
    },
    mail: {
      subject: [[NOM]],
      fact: [['Téléphone', '01 23 45 67 89']],
      body: [
        [
          ['- Téléphone\u00a0: 01 23 45 67 89'],
          'Une remarque.',
          SOURCE,
          'Coordination',
          'https://exemple.fr',
        ],
        [[], '', '', '', null],
      ],
    },
  },
}
