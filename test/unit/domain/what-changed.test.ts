import { describe, expect, it } from 'vitest'
import { buildAtlas } from '../../../src/domain/atlas/atlas.ts'
import { changesBetween } from '../../../src/domain/atlas/changes-between.ts'
import { type ChangeLine, whatChanged } from '../../../src/domain/atlas/what-changed.ts'
import type { Cpts } from '../../../src/domain/cpts/cpts.ts'
import type { Stage } from '../../../src/domain/cpts/stage.ts'
import { indexUnits } from '../../../src/domain/units/unit-index.ts'
import { detailOf } from '../../../src/features/changes/change-words.ts'
import { arranged, changesText } from '../../../src/features/changes/changes-text.ts'
import { published } from '../storage/edit-support.ts'
import { fact } from './facts.ts'
import { codes, cpts, unit } from './samples.ts'

const units = indexUnits([
  unit('91001', 30_000),
  unit('91002', 20_000, { anciensCodes: codes('91009') }),
  unit('77001', 40_000),
])
const atlas = { units, known: units }
const NOM = 'CPTS d’exemple A'
const record = (more: Partial<Cpts> = {}, of = '91001') =>
  cpts('a', codes(of), 'complet', { nom: NOM, departements: ['91'], ...more })
const at = (stage: Stage, date: string | null = null): Partial<Cpts> => {
  const reached = { valeur: stage, sources: ['Liste d’exemple'], date }
  return { stade: reached, historique: [reached] }
}
const between = (before: readonly Cpts[], after: readonly Cpts[]): readonly ChangeLine[] =>
  whatChanged(published({ cpts: before }), published({ cpts: after }), atlas).lines
const said = (lines: readonly ChangeLine[]): readonly string[] =>
  lines.map((line) =>
    `${line.kind}: ${detailOf(line, (code) => units.get(code)?.nom ?? code)}`.replaceAll(
      /[\u00a0\u202f]/g,
      ' ',
    ),
  )

describe('what became of a CPTS between two editions', () => {
  it('is a signature where it had none, and no news where that was not known', () => {
    const signed = record({ aci: fact('2026-11-14') })
    expect(said(between([record(at('projet-valide'))], [signed]))).toEqual([
      'signee: le 14 nov. 2026, 1 commune, 30 000 hab., taille 1',
    ])
    expect(said(between([record()], [signed]))).toEqual([
      'avancement: ACI signé (14 nov. 2026), auparavant non renseigné',
    ])
  })

  it('is a step where its stage is a later one, and put right where it is an earlier one', () => {
    const [early, late] = [record(at('lettre-intention')), record(at('projet-valide', '2026-10'))]
    expect(said(between([early], [late]))).toEqual([
      'etape: projet de santé validé (oct. 2026), après lettre d’intention',
    ])
    expect(said(between([late], [early]))).toEqual([
      'avancement: lettre d’intention, auparavant projet de santé validé',
    ])
  })

  it('is a perimeter with its communes, its inhabitants and its taille', () => {
    expect(said(between([record()], [record({}, '91001 91002')]))).toEqual([
      'territoire: 1 commune de plus (Commune 91002), 50 000 hab. (+ 20 000), de la taille 1 à la taille 2',
    ])
  })

  it('is no perimeter where a code alone became that of today', () => {
    const lines = between([record({}, '91009')], [record({}, '91002')])
    expect(lines.map(({ kind }) => kind)).toEqual(['completee'])
  })

  it('is told fact by fact where little was completed, sources apart', () => {
    const before = record({ finess: fact('990000001') })
    const contacts = { ...before.contacts, site: fact('https://example.org/') }
    const after = record({
      finess: { ...fact('990000001'), sources: ['Liste d’exemple B'] },
      contacts,
    })
    expect(said(between([before], [after]))).toEqual(['completee: site, sources : numéro FINESS'])
  })

  it('is a merger with the name of the CPTS that goes on', () => {
    const other = { ...record(), id: 'b', nom: 'CPTS d’exemple B' }
    const gone = record({ archive: { ...fact({ fusionneeDans: 'b' }), date: '2026-09' } })
    expect(said(between([record(), other], [gone, other]))).toEqual([
      'fusionnee: dans CPTS d’exemple B (sept. 2026)',
    ])
  })

  it('is not told where one of the editions holds what cannot be read of it', () => {
    const unreadable = [{ id: 'a', nom: NOM, after: null, written: {} }]
    const changes = whatChanged(
      published({ cpts: [], unreadable }),
      published({ cpts: [record()] }),
      atlas,
    )
    expect(changes).toEqual({ lines: [], head: [], unread: 1 })
  })
})

describe('what is dated between two days', () => {
  const told = (list: readonly Cpts[], from: string, to: string): readonly string[] => {
    const dataset = published({ cpts: list })
    const { lines } = changesBetween(dataset, buildAtlas(dataset, units), from, to)
    return lines.map(({ kind }) => kind)
  }
  it('begins a CPTS at its first stage, and signed where that is the signature', () => {
    expect(told([record(at('pre-projet', '2026-03'))], '2026-01-01', '2026-06-30')).toEqual([
      'commencee',
    ])
    expect(told([record(at('aci-signe', '2026-03'))], '2026-01-01', '2026-06-30')).toEqual([
      'signee',
    ])
  })

  it('says nothing of a month that is not over, nor of what no one dates', () => {
    expect(told([record(at('pre-projet', '2026-06'))], '2026-01-01', '2026-06-29')).toEqual([])
    expect(told([record(at('pre-projet'))], '2026-01-01', '2026-06-30')).toEqual([])
  })

  it('tells what was archived in between', () => {
    const gone = record({ archive: { ...fact({ fusionneeDans: null }), date: '2026-05-02' } })
    expect(told([gone], '2026-01-01', '2026-06-30')).toEqual(['arretee'])
    expect(told([gone], '2026-05-02', '2026-06-30')).toEqual([])
  })
})

describe('the text for a newsletter', () => {
  const other = { ...record({ departements: ['77'] }, '77001'), id: 'b', nom: 'CPTS <B>' }
  const lines = between([record()], [record({ nom: 'CPTS d’exemple C' }), other])
  const text = changesText({
    ...arranged(lines),
    title: 'Région inventée, ce qui a changé depuis le 1er oct. 2026',
    nameOf: String,
    departementName: (code) => `Département ${code}`,
    notes: ['Une note.'],
  })

  it('reads by département, in the order of their numbers', () => {
    expect(text.plain.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(
      [
        'Région inventée, ce qui a changé depuis le 1er oct. 2026',
        '',
        'En bref : 1 nouvelle dans l’atlas, 1 nouveau nom.',
        '',
        'Département 77',
        '- Nouvelle dans l’atlas : CPTS <B>, 1 commune, 40 000 hab., taille 2',
        '',
        'Département 91',
        '- Nouveau nom : CPTS d’exemple C, auparavant « CPTS d’exemple A »',
        '',
        'Une note.',
        '',
      ].join('\n'),
    )
  })

  it('is no markup where a name is written as some', () => {
    expect(text.html).toContain('CPTS &lt;B&gt;')
    expect(text.html).not.toContain('<B>')
  })
})
