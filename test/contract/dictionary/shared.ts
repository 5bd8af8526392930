import * as inPart from '../../../src/fr/map/in-part.ts'
import * as join from '../../../src/fr/cpts/join.ts'
import * as pages from '../../../src/fr/app/pages.ts'
import * as poster from '../../../src/fr/paper/poster.ts'
import * as regions from '../../../src/fr/app/regions.ts'
import { DAY, many, NOM, REGION, type Samples, SOURCE } from './sample.ts'

/** What leaves the application: the pages that are read without it, and what is pinned up; and the régions, of which all speak. */
export const sharedWords = { ...inPart, ...join, ...pages, ...poster, ...regions }

export const sharedSamples: Samples<typeof sharedWords> = {
  frInPart: { hover: [['CPTS d’exemple A']] },
  frJoin: {
    body: [
      ['sage-femme', 'Lisses'],
      [null, null],
      ['sage-femme', 'Lisses', true],
    ],
    toOffice: [
      [[NOM], 'sage-femme', 'Lisses'],
      [[NOM, 'Val d’exemple'], null, 'Lisses'],
      [[], null, null],
      [[NOM], 'sage-femme', 'Lisses', true],
      [[NOM, 'Val d’exemple'], null, 'Lisses', true],
    ],
    bodyIfYours: [
      ['sage-femme', 'Lisses'],
      [null, null],
    ],
    toOfficeIfTheirs: [
      [[NOM], 'sage-femme', 'Lisses'],
      [[NOM, 'Val d’exemple'], null, null],
    ],
    filledIn: [['sage-femme', 'Lisses']],
    writeTo: [[NOM]],
    forIt: [['sage-femme']],
    members: many((n) => [n, { one: 'infirmier', many: 'infirmiers' }]),
    cited: [[['accès direct aux orthophonistes']]],
    perinatalite: [
      ['Actions en cours', ['endométriose']],
      ['Aucune action', []],
    ],
    ofCpts: [[NOM, SOURCE]],
  },
  frPages: {
    title: [[NOM]],
    place: [
      ['Essonne (91)', REGION],
      ['', REGION],
    ],
    sentence: [[NOM]],
    cptsTitle: [[NOM, REGION]],
    communesInShort: [
      [['Dourdan'], '1\u00a0habitant'],
      [['Dourdan', 'Arpajon', 'Lisses', 'Massy', 'Évry'], null],
    ],
    ways: [[['Site', 'Courriel']]],
    contact: [['Site']],
    habitants: many((n) => [n, n > 1]),
    members: [[12, 'infirmiers']],
    regionTitle: [[REGION]],
    regionDescription: many((n) => [REGION, n]),
    populations: [[SOURCE]],
    made: many((n) => [DAY, n]),
  },
  frPoster: {
    code: [['https://atlas.exemple/']],
    foot: [[DAY]],
  },
  frRegions: {
    loading: [[NOM]],
    received: [...many((n) => [n, n]), ...many((n) => [n, null])],
    cptsCount: many((n) => [n]),
    withCount: many((n) => [NOM, n]),
    nationalWarning: [
      [[], 18, false],
      [['Bretagne'], 1, true],
      [['Bretagne', 'Corse'], 2, false],
    ],
  },
}
