import { describe, expect, it } from 'vitest'
import type { Perimetre } from '../../../src/domain/cpts/cpts.ts'
import type { UnitCode } from '../../../src/domain/units/unit.ts'
import { diffWords, fieldLines, stageWords } from '../../../src/features/edit/value-words.ts'
import { frTakeAway } from '../../../src/fr/paper/take-away.ts'
import { codes, cpts } from '../domain/samples.ts'

const perimetre = (of: string): Perimetre => ({
  ...cpts('a', codes(of)).perimetre,
  etat: 'complet',
  deduit: true,
  communesAnnoncees: null,
})
const nameOf = (code: UnitCode): string => `commune ${code}`
const details = (before: Perimetre, after: Perimetre): readonly string[] =>
  diffWords({ field: 'perimetre', before, after }, nameOf).details

describe('the words of a change', () => {
  it('agree with one commune and with several', () => {
    const [none, one, two] = [perimetre(''), perimetre('91200'), perimetre('91200 91207')]
    expect(fieldLines('perimetre', one)[0]).toMatch(/1 commune, déduite$/)
    expect(fieldLines('perimetre', two)[0]).toMatch(/2 communes, déduites$/)
    expect(details(none, one)).toEqual(['commune ajoutée\u00a0: commune 91200'])
    expect(details(none, two)).toEqual(['communes ajoutées\u00a0: commune 91200, commune 91207'])
    expect(details(two, one)).toEqual(['commune retirée\u00a0: commune 91207'])
    expect(details(two, none)).toEqual(['communes retirées\u00a0: commune 91200, commune 91207'])
  })

  it('say of a contract no day that is told beside it as that of its signature', () => {
    expect(stageWords('aci-signe', null)).toBe('ACI signé')
    expect(stageWords('aci-signe', '2021-03-12')).toMatch(/^ACI signé \(12.mars.2021\)$/)
    expect(stageWords('pre-projet', null)).toBe('Pré-projet (sans date)')
  })

  it('do not have one choose among one', () => {
    expect(frTakeAway.embedded.chooseFrom(1)).toBe('Choisir la CPTS renseignée')
    expect(frTakeAway.embedded.chooseFrom(2)).toMatch(/^Choisir parmi 2 CPTS renseignées$/)
  })
})
