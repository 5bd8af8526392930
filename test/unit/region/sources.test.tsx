import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { CptsFacts } from '../../../src/domain/atlas/atlas.ts'
import type { Cpts } from '../../../src/domain/cpts/cpts.ts'
import { missingWords } from '../../../src/features/cpts/missing-words.ts'
import { Sources } from '../../../src/features/cpts/Sources.tsx'
import { sourceRows } from '../../../src/features/list/register-rows.ts'
import { StageLine } from '../../../src/features/cpts/StageLine.tsx'
import { departementName } from '../../../src/features/region-model/facet-words.ts'
import { builtFacts } from '../../support/region-page.tsx'
import { codes, cpts } from '../domain/samples.ts'

it('a perimeter that is known in part is sourced as a perimeter, and missing as a whole one', () => {
  const record = cpts('a', codes('94028'), 'partiel')
  const known = {
    ...record,
    perimetre: { ...record.perimetre, sources: ['Liste d’exemple'], date: '2024' },
  }
  const said = renderToStaticMarkup(<Sources cpts={known} />)
  expect(said).toContain('périmètre (2024)')
  expect(said).not.toContain('complet')
  expect(missingWords(known)).toContain('périmètre complet')
})

it('an ACI whose five years are over is not left as signed: what came after is said not to be known, unless someone answers', () => {
  const signed = { valeur: 'aci-signe', sources: ['Page d’exemple'], date: '2021-07-08' } as const
  const aci = { ...signed, valeur: '2021-07-08' }
  const said = (more: Partial<Cpts>, today: string): string =>
    renderToStaticMarkup(
      <StageLine
        cpts={cpts('a', [], 'inconnu', { stade: signed, historique: [signed], aci, ...more })}
        today={today}
      />,
    )
  expect(said({}, '2026-11-29')).toMatch(/8\sjuil\.\s2026\s\(passée\)\. Suite non connue/)
  expect(said({ aci: { ...aci, valeur: '2021' } }, '2026-11-29')).toContain('peut-être passée')
  expect(said({}, '2026-01-01')).not.toContain('Suite')
  expect(said({ aci: null }, '2026-11-29')).not.toContain('Suite')
  const outcome = {
    echeance: 'fin-contrat',
    prevue: '2026-07-08',
    etat: 'tenue',
    au: null,
  } as const
  const echeances = [{ valeur: outcome, sources: ['Réponse d’exemple'], date: null }]
  expect(said({ echeances }, '2026-11-29')).not.toContain('Suite')
})

describe('the source of a stage', () => {
  const PAGE = 'https://exemple.fr/actualites'
  const signed = { valeur: 'aci-signe', sources: [PAGE], date: '2019-12-20' } as const
  const said = (more: Partial<Cpts>): string =>
    renderToStaticMarkup(
      <StageLine
        cpts={cpts('a', [], 'inconnu', { stade: signed, historique: [signed], ...more })}
        today="2026-11-29"
      />,
    )

  it('bears the date that other facts of the same page tell', () => {
    const aci = { valeur: '2019-12-20', sources: [PAGE], date: '2020-04' }
    expect(said({ aci })).toMatch(/source\s: avr\.\s2020/)
  })

  it('is dated alike in the list of sources and in the sheet of a workbook', () => {
    const aci = { valeur: '2019-12-20', sources: [PAGE], date: '2020-04' }
    const record = cpts('a', [], 'inconnu', { stade: signed, historique: [signed], aci })
    expect(renderToStaticMarkup(<Sources cpts={record} />)).toContain('avancement (avr.')
    const rows = sourceRows({ cpts: record } as CptsFacts)
    const dates = rows.map((row) => row.find(({ key }) => key === 'date')?.value)
    expect(dates).toEqual([null, { date: '2020-04' }, { date: '2020-04' }])
  })

  it('is not said to be undated where nothing tells its date, nor dated by when the stage was reached', () => {
    const aci = { valeur: '2019-12-20', sources: ['Autre page d’exemple'], date: '2020-04' }
    for (const html of [said({}), said({ aci })]) {
      expect(html).toContain('>source<')
      expect(html).not.toContain('non datée')
    }
  })
})

it('a département of another région bears its name, and its code alone where a device holds no name', () => {
  const file = { ...builtFacts('11'), departements: new Map([['35', 'Ille-et-Vilaine']]) }
  const facts = { ...file, elsewhere: { '44': 'Loire-Atlantique' } }
  expect(departementName(facts, '35')).toBe('Ille-et-Vilaine (35)')
  expect(departementName(facts, '44')).toBe('Loire-Atlantique (44)')
  expect(departementName(file, '44')).toBe('44')
})
