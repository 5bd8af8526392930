import { describe, expect, it } from 'vitest'
import { agenda } from '../../../src/domain/agenda.ts'
import type { Cpts } from '../../../src/domain/cpts.ts'
import { evolution } from '../../../src/domain/evolution.ts'
import { linesByCpts } from '../../../src/features/progress/agenda-lines.ts'
import { whatIsDue, whenDue } from '../../../src/features/progress/agenda-words.ts'
import { inkOn } from '../../../src/features/progress/paints.ts'
import { rankRecords } from '../../../src/features/progress/record-ranking.ts'
import { warningPhrases } from '../../../src/features/progress/record-words.ts'
import { splitByDepartement, stagesByYear } from '../../../src/features/progress/stacks.ts'
import { registerRow } from '../../../src/features/list/register-rows.ts'
import { atlasOf, fact } from '../domain/facts.ts'
import { codes, cpts, unit } from '../domain/samples.ts'

const UNITS = [unit('91001', 50_000), unit('91002', 9000)]
const factsOf = (...list: readonly Cpts[]) => [...atlasOf(list, UNITS).facts.values()]
const TODAY = '2025-06-10'

describe('the agenda by CPTS', () => {
  const { entries } = agenda(
    factsOf(
      cpts('a', codes('91001'), 'complet', { aci: fact('2024-02-14') }),
      cpts('b', codes('91002'), 'complet', { aci: fact('2021') }),
    ),
    TODAY,
  )
  const byCpts = linesByCpts(entries)

  it('loses no entry and names each CPTS once, the most pressing first', () => {
    expect(byCpts.map((own) => own.cpts)).toEqual(['b', 'a'])
    expect(byCpts.reduce((sum, own) => sum + own.entries, 0)).toBe(entries.length)
  })

  it('reads missions due the same day as one line', () => {
    const lines = byCpts[1]?.lines.map((line) => [whatIsDue(line), whenDue(line.echeance)])
    expect(lines?.slice(0, 2)).toEqual([
      ['M1 et M4\u00a0: premières actions', '14 août 2024'],
      ['M2 et M3\u00a0: premières actions', '14 févr. 2025'],
    ])
  })

  it('says between which days a deadline falls where the ACI is known to the year', () => {
    const first = byCpts[0]?.lines[0]
    expect(whenDue(first?.echeance ?? null)).toBe(
      'du 1er\u00a0juil.\u00a02021 au\u00a030\u00a0juin\u00a02022',
    )
  })

  it('keeps apart what is known of each mission', () => {
    const missions = fact([
      { mission: 'M1' as const, libelle: 'SAS', etat: 'en-cours' as const },
      { mission: 'M4' as const, libelle: 'plan', etat: null },
    ])
    const own = factsOf(cpts('c', [], 'inconnu', { aci: fact('2025-02-01'), missions }))
    const [first, second] = linesByCpts(agenda(own, TODAY).entries)[0]?.lines ?? []
    expect([first?.missions, first?.actionsEnCours]).toEqual([['M1'], true])
    expect([second?.missions, second?.actionsEnCours]).toEqual([['M4'], null])
  })
})

describe('stacked bars', () => {
  it('count each CPTS once a year, at its furthest stage', () => {
    const historique = [fact('pre-projet' as const, '2019'), fact('aci-signe' as const, '2021-05')]
    const known = evolution([
      cpts('a', [], 'inconnu', { historique }),
      cpts('b', [], 'inconnu', { stade: fact('lettre-intention', '2020') }),
    ])
    const counts = stagesByYear(known).map(({ at, segments }) => [
      at,
      ...segments.map(({ n }) => n),
    ])
    expect(counts).toEqual([
      [2019, 0, 0, 0, 1],
      [2020, 0, 0, 1, 1],
      [2021, 1, 0, 1, 0],
    ])
  })

  it('count a CPTS of two départements in both, and what is unknown beside', () => {
    const facts = factsOf(
      cpts('a', [], 'inconnu', { departements: ['77', '91'], stade: fact('aci-signe') }),
      cpts('b', [], 'inconnu', { departements: ['91'] }),
    )
    const [first, second] = splitByDepartement('stade', facts, ['77', '91'])
    expect(first?.segments.map(({ n }) => n)).toEqual([0, 0, 0, 1, 0])
    expect(second?.segments.map(({ n }) => n)).toEqual([0, 0, 0, 1, 1])
  })

  it('write their numbers in the ink that is read best', () => {
    expect([inkOn('#e0ece6'), inkOn('#3a8f7c'), inkOn('#2a4a42')]).toEqual(['#000', '#000', '#fff'])
  })
})

describe('the records to complete', () => {
  const email = fact('jeanne.martin@gmail.com', '2025-01-01')
  const facts = factsOf(
    cpts('b', codes('91001'), 'complet', { departements: ['91'] }),
    cpts('a', codes('91001'), 'complet', {
      departements: ['91'],
      contacts: { site: null, email, telephone: null },
    }),
    cpts('c', [], 'inconnu'),
  )
  const ranking = rankRecords(facts, TODAY)

  it('come least complete first', () => {
    expect(ranking.aFaire.map(({ id }) => id)).toEqual(['c', 'b', 'a'])
    expect(ranking.complets).toBe(0)
  })

  it('say which facts are most wanted', () => {
    expect(ranking.manques.find(({ fait }) => fait === 'perimetre')?.n).toBe(1)
    expect(ranking.manques[0]?.n).toBe(3)
    expect(ranking.manques.some(({ fait }) => fait === 'email')).toBe(true)
  })

  it('put contacts to check in words, before old facts', () => {
    const phrases = warningPhrases(ranking.aFaire[2]?.score.avertissements ?? [])
    expect(phrases[0]).toBe('courriel qui semble nominatif')
    expect(phrases.at(-1)).toBe('source sans date\u00a0: périmètre')
  })
})

describe('a row of the register', () => {
  it('has every column, and leaves empty what is not known', () => {
    const [own] = factsOf(
      cpts('a', codes('91001 91002'), 'complet', {
        departements: ['91'],
        stade: fact('aci-signe'),
      }),
    )
    if (!own) throw new Error('no facts')
    const row = registerRow(own, TODAY)
    const value = (key: string) => row.find((each) => each.key === key)?.value
    expect(value('avancement')).toBe('ACI signé')
    expect(value('population')).toBe(59_000)
    expect(value('populationEntiere')).toBe('oui')
    expect(value('codes')).toBe('91001 91002')
    expect(value('taille')).toBe(2)
    expect(value('aci')).toBeNull()
    expect(row.every((each) => each.value !== undefined && each.value !== '')).toBe(true)
  })
})
