import { describe, expect, it } from 'vitest'
import { evolution } from '../../../src/domain/atlas/evolution.ts'
import { agenda } from '../../../src/domain/contract/agenda.ts'
import type { CrossingResult } from '../../../src/domain/contract/size-crossing.ts'
import type { Cpts } from '../../../src/domain/cpts/cpts.ts'
import { registerRow } from '../../../src/features/list/register-rows.ts'
import { inkOn } from '../../../src/features/progress/charts/paints.ts'
import { splitByDepartement, stagesByYear } from '../../../src/features/progress/charts/stacks.ts'
import {
  rankRecords,
  warningPhrases,
} from '../../../src/features/progress/records/record-ranking.ts'
import {
  type FormerVintage,
  vintageNote,
} from '../../../src/features/region-model/former-vintage.ts'
import { frCategories } from '../../../src/fr/cpts/facets.ts'
import { frProgress } from '../../../src/fr/follow-up/progress.ts'
import { frVintage } from '../../../src/fr/cpts/vintage.ts'
import { linesByCpts, whatIsDue, whenDue } from '../../../src/ui/words/deadlines.ts'
import { atlasOf, fact } from '../domain/facts.ts'
import { code, codes, cpts, unit } from '../domain/samples.ts'

const UNITS = [unit('91001', 50_000), unit('91002', 9000)]
const factsOf = (...list: readonly Cpts[]) => [...atlasOf(list, UNITS).facts.values()]
const TODAY = '2025-06-10'

it('a chart is told in words that agree with any count', () => {
  const { chartLine, chartValue } = frProgress.departements
  const values = [
    chartValue(12, frCategories['aci-signe']),
    chartValue(3, frCategories['non-renseigne']),
  ]
  expect(chartLine('Essonne', values)).toBe('Essonne — ACI signé\u00a0: 12, Non renseigné\u00a0: 3')
})

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
      ['M1 et M4\u00a0: premières actions', '14\u00a0août\u00a02024'],
      ['M2 et M3\u00a0: premières actions', '14\u00a0févr.\u00a02025'],
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

describe('a taille that another vintage changes', () => {
  const of = (aci: string | null, former: number) =>
    agenda(
      factsOf(
        cpts('a', codes('91001'), 'complet', {
          stade: fact('aci-signe'),
          aci: aci === null ? null : fact(aci),
        }),
      ),
      TODAY,
      { avant: 2019, apres: 2023, habitants: new Map([[code('91001'), former]]) },
    ).entries
  const lines = (aci: string | null) =>
    linesByCpts(of(aci, 38_900))
      .flatMap((own) => own.lines)
      .filter(({ kind }) => kind === 'avenant-taille')

  it('is a line of the agenda with both figures and their years', () => {
    const [line] = lines('2022-03-01')
    expect(line && whatIsDue(line)).toBe('Avenant à prévoir\u00a0: la taille a changé')
    expect(line?.passage && frVintage.passage(line.passage)).toBe(
      '38\u202f900\u00a0hab. en\u00a02019, 50\u202f000\u00a0en\u00a02023\u00a0: taille\u00a01\u00a0→\u00a02',
    )
    expect(whenDue(line?.echeance ?? null)).toBe('sans date')
  })

  it('is to be checked where the contract may rest on newer figures', () => {
    for (const aci of ['2025-02-05', null]) {
      expect(lines(aci).map(whatIsDue)).toEqual([
        'Taille du contrat à vérifier\u00a0: un seuil a été franchi',
      ])
    }
  })

  const said = (former: FormerVintage, result: CrossingResult) => vintageNote(former, () => result)
  const ready = { avant: 2019, apres: 2023, habitants: new Map() }

  it('is said in one line, nothing where it is the same or not known yet', () => {
    const passage = {
      avant: { annee: 2019, habitants: 38_900, taille: 1 },
      apres: { annee: 2023, habitants: 40_200, taille: 2 },
    } as const
    expect(said(ready, { ok: true, passage })).toBe(
      'Taille 1 avec la population de 2019 (38\u202f900\u00a0hab.), 2 avec celle de 2023 (40\u202f200\u00a0hab.).',
    )
    expect(said(ready, { ok: true, passage: null })).toBeNull()
    expect(said(null, { ok: true, passage })).toBeNull()
  })

  it('is said not to be compared where there is nothing to compare with, never to be the same', () => {
    expect(said('absent', { ok: true, passage: null })).toContain('Taille non comparée')
    expect(said(ready, { ok: false, reason: 'ancienne-inconnue' })).toContain('celle de 2019')
    // Said beside already: its population is not whole.
    expect(said(ready, { ok: false, reason: 'taille-inconnue' })).toBeNull()
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
    const row = registerRow(own, { regionOf: () => 'Île-de-France', today: TODAY })
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
