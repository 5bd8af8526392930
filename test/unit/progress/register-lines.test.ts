import { describe, expect, it } from 'vitest'
import type { Cpts } from '../../../src/domain/cpts/cpts.ts'
import { registerLines } from '../../../src/features/paper/report/register-lines.ts'
import { atlasOf, fact } from '../domain/facts.ts'
import { codes, cpts, unit } from '../domain/samples.ts'

const UNITS = [unit('91001', 50_000), unit('91002', 9000)]
const TODAY = '2025-06-10'

const lines = (...list: readonly Cpts[]) =>
  registerLines([...atlasOf(list, UNITS).facts.values()], TODAY)

const signed = (id: string, date: string) =>
  cpts(id, codes('91001'), 'complet', { aci: fact(date), stade: fact('aci-signe') })

describe('the table of the report', () => {
  it('tells each CPTS in a line, by name', () => {
    const missions = fact([{ mission: 'M3' as const, libelle: 'vaccination', etat: null }])
    const [first, second] = lines(
      cpts('b', codes('91001'), 'partiel'),
      cpts('a', codes('91001 91002'), 'complet', {
        aci: fact('2024-12-01'),
        stade: fact('aci-signe'),
        missions,
        perinatalite: fact({ etat: 'prevu', themes: [] }),
      }),
    )
    expect(first).toEqual({
      id: 'a',
      nom: 'CPTS a',
      stade: 'ACI signé',
      aci: '1er\u00a0déc.\u00a02024',
      taille: '2',
      population: '59\u202f000',
      missions: 'M3',
      perinatalite: 'Actions prévues',
      echeance: 'M2 et M3\u00a0: premières actions, 1er\u00a0déc.\u00a02025',
      renseigne: '45\u00a0%',
    })
    expect(second).toMatchObject({ id: 'b', population: '≥\u00a050\u202f000' })
  })

  it('says of all that no one states that it is not known, and never that it is nothing', () => {
    const [line] = lines(cpts('a', [], 'inconnu'))
    const { id: _, nom: __, renseigne, ...told } = line ?? { id: '', nom: '', renseigne: '' }
    expect(new Set(Object.values(told))).toEqual(new Set(['n.\u00a0r.']))
    expect(renseigne).toBe('0\u00a0%')
  })

  it('expects no date of a contract that is not signed', () => {
    const [line] = lines(cpts('a', [], 'inconnu', { stade: fact('projet-valide') }))
    expect(line).toMatchObject({ aci: 'non signé', echeance: 'sans objet' })
  })

  it('looks past the deadlines that are over, and names the end of a contract that is', () => {
    const [under, over] = lines(signed('a', '2022-03-01'), signed('b', '2019-12-20'))
    expect(under?.echeance).toBe('Échange annuel (4e année), 1er\u00a0mars\u00a02026')
    expect(over?.echeance).toBe('Fin du contrat (5 ans), 20\u00a0déc.\u00a02024 (passée)')
  })
})
