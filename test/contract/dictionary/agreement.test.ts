import { describe, expect, it } from 'vitest'
import { frLost } from '../../../src/fr/app/failures.ts'
import { formatHour, formatInstant } from '../../../src/fr/words/instant.ts'
import { frGrid } from '../../../src/fr/follow-up/grid.ts'
import { frJoin } from '../../../src/fr/cpts/join.ts'
import { frLots } from '../../../src/fr/follow-up/lots.ts'
import { frOffline } from '../../../src/fr/app/offline.ts'
import { frProgress } from '../../../src/fr/follow-up/progress.ts'
import { frPublish } from '../../../src/fr/follow-up/publish.ts'
import { frSketchDrafts } from '../../../src/fr/sketch/sketch-drafts.ts'
import { all } from './texts.ts'

const NOMS = ['CPTS d’exemple A', 'CPTS d’exemple B']
const { intake } = frSketchDrafts

/** Words that agree with a count that they do not write: of none or one, and of several. */
const PAIRS: readonly (readonly [string, one: string, many: string])[] = [
  ['Ce fait a changé', frPublish.conflicts.intro(1), frPublish.conflicts.intro(2)],
  ['ce choix', frPublish.conflicts.apply(1), frPublish.conflicts.apply(2)],
  ['la fiche en cause serait', frPublish.report.blocking(1), frPublish.report.blocking(2)],
  ['ce texte', frPublish.report.personalRead(1), frPublish.report.personalRead(2)],
  ['Ce fait dit', frLots.open.conflictIntro(1), frLots.open.conflictIntro(2)],
  ['Cette case dit', frGrid.reverted(1), frGrid.reverted(2)],
  ['Région disponible', frOffline.available(1), frOffline.available(2)],
  ['enregistrée, gardée', frSketchDrafts.draftsUnsaved(1), frSketchDrafts.draftsUnsaved(2)],
  ['fusion traduit', intake.translated('91182', 1), intake.translated('91182, 91376', 2)],
  ['Découpe à', intake.recut('Dourdan', 1), intake.recut('Dourdan, Arpajon', 2)],
  ['Code absent', intake.unknown('91182', 1), intake.unknown('91182, 91376', 2)],
  ['Cellule qui n’est', intake.ignored('x', 1), intake.ignored('x, y', 2)],
  ['Ses communes', frLost.geometry.without(NOMS.slice(1)), frLost.geometry.without(NOMS)],
  ['Action qui la cite', frJoin.cited(['a']), frJoin.cited(['a', 'b'])],
  ['Absente de', frProgress.evolution.absent(1, 0), frProgress.evolution.absent(1, 1)],
  ['celle dont', frProgress.funding.intro(1, 3), frProgress.funding.intro(2, 3)],
]

describe('words that agree with what they do not count', () => {
  for (const [singular, one, many] of PAIRS)
    it(`« ${singular} » is said of one alone`, () => {
      expect(one.replaceAll('\u00a0', ' ')).toMatch(new RegExp(`${singular}(?!s)`))
      expect(many.replaceAll('\u00a0', ' ')).not.toMatch(new RegExp(`${singular}(?!s)`))
      expect(many).not.toBe(one)
    })

  it('asks nobody to take none', () => {
    expect([0, 1, 2].map(frLots.open.take)).toEqual([
      'Prendre',
      'Prendre 1 fait',
      'Prendre 2 faits',
    ])
  })
})

describe('an hour', () => {
  it('is written as French does, after a day that may be the first', () => {
    const when = new Date(2024, 2, 1, 9, 5)
    expect(formatHour(when)).toBe('9\u00a0h\u00a005')
    expect(formatInstant(when.toISOString())).toBe('1er\u00a0mars\u00a02024 à 9\u00a0h\u00a005')
    expect(all.filter(([, text]) => /(?<![\d:])\d{1,2}:\d{2}(?![\d:])/.test(text))).toEqual([])
  })
})
